package import DirectorCore
import Logging

/// How a connection wants to begin (`docs/architecture.md`, "Connections").
package enum SubscriptionRequest: Sendable, Equatable {
    /// With the entries after the last one it holds.
    case native(after: LogSequence)
    /// With the whole transcript. `skipHistory` is what a front end says that holds some of it, and asks for a
    /// `sync_response`; what it holds is not to be relied on.
    case compatible(skipHistory: Bool)

    package var kind: ClientKind {
        switch self {
        case .native: .native
        case .compatible: .compatible
        }
    }
}

/// How a connection begins.
struct Restoration: Sendable {
    let subscription: Subscription
    /// How many entries are restored to it.
    let count: Int
    /// The last of them.
    let head: LogSequence
    /// The last entry that is before the latest turn or that some compatible client has kept.
    let confirmed: LogSequence
    /// Whether the replay leads to presentations, of which only the newest is to be shown.
    let leadsToPresentations: Bool
}

extension LiveSession {
    /// Adds a connection. Replay and live tail meet here, in one synchronous step: what is in the log now will be
    /// fetched, what comes after now will be pushed.
    ///
    /// - Parameter links: where the client opens presentations
    func subscribe(
        _ request: SubscriptionRequest,
        links: PresentationLinks,
        executor: (any TaskExecutor)?
    ) throws -> Restoration {
        if case .closed(let reason) = phase { throw SessionClosed(reason: reason) }
        self.executor = executor
        latestLinks = links
        let head = snapshot.head
        let cursor = cursor(for: request)
        let limits = environment.limits
        let subscription = Subscription(
            kind: request.kind,
            links: links,
            buffer: SubscriptionBuffer(
                cursor: cursor,
                head: head,
                frameLimit: limits.outboxFrames,
                noticeLimit: limits.outboxNotices
            ),
            fetch: { [store = environment.store, key] cursor in
                try await store.frames(of: key, after: cursor, limit: limits.replayPage)
            }
        )
        if case .compatible(skipHistory: true) = request, snapshot.counts.turns > 0 {
            subscription.publish(first: try fanout.notice(SyncResponsePayload(snapshot: snapshot, links: links)))
        }
        if request.kind == .native {
            let ready = SessionReadyPayload(
                seq: head,
                currentState: snapshot.state,
                runningTurn: snapshot.pending?.input.turn
            )
            subscription.publish(afterReplay: try fanout.notice(ready))
        }
        if let pending = snapshot.pending {
            subscription.publish(afterReplay: try fanout.notice(words.stillWorkingStatus, turn: pending.input.turn))
        }
        fanout.add(subscription)
        logConnection(cursor: cursor, head: head)
        return Restoration(
            subscription: subscription,
            count: head.value - cursor.value,
            head: head,
            confirmed: min(max(fanout.confirmed, beforeLatestTurn), head),
            leadsToPresentations: request.kind == .compatible && snapshot.counts.strawmen + snapshot.counts.decks > 0
        )
    }

    func unsubscribe(_ subscription: Subscription) {
        fanout.remove(subscription)
        subscription.end(.left)
    }

    private var beforeLatestTurn: LogSequence { LogSequence(max(0, snapshot.lastAccepted.value - 1)) }

    /// The last entry that is not sent.
    private func cursor(for request: SubscriptionRequest) -> LogSequence {
        switch request {
        case .native(let after): after > snapshot.head ? .start : after
        case .compatible: .start
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
