package import DirectorCore
import Logging
import Synchronization

/// One client's connection to its session: what to send, and where to put what it says.
///
/// One task calls ``next()`` and writes what it returns; another calls ``receive(_:)``. Ends with ``close()``.
package final class SessionConnection: Sendable {
    private let session: LiveSession
    private let subscription: Subscription
    private let logger: Logger
    private let release: @Sendable () -> Void
    private let state: Mutex<State>

    private struct State {
        /// Entries that are still to be restored.
        var restoring: Int
        var isClosed = false
    }

    init(
        session: LiveSession,
        subscription: Subscription,
        restoring: Int,
        logger: Logger,
        release: @escaping @Sendable () -> Void
    ) {
        self.session = session
        self.subscription = subscription
        self.logger = logger
        self.release = release
        state = Mutex(State(restoring: restoring))
    }

    package var key: SessionKey { session.key }

    package var kind: ClientKind { subscription.kind }

    /// What to send next; waits for it. `nil` when the connection is to be closed, see ``endReason``.
    ///
    /// - Throws: ``StoreError`` if history could not be read.
    package func next() async throws -> Delivery? { try await subscription.next() }

    /// Hands out what to send, as much at once as there is, until the connection is to be closed, see ``endReason``. What
    /// `write` returned from counts as written.
    ///
    /// - Parameter limit: deliveries handed out at once
    /// - Throws: ``StoreError`` if history could not be read; what `write` throws
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

    /// The frame as this client reads it.
    package func text(of delivery: Delivery) -> String {
        switch delivery {
        case .frame(let frame), .repeated(let frame): frame.text(session: key.session, for: kind)
        case .notice(let notice): notice.text(session: key.session, for: kind)
        }
    }

    /// Tells that a delivery was written to the socket.
    package func markWritten(_ delivery: Delivery) {
        guard case .frame(let frame) = delivery else { return }
        subscription.markWritten(frame.seq)
        let isRestored = state.withLock { state in
            guard state.restoring > 0 else { return false }
            state.restoring -= 1
            return state.restoring == 0
        }
        if isRestored, frame.seq.value > 1 {
            logger.info("Conversation history restored successfully for session \(key.session)")
        }
    }

    /// Anything arrived from the client: what was written before has reached it (protocol §5.2).
    package func confirm() {
        guard kind == .compatible else { return }
        session.fanout.confirm(subscription.written)
    }

    /// Something the client said. Pings and tokens are the socket's business and do nothing here.
    package func receive(_ message: ClientMessage) async {
        switch message {
        case .user(let message): await session.submit(message, from: subscription)
        case .cancel(let turn): await session.cancel(turn)
        case .setTheme(let requestID): await session.answerTheme(requestID, to: subscription)
        case .malformed(let flaw, let turn):
            // Clients of older servers send frames we do not know and expect silence.
            guard kind == .native || flaw == .badTurnID else { return }
            await session.tell(subscription, flaw, turn: turn)
        case .textPing, .jsonPing, .authenticate, .ignored: break
        }
    }

    /// Refuses a message without looking at it.
    package func refuse(_ code: ClientError.Code, turn: TurnID?) async {
        await session.tell(subscription, code, turn: turn)
    }

    /// A frame for this connection alone, outside the log.
    package func text(of payload: some FramePayload) throws -> String {
        try session.fanout.notice(payload).text(session: key.session, for: kind)
    }

    /// Lets the session go. May be called more than once.
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
