package import DirectorCore
import Logging
import Synchronization

/// One session while a client is connected to it or it has work to do.
///
/// Holds the snapshot that goes with the store's version, and the connections. One turn runs at a time: ``TurnLife``
/// decides what happens to it, and the session carries that out. A commit changes the stored session first, memory
/// after that.
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
    /// What is worked on, what waits, and what has to happen first.
    var life: TurnLife
    /// Reaches the author while it works on a turn.
    var supervision: AuthorSupervision?

    /// Where the latest connection is served, and turns run; anywhere, if `nil`.
    var executor: (any TaskExecutor)?
    /// Where the latest client opens presentations; `nil` before the first.
    var latestLinks: PresentationLinks?

    /// - Parameters:
    ///   - schedule: arranges that ``drain()`` is called soon, by one of the registry's tasks, on the given executor
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
        life = TurnLife(TurnLife.Bounds(environment.limits))
        logger = environment.logger
        logger[metadataKey: "session_id"] = "\(key.session)"
        logger[metadataKey: "user_id"] = "\(key.user)"
    }

    var snapshot: SessionSnapshot { stored.snapshot }

    /// For the addresses that other programs read in the session's row.
    var links: PresentationLinks { latestLinks ?? environment.links.current }

    /// Arranges that ``drain()`` is called soon.
    func schedule() { giveTask(self, executor) }

    /// Whether nothing waits, nothing runs, and no client is connected.
    var isIdle: Bool { life.isIdle && fanout.isEmpty }

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
            if let found = try await environment.load(key) {
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
        // No client is left to read what an author would still write.
        perform(life.leave())
        fanout.end(reason)
        guard case .opening(let waiters) = before else { return }
        for waiter in waiters { waiter.resume() }
    }

    /// Tells the senders of all messages that wait that there will be no turn.
    func refuseWaiting(_ code: ClientError.Code) {
        for message in life.takeWaiting() { tell(message.sender, code, turn: message.input.turn) }
    }
}

/// The session is not to be had any more.
package struct SessionClosed: Error, Sendable, Equatable {
    package let reason: SubscriptionEnd
}
