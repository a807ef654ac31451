package import DirectorCore
import Logging

/// One session while somebody is connected to it or it has work to do.
///
/// Holds the snapshot that goes with the store's version, the inbox, and the connections. One turn runs at a time;
/// what it may change is changed by a commit first and in memory after that.
package actor LiveSession {
    enum Phase {
        /// To `opening` on the first use.
        case unopened
        /// To `open` when the store has answered, back to `unopened` when it failed.
        case opening([CheckedContinuation<Void, Never>])
        case open
        /// The session was deleted or the server goes down. No way out.
        case closed(SubscriptionEnd)
    }

    package nonisolated let key: SessionKey
    let environment: SessionEnvironment
    let schedule: @Sendable (LiveSession) -> Void
    let fanout: Fanout
    var logger: Logger
    var phase = Phase.unopened
    var stored: StoredSession
    var inbox: SessionInbox
    /// Ends the author's work on the running turn, while there is any.
    var stop: AsyncStream<TurnStop>.Continuation?
    /// The turn the user stopped before its author had begun.
    var stopRequested: TurnID?
    /// The last message that came without a turn id, for ``turn(for:)``.
    var lastUnnamed: UnnamedMessage?
    /// Whether the last attempt at the pending turn ended without settling it: it is taken up later, not at once.
    var isPendingDeferred = false

    /// - Parameter schedule: arranges that ``drain()`` is called soon, by a task that somebody owns
    init(key: SessionKey, environment: SessionEnvironment, schedule: @escaping @Sendable (LiveSession) -> Void) {
        self.key = key
        self.environment = environment
        self.schedule = schedule
        let now = environment.clock.now()
        fanout = Fanout(clock: environment.clock, identifiers: environment.identifiers, lastTimestamp: now)
        stored = StoredSession(snapshot: SessionSnapshot(key: key, createdAt: now), version: 0)
        inbox = SessionInbox(limit: environment.limits.inboxSize)
        logger = environment.logger
        logger[metadataKey: "session_id"] = "\(key.session)"
        logger[metadataKey: "user_id"] = "\(key.user)"
    }

    var snapshot: SessionSnapshot { stored.snapshot }

    /// Whether nothing waits and nothing runs.
    var isIdle: Bool { inbox.isIdle && fanout.isEmpty }

    /// Loads the session, or makes it with its greeting. Does nothing if that has happened.
    ///
    /// - Throws: ``StoreError``; the next call tries again. ``SessionClosed`` if the session is gone.
    func open() async throws {
        while true {
            switch phase {
            case .open: return
            case .closed(let reason): throw SessionClosed(reason: reason)
            case .opening(var waiters):
                await withCheckedContinuation { continuation in
                    waiters.append(continuation)
                    phase = .opening(waiters)
                }
            case .unopened:
                phase = .opening([])
                do {
                    try await loadOrCreate()
                } catch {
                    finishOpening(.unopened)
                    throw error
                }
                finishOpening(.open)
                return
            }
        }
    }

    private func finishOpening(_ next: Phase) {
        guard case .opening(let waiters) = phase else { return }
        phase = next
        for waiter in waiters { waiter.resume() }
    }

    private func loadOrCreate() async throws {
        for _ in 0..<environment.limits.conflictRetries {
            if let found = try await environment.store.load(key) {
                adopt(found)
                return
            }
            var composer = composer(turn: nil)
            try composer.appendGreeting()
            if case .committed = try await commit(composer, lease: .keep) { return }
        }
        throw StoreError(.unavailable, operation: "open", detail: "other writers were faster every time")
    }

    /// Takes over what the store holds.
    func adopt(_ found: StoredSession) {
        stored = found
        fanout.advance(to: found.snapshot.updatedAt)
        // What was written before a restart may not have arrived: the last turn counts as unconfirmed.
        fanout.confirm(LogSequence(max(0, found.snapshot.lastAccepted.value - 1)))
    }

    func composer(turn: TurnID?) -> TurnComposer {
        TurnComposer(
            on: stored.snapshot,
            turn: turn,
            identifiers: environment.identifiers,
            nextTimestamp: { [fanout] in fanout.nextTimestamp() }
        )
    }

    /// Ends all connections and takes no more work.
    func close(_ reason: SubscriptionEnd) {
        phase = .closed(reason)
        for message in inbox.removeAll() { tell(message.sender, .shuttingDown, turn: message.input.turn) }
        fanout.end(reason)
    }

    /// Tells one connection, or all of them where it is unknown, that something failed.
    ///
    /// - Parameter text: other words than the usual ones
    func tell(_ sender: Subscription?, _ code: ClientError.Code, turn: TurnID?, text: String? = nil) {
        do {
            let notice = try errorNotice(code, turn: turn, text: text)
            if let sender { sender.publish(notice) } else { fanout.publish(notice) }
        } catch {
            logger.error("An error frame could not be made", metadata: ["error": "\(error)"])
        }
    }

    func errorNotice(_ code: ClientError.Code, turn: TurnID?, text: String? = nil) throws -> Notice {
        let error = ClientError(code, text: text ?? TurnWording.error(code), turn: turn)
        return try fanout.notice(StatusUpdatePayload(error), turn: turn)
    }
}

/// The session is not to be had any more.
package struct SessionClosed: Error, Sendable, Equatable {
    package let reason: SubscriptionEnd
}

/// Why an author is stopped in the middle of a turn.
enum TurnStop: Sendable {
    /// The user pressed Stop.
    case user
    /// The server goes down: another one will finish the turn.
    case shutdown
}
