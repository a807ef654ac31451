import DirectorCore
import Synchronization

/// Sends frames to all connections of one session. All of them receive the same frames in the same order.
///
/// May be called from any thread. Never waits for a connection.
final class Fanout: Sendable {
    private struct State {
        /// In the order in which they connected.
        var subscriptions: [Subscription] = []
        var lastTimestamp: Timestamp
        /// The last entry that some compatible client has certainly kept; see ``confirm(_:)``.
        var confirmed = LogSequence.start
        /// The latest turn for which progress was shown.
        var progressing: TurnID?
        /// The second of the latest refusal, and the number of refusals in that second.
        var refusals: (second: Int64, count: Int) = (0, 0)
    }

    private let state: Mutex<State>
    private let clock: WallClock
    private let identifiers: IdentifierSource

    init(clock: WallClock, identifiers: IdentifierSource, lastTimestamp: Timestamp) {
        self.clock = clock
        self.identifiers = identifiers
        state = Mutex(State(lastTimestamp: lastTimestamp))
    }

    /// The time for the session's next frame: the present time, but at least a millisecond after the last frame,
    /// because front ends sort frames by time. This holds also if the clock was set back.
    func nextTimestamp() -> Timestamp {
        state.withLock { state in
            state.lastTimestamp = max(clock.now(), state.lastTimestamp.advanced(byMilliseconds: 1))
            return state.lastTimestamp
        }
    }

    /// Makes sure that later timestamps come after this one.
    func advance(to timestamp: Timestamp) {
        state.withLock { $0.lastTimestamp = max($0.lastTimestamp, timestamp) }
    }

    func add(_ subscription: Subscription) {
        state.withLock { $0.subscriptions.append(subscription) }
    }

    func remove(_ subscription: Subscription) {
        state.withLock { $0.subscriptions.removeAll { $0 === subscription } }
    }

    /// - Parameters:
    ///   - own: the user's entry among `frames`, if the compatible sender must not receive it
    ///   - sender: the connection that sent it
    func publish(_ frames: [LoggedFrame], muting own: LogSequence? = nil, for sender: Subscription? = nil) {
        for subscription in all() {
            subscription.publish(frames, muting: subscription === sender ? own : nil)
        }
    }

    /// - Parameters:
    ///   - kind: only clients of this kind receive it; `nil` for all clients
    ///   - excluded: a connection that does not receive it
    func publish(_ notice: Notice, to kind: ClientKind? = nil, besides excluded: Subscription? = nil) {
        for subscription in all() where (kind == nil || subscription.kind == kind) && subscription !== excluded {
            subscription.publish(notice)
        }
    }

    /// Whether a compatible client is connected.
    func hasCompatible(besides excluded: Subscription?) -> Bool {
        state.withLock { state in
            state.subscriptions.contains { $0.kind == .compatible && $0 !== excluded }
        }
    }

    func noteProgress(of turn: TurnID) { state.withLock { $0.progressing = turn } }

    func hasShownProgress(of turn: TurnID) -> Bool { state.withLock { $0.progressing == turn } }

    /// Adds the time of day to a refusal's text, because front ends hide a text that they have shown before.
    func unrepeated(_ text: String) -> String {
        let now = clock.now()
        let second = now.milliseconds / 1000
        let count = state.withLock { state in
            state.refusals = (second, state.refusals.second == second ? state.refusals.count + 1 : 1)
            return state.refusals.count
        }
        let time = now.timeOfDay
        return count == 1 ? "\(text) (\(time) UTC)" : "\(text) (\(time) UTC, \(count))"
    }

    func end(_ reason: SubscriptionEnd) {
        for subscription in all() { subscription.end(reason) }
    }

    /// A frame outside of the log, with the present time.
    func notice(_ payload: some FramePayload, turn: TurnID? = nil) throws -> Notice {
        Notice(
            envelope: FrameEnvelope(
                messageID: identifiers.messageID(),
                timestamp: nextTimestamp(),
                type: type(of: payload).type,
                role: .assistant,
                payload: try JSONText.encode(payload)
            ),
            turn: turn
        )
    }

    /// Records that a compatible client has certainly kept all entries up to `seq`, because it has sent something long
    /// enough after they were sent. Later entries are replayed as slowly as new ones.
    func confirm(_ seq: LogSequence) {
        state.withLock { $0.confirmed = max($0.confirmed, seq) }
    }

    var confirmed: LogSequence { state.withLock { $0.confirmed } }

    var isEmpty: Bool { state.withLock { $0.subscriptions.isEmpty } }

    private func all() -> [Subscription] { state.withLock(\.subscriptions) }
}
