import DirectorCore
import Synchronization

/// All connections of one session, as the place where frames go out. Everyone sees everything, in the same order.
///
/// Callable from any thread; never waits for a connection.
final class Fanout: Sendable {
    private struct State {
        /// In the order they came.
        var subscriptions: [Subscription] = []
        var lastTimestamp: Timestamp
        /// The last entry some compatible client has surely kept; see ``confirm(_:)``.
        var confirmed = LogSequence.start
        /// The latest turn of which clients were shown any progress.
        var progressing: TurnID?
        /// The second of the latest refusal, and how many there were in it.
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

    /// The time of the session's next frame: now, but at least a millisecond after the last one, even if the clock was
    /// set back, because front ends order by it.
    func nextTimestamp() -> Timestamp {
        state.withLock { state in
            state.lastTimestamp = max(clock.now(), state.lastTimestamp.advanced(byMilliseconds: 1))
            return state.lastTimestamp
        }
    }

    /// Keeps later timestamps after this one.
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
    ///   - own: the user's entry among `frames`, if a compatible sender is not to get it back
    ///   - sender: that sender
    func publish(_ frames: [LoggedFrame], muting own: LogSequence? = nil, for sender: Subscription? = nil) {
        for subscription in all() {
            subscription.publish(frames, muting: subscription === sender ? own : nil)
        }
    }

    /// - Parameters:
    ///   - kind: the only kind of clients to tell; all where `nil`
    ///   - excluded: a connection that is not told
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

    /// A refusal's text with the time of day, since front ends hide a text they have shown before.
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

    /// A frame outside the log, stamped now.
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

    /// A compatible client has surely kept everything up to `seq`: it has shown a sign of life long enough after it was
    /// sent. What comes later is sent again as slowly as if it were new.
    func confirm(_ seq: LogSequence) {
        state.withLock { $0.confirmed = max($0.confirmed, seq) }
    }

    var confirmed: LogSequence { state.withLock { $0.confirmed } }

    var isEmpty: Bool { state.withLock { $0.subscriptions.isEmpty } }

    private func all() -> [Subscription] { state.withLock(\.subscriptions) }
}
