package import DirectorCore
import Logging
import ServiceLifecycle
import Synchronization

/// All live sessions of a server: loads them when somebody comes, gives their turns tasks to run on, puts idle ones
/// away, and takes up turns that nobody works on.
///
/// A ``Service``: nothing is answered unless ``run()`` runs. On graceful shutdown running turns are finished, or handed
/// over when they take too long, and then every connection is told to come back.
package final class SessionRegistry: Service {
    private struct Entry {
        let session: LiveSession
        /// Grows from session to session: the order in which they came.
        let number: Int
        /// Connections and tasks that hold the session.
        var uses = 0
        /// Rounds of housekeeping since the last of them let go.
        var idleRounds = 0
    }

    private struct State {
        var sessions: [SessionKey: Entry] = [:]
        var lastNumber = 0
        var isShuttingDown = false
    }

    package let environment: SessionEnvironment
    private let state = Mutex(State())
    private let work: AsyncStream<LiveSession>
    private let scheduled: AsyncStream<LiveSession>.Continuation

    package init(environment: SessionEnvironment) {
        self.environment = environment
        // Bounded by the number of live sessions: each schedules itself at most once.
        (work, scheduled) = AsyncStream.makeStream(of: LiveSession.self)
    }

    /// Sessions in memory, for the operator.
    package var liveSessionCount: Int { state.withLock { $0.sessions.count } }

    // MARK: Connections

    /// Connects a client to its session, which is loaded or made.
    ///
    /// The connection must be ended with ``SessionConnection/close()``.
    ///
    /// - Throws: ``StoreError`` if the store does not answer; ``SessionClosed`` if the server goes down.
    package func connect(_ key: SessionKey, _ request: SubscriptionRequest) async throws -> SessionConnection {
        do {
            return try await connect(to: try acquire(key), request)
        } catch let end as SessionClosed where end.reason == .deleted {
            // Somebody else deleted it under us; whoever comes now begins anew.
            return try await connect(to: try acquire(key), request)
        }
    }

    private func connect(to session: LiveSession, _ request: SubscriptionRequest) async throws -> SessionConnection {
        do {
            try await session.open()
            try await session.catchUp(for: request)
            let (subscription, restoring) = try await session.subscribe(request)
            await session.wake()
            return SessionConnection(
                session: session,
                subscription: subscription,
                restoring: restoring,
                logger: environment.logger,
                release: { self.release(session) }
            )
        } catch let end as SessionClosed where end.reason == .deleted {
            forget(session)
            throw end
        } catch {
            release(session)
            throw error
        }
    }

    /// Ends a session for good: connections are closed, the stored session is removed.
    ///
    /// - Returns: whether there was one.
    package func delete(_ key: SessionKey) async throws -> Bool {
        let existed = try await environment.store.delete(key)
        // Looked up now, since somebody may have come in the meantime.
        let live = state.withLock { $0.sessions.removeValue(forKey: key)?.session }
        await live?.close(.deleted)
        return existed
    }

    /// The session, if it is in memory.
    func liveSession(_ key: SessionKey) -> LiveSession? { state.withLock { $0.sessions[key]?.session } }

    private func acquire(_ key: SessionKey) throws -> LiveSession {
        try state.withLock { state in
            guard !state.isShuttingDown else { throw SessionClosed(reason: .goingAway) }
            return Self.use(key, in: &state, make: makeSession)
        }
    }

    private static func use(
        _ key: SessionKey,
        in state: inout State,
        make: (SessionKey) -> LiveSession
    ) -> LiveSession {
        var entry = state.sessions[key] ?? makeEntry(for: key, in: &state, make: make)
        entry.uses += 1
        state.sessions[key] = entry
        return entry.session
    }

    private static func makeEntry(
        for key: SessionKey,
        in state: inout State,
        make: (SessionKey) -> LiveSession
    ) -> Entry {
        state.lastNumber += 1
        return Entry(session: make(key), number: state.lastNumber)
    }

    private func makeSession(_ key: SessionKey) -> LiveSession {
        LiveSession(
            key: key,
            environment: environment,
            schedule: { session in self.schedule(session) },
            forget: { session in self.forget(session) }
        )
    }

    private func release(_ session: LiveSession) {
        change(session) { entry in
            entry.uses -= 1
            entry.idleRounds = 0
        }
    }

    /// Changes the session's entry, unless it has none any more: another session of the same key is none of its business.
    private func change(_ session: LiveSession, _ body: (inout Entry) -> Void) {
        state.withLock { state in
            guard var entry = state.sessions[session.key], entry.session === session else { return }
            body(&entry)
            state.sessions[session.key] = entry
        }
    }

    /// A closed session is replaced by a new one when somebody comes.
    private func forget(_ session: LiveSession) {
        state.withLock { state in
            guard state.sessions[session.key]?.session === session else { return }
            state.sessions[session.key] = nil
        }
    }

    /// The session is held from now on, so that it is not put away before its task begins.
    private func schedule(_ session: LiveSession) {
        change(session) { $0.uses += 1 }
        scheduled.yield(session)
    }

    // MARK: Running

    package func run() async throws {
        let (shutdown, begin) = AsyncStream.makeStream(of: Never.self)
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.keepHouse() }
                group.addTask { await self.endTurnsAfterGrace(of: shutdown) }
                await self.runTurns()
                group.cancelAll()
            }
        } onGracefulShutdown: {
            self.state.withLock { $0.isShuttingDown = true }
            self.scheduled.finish()
            begin.finish()
        }
        await closeSessions()
    }

    /// Gives sessions tasks until shutdown, then waits for those that run.
    private func runTurns() async {
        await withDiscardingTaskGroup { group in
            for await session in work {
                guard !state.withLock(\.isShuttingDown) else { continue }
                group.addTask {
                    await session.drain()
                    self.release(session)
                }
            }
        }
    }

    /// At shutdown running turns may finish; those that take longer than the grace are handed over.
    ///
    /// - Parameter shutdown: ends when it begins
    private func endTurnsAfterGrace(of shutdown: AsyncStream<Never>) async {
        do {
            for await _ in shutdown {}
            try await environment.timer.sleep(for: environment.limits.shutdownGrace)
            for session in sessions() { await session.handOverWork() }
        } catch {
            // Cancelled: everything had finished before.
        }
    }

    private func closeSessions() async {
        for session in sessions() { await session.close(.goingAway) }
    }

    /// In the order in which they came.
    private func sessions() -> [LiveSession] {
        state.withLock { state in state.sessions.values.sorted { $0.number < $1.number }.map(\.session) }
    }

    // MARK: Housekeeping

    /// At start and then regularly: takes up abandoned turns, wakes sessions that wait for something, puts idle ones
    /// away. Ends when cancelled.
    private func keepHouse() async {
        do {
            while true {
                await recoverAbandonedTurns()
                await wakeAndEvict()
                try await environment.timer.sleep(for: environment.limits.housekeepingInterval)
            }
        } catch {
            // Cancelled: the server goes down.
        }
    }

    private func recoverAbandonedTurns() async {
        do {
            for key in try await environment.store.abandonedTurns(limit: environment.limits.recoveryBatch) {
                await takeUpAbandonedTurn(of: key)
            }
        } catch {
            environment.logger.warning("Abandoned turns could not be looked for", metadata: ["error": "\(error)"])
        }
    }

    /// One session that cannot be read does not keep the others waiting.
    private func takeUpAbandonedTurn(of key: SessionKey) async {
        do {
            let session = try acquire(key)
            defer { release(session) }
            try await session.open()
            await session.takeUpAbandonedTurn()
        } catch {
            environment.logger.warning(
                "An abandoned turn could not be taken up",
                metadata: ["error": "\(error)", "session_id": "\(key.session)", "user_id": "\(key.user)"]
            )
        }
    }

    private func wakeAndEvict() async {
        for session in sessions() { await session.wakeIfWaiting() }
        for session in idleSessions() where await session.isIdle {
            state.withLock { state in
                guard let entry = state.sessions[session.key], entry.session === session, entry.uses == 0 else {
                    return
                }
                state.sessions[session.key] = nil
            }
        }
    }

    /// Sessions that nobody has used for so many rounds of housekeeping as make up the idle time-out.
    private func idleSessions() -> [LiveSession] {
        let limits = environment.limits
        let rounds = Int((limits.idleSessionTimeout / limits.housekeepingInterval).rounded(.up))
        return state.withLock { state in
            var idle: [Entry] = []
            for (key, entry) in state.sessions where entry.uses == 0 {
                state.sessions[key]?.idleRounds += 1
                if entry.idleRounds >= rounds { idle.append(entry) }
            }
            return idle.sorted { $0.number < $1.number }.map(\.session)
        }
    }
}
