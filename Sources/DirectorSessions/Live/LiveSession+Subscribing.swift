package import DirectorCore
import Logging

/// How a connection wants to begin (design §4).
package enum SubscriptionRequest: Sendable, Equatable {
    /// With the entries after the last one it holds.
    case native(after: LogSequence)
    /// By the rules of protocol §5.2.
    case compatible(skipHistory: Bool, messageCount: Int?)

    package var kind: ClientKind {
        switch self {
        case .native: .native
        case .compatible: .compatible
        }
    }
}

extension LiveSession {
    /// Adds a connection. Replay and live tail meet here, in one synchronous step: what is in the log now will be
    /// fetched, what comes after now will be pushed.
    func subscribe(
        _ request: SubscriptionRequest,
        executor: (any TaskExecutor)?
    ) throws -> (Subscription, restoring: Int) {
        if case .closed(let reason) = phase { throw SessionClosed(reason: reason) }
        self.executor = executor
        let head = snapshot.head
        let start = start(for: request)
        let limits = environment.limits
        let subscription = Subscription(
            kind: request.kind,
            buffer: SubscriptionBuffer(
                cursor: start.cursor,
                head: head,
                frameLimit: limits.outboxFrames,
                noticeLimit: limits.outboxNotices
            ),
            fetch: { [store = environment.store, key] cursor in
                try await store.frames(of: key, after: cursor, limit: limits.replayPage)
            }
        )
        if let action = start.sync {
            subscription.publish(first: try fanout.notice(SyncResponsePayload(action: action, snapshot: snapshot)))
        }
        if request.kind == .native {
            let ready = SessionReadyPayload(
                seq: head,
                currentState: snapshot.state,
                runningTurn: snapshot.pending?.input.turn
            )
            subscription.publish(try fanout.notice(ready))
        }
        if let pending = snapshot.pending {
            subscription.publish(try fanout.notice(words.stillWorkingStatus, turn: pending.input.turn))
        }
        fanout.add(subscription)
        logConnection(cursor: start.cursor, head: head)
        return (subscription, head.value - start.cursor.value)
    }

    func unsubscribe(_ subscription: Subscription) {
        fanout.remove(subscription)
        subscription.end(.left)
    }

    /// The cases K1 to K4 of protocol §5.2.
    private func start(
        for request: SubscriptionRequest
    ) -> (cursor: LogSequence, sync: SyncResponsePayload.Action?) {
        switch request {
        case .native(let after): return (after > snapshot.head ? .start : after, nil)
        case .compatible(let skipHistory, let messageCount):
            guard snapshot.counts.turns > 0, skipHistory else { return (.start, nil) }
            // Every entry is something a front end lists, so the visible count is the head.
            if let messageCount, messageCount < snapshot.head.value { return (.start, .sendHistory) }
            let confirmed = min(fanout.confirmed, snapshot.head)
            return (confirmed, confirmed == snapshot.head ? .skipHistory : .sendDelta)
        }
    }

    private func logConnection(cursor: LogSequence, head: LogSequence) {
        let state = snapshot.state.rawValue
        guard snapshot.counts.turns > 0 else {
            logger.info("New session - sending greeting (state: \(state))")
            return
        }
        logger.info("Reconnection: session_id=\(key.session), user_id=\(key.user), loaded_state=\(state)")
        logger.info("Existing session - restoring history (state: \(state))")
        logger.info("Restoring \(head.value - cursor.value) history items for session \(key.session)")
    }
}
