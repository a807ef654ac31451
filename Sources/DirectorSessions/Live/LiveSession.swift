package import DirectorCore
import Logging
import Synchronization

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
    private let giveTask: @Sendable (LiveSession, (any TaskExecutor)?) -> Void
    private let forget: @Sendable (LiveSession) -> Void
    let fanout: Fanout
    nonisolated let versions = Mutex(VersionKnowledge())
    let leaseTerm = LeaseTerm()
    var logger: Logger
    var phase = Phase.unopened
    /// The last state known to be durable.
    var stored: StoredSession {
        didSet { versions.withLock { $0.learn(stored.version) } }
    }
    var inbox: SessionInbox
    /// Ends the author's work on the running turn, while there is any.
    var stop: AsyncStream<TurnStop>.Continuation?
    /// Has the running turn's lease renewed at once.
    var leaseCheck: AsyncStream<Void>.Continuation?
    /// The turn the user stopped before its author had begun, or while another server works on it.
    var stopRequested: TurnID?
    /// The last message that came without a turn id, for ``turn(for:)``.
    var lastUnnamed: UnnamedMessage?
    var standing = Standing.current
    /// The store has said that nobody holds the pending turn any more.
    var isAbandoned = false
    /// An answer that is written and could not be stored yet.
    var unsaved: UnsavedAnswer?
    /// The server goes down and does not wait any longer: no work is begun.
    var isHandingOver = false

    /// Where the latest connection is served, and turns run; anywhere, if `nil`.
    var executor: (any TaskExecutor)?
    /// The turn of which its compatible sender was shown that it is being worked on.
    var shownThinking: TurnID?
    /// Where the latest client opens presentations; `nil` before the first.
    var latestLinks: PresentationLinks?

    /// - Parameters:
    ///   - schedule: arranges that ``drain()`` is called soon, by a task that somebody owns, on the given executor
    ///   - forget: takes the session out of wherever it can be found, because it is closed
    init(
        key: SessionKey,
        environment: SessionEnvironment,
        schedule: @escaping @Sendable (LiveSession, (any TaskExecutor)?) -> Void,
        forget: @escaping @Sendable (LiveSession) -> Void
    ) {
        self.key = key
        self.environment = environment
        giveTask = schedule
        self.forget = forget
        let now = environment.clock.now()
        fanout = Fanout(clock: environment.clock, identifiers: environment.identifiers, lastTimestamp: now)
        stored = StoredSession(snapshot: SessionSnapshot(key: key, createdAt: now), version: 0)
        inbox = SessionInbox(limit: environment.limits.inboxSize)
        logger = environment.logger
        logger[metadataKey: "session_id"] = "\(key.session)"
        logger[metadataKey: "user_id"] = "\(key.user)"
    }

    var snapshot: SessionSnapshot { stored.snapshot }

    /// For the addresses that other programs read in the session's row.
    var links: PresentationLinks { latestLinks ?? environment.links.current }

    /// Arranges that ``drain()`` is called soon.
    func schedule() { giveTask(self, executor) }

    /// Whether nothing waits and nothing runs.
    var isIdle: Bool { inbox.isIdle && fanout.isEmpty }

    /// Loads the session, or makes it with its greeting. Does nothing if that has happened.
    ///
    /// - Returns: whether it was read from the store just now
    /// - Throws: ``StoreError``; the next call tries again. ``SessionClosed`` if the session is gone.
    @discardableResult
    func open() async throws -> Bool {
        var isFresh = false
        while true {
            switch phase {
            case .open: return isFresh
            case .closed(let reason): throw SessionClosed(reason: reason)
            case .opening(var waiters):
                await withCheckedContinuation { continuation in
                    waiters.append(continuation)
                    phase = .opening(waiters)
                }
                isFresh = true
            case .unopened:
                phase = .opening([])
                do {
                    try await loadOrCreate()
                } catch {
                    finishOpening(.unopened)
                    throw error
                }
                finishOpening(.open)
                isFresh = true
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
    }

    /// What the server says itself in this session.
    var words: TurnWords { environment.words(for: AuthorBrief(snapshot)) }

    func composer(turn: TurnID?) -> TurnComposer {
        TurnComposer(
            on: stored.snapshot,
            turn: turn,
            languages: environment.languages,
            identifiers: environment.identifiers,
            nextTimestamp: { [fanout] in fanout.nextTimestamp() }
        )
    }

    /// Ends all connections and takes no more work.
    func close(_ reason: SubscriptionEnd) {
        let before = phase
        phase = .closed(reason)
        forget(self)
        refuseWaiting(.shuttingDown)
        // Nobody is left to read what an author would still write.
        stop?.yield(.shutdown)
        fanout.end(reason)
        guard case .opening(let waiters) = before else { return }
        for waiter in waiters { waiter.resume() }
    }

    /// Everyone who waits for a turn is told that there will be none.
    func refuseWaiting(_ code: ClientError.Code) {
        for message in inbox.removeAll() { tell(message.sender, code, turn: message.input.turn) }
    }
}

/// The session is not to be had any more.
package struct SessionClosed: Error, Sendable, Equatable {
    package let reason: SubscriptionEnd
}

/// How far what is in memory can be trusted.
enum Standing: Sendable {
    /// Nobody else has written, as far as we know. To `waiting` when the store failed, or another server is at work.
    case current
    /// The store may hold something else by now: look before the next step, and no later than the next housekeeping. To
    /// `current` once that is done.
    case waiting
}

/// What came of a turn, kept until the store takes it, so that nothing has to be written again.
struct UnsavedAnswer: Sendable {
    let turn: TurnID
    let answer: UnderstoodTurn
}

/// Why an author is stopped in the middle of a turn.
enum TurnStop: Sendable {
    /// The user pressed Stop.
    case user
    /// The server goes down: another one will finish the turn.
    case shutdown
}
