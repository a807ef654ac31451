package import DirectorCore
import Logging
import Synchronization

/// One client's connection to its session: what to send, and where to put what it says.
///
/// One task calls ``next()``, ``nextPaced()`` or ``deliver(limit:to:)`` and writes what comes of it; another calls
/// ``receive(_:)``. Ends with ``close()``.
package final class SessionConnection: Sendable {
    let session: LiveSession
    let subscription: Subscription
    let timer: any Clock<Duration>
    let elapsed: ElapsedTime
    let state: Mutex<State>
    private let logger: Logger
    private let release: @Sendable () -> Void

    struct State {
        /// The last entry of a replay that has not been written; `nil` once it has.
        var restoring: LogSequence?
        var pace: CompatiblePace
        /// The last entry of a replay in which the newest presentation is still to be found.
        var unsearched: LogSequence?
        /// What is held back until it may be sent.
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
        case .frame(let frame), .repeated(let frame):
            frame.text(session: key.session, for: kind, links: .complete(subscription.links))
        case .outdated(let frame): frame.text(session: key.session, for: kind, links: .withheld)
        case .notice(let notice): notice.text(session: key.session, for: kind)
        }
    }

    /// Tells that a delivery was written to the socket.
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

    /// Something the client said. Pings and tokens are the socket's business and do nothing here.
    package func receive(_ message: ClientMessage) async {
        switch message {
        case .user(let message): await session.submit(message, from: subscription)
        case .cancel(let turn): await session.cancel(turn)
        case .setTheme(let request): await session.answerTheme(request, to: subscription)
        case .ignored(.badTurnID): await session.tell(subscription, .invalidMessage, turn: nil)
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
