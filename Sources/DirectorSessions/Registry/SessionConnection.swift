package import DirectorCore
import Logging
import Synchronization

/// One client's connection to its session. It delivers frames to send, and takes the client's messages.
///
/// One task calls ``next()``, ``nextPaced()`` or ``deliver(limit:to:)`` and writes the frames. Another task calls
/// ``receive(_:)``. ``close()`` ends the connection.
package final class SessionConnection: Sendable {
    let session: LiveSession
    let subscription: Subscription
    let timer: any Clock<Duration>
    let elapsed: ElapsedTime
    let state: Mutex<State>
    private let logger: Logger
    private let release: @Sendable () -> Void

    struct State {
        /// The last entry of a replay that is not completely written; `nil` after it is.
        var restoring: LogSequence?
        var pace: CompatiblePace
        /// The last entry of a replay in which the newest presentation has not been looked for yet.
        var unsearched: LogSequence?
        /// The delivery that is held back until it may be sent.
        var held: Delivery?
        var isClosed = false
    }

    init(
        session: LiveSession,
        restored: Restoration,
        environment: SessionEnvironment,
        release: @escaping @Sendable () -> Void
    ) {
        self.session = session
        subscription = restored.subscription
        timer = environment.timer
        elapsed = environment.elapsed
        logger = environment.logger
        self.release = release
        let limits = environment.limits
        let pace = CompatiblePace(
            CompatiblePace.Pauses(live: limits.compatiblePacing, replay: limits.compatibleReplayPacing),
            confirmed: restored.confirmed
        )
        state = Mutex(
            State(
                restoring: restored.count > 0 ? restored.head : nil,
                pace: pace,
                unsearched: restored.leadsToPresentations ? restored.head : nil
            )
        )
    }

    /// The session's user and id.
    package var key: SessionKey { session.key }

    /// The kind of client.
    package var kind: ClientKind { subscription.kind }

    /// Returns what to send next, and waits for it. `nil` when the connection must be closed, see ``endReason``.
    ///
    /// - Throws: ``StoreError`` if the log could not be read
    package func next() async throws -> Delivery? { try await subscription.next() }

    /// Passes deliveries to `write`, as many at once as there are, until the connection must be closed, see
    /// ``endReason``. Deliveries count as written when `write` returns.
    ///
    /// - Parameter limit: how many deliveries are passed at once
    /// - Throws: ``StoreError`` if the log could not be read; what `write` throws
    package func deliver(limit: Int, to write: @escaping @Sendable ([Delivery]) async throws -> Void) async throws {
        while true {
            if subscription.lacksFrames {
                try await inShortLivedTask { [self] in
                    try await subscription.replay(limit: limit) { batch in
                        try await write(batch)
                        markWritten(batch)
                    }
                }
            }
            guard let batch = try await subscription.nextBatch(limit: limit) else { return }
            try await write(batch)
            markWritten(batch)
        }
    }

    private func markWritten(_ batch: [Delivery]) {
        for delivery in batch { markWritten(delivery) }
    }

    /// Why ``next()`` returned `nil`.
    package var endReason: SubscriptionEnd? { subscription.endReason }

    /// The text of a delivery for this client.
    package func text(of delivery: Delivery) -> String {
        switch delivery {
        case .frame(let frame), .repeated(let frame):
            frame.text(session: key.session, for: kind, links: .complete(subscription.links))
        case .outdated(let frame): frame.text(session: key.session, for: kind, links: .withheld)
        case .notice(let notice): notice.text(session: key.session, for: kind)
        }
    }

    /// Records that a delivery was written to the socket.
    package func markWritten(_ delivery: Delivery) {
        if kind == .compatible {
            let now = elapsed()
            state.withLock { $0.pace.sent(delivery, at: now) }
        }
        guard case .frame(let frame) = delivery else { return }
        let isRestored = state.withLock { state in
            guard let last = state.restoring, frame.seq >= last else { return false }
            state.restoring = nil
            return true
        }
        if isRestored, frame.seq.value > 1 {
            logger.info("Conversation history restored successfully for session \(key.session)")
        }
    }

    /// Takes a message of the client. Pings and tokens are handled by the socket and ignored here.
    package func receive(_ message: ClientMessage) async {
        switch message {
        case .user(let message): await session.submit(message, from: subscription)
        case .cancel(let turn): await session.cancel(turn)
        case .setTheme(let request): await session.answerTheme(request, to: subscription)
        case .malformed(let flaw, let turn):
            // Clients of older servers send frames that this server does not know, and expect no answer to them.
            guard kind == .native || flaw == .badTurnID else { return }
            await session.tell(subscription, flaw, turn: turn)
        case .textPing, .jsonPing, .authenticate, .ignored: break
        }
    }

    /// Refuses a message without reading it.
    package func refuse(_ code: ClientError.Code, turn: TurnID?) async {
        await session.tell(subscription, code, turn: turn)
    }

    /// The text of a frame outside of the log, for this connection only.
    package func text(of payload: some FramePayload) throws -> String {
        try session.fanout.notice(payload).text(session: key.session, for: kind)
    }

    /// Releases the session. May be called more than once.
    package func close() async {
        guard
            state.withLock({ state in
                defer { state.isClosed = true }
                return !state.isClosed
            })
        else { return }
        await session.unsubscribe(subscription)
        release()
    }
}
