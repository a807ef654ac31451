package import DirectorCore
import Logging
import ServiceLifecycle
import Synchronization

/// All live sessions of a server: loads them when somebody comes, gives their turns tasks to run on, keeps them in line
/// with what other servers write, puts idle ones away, and takes up turns that nobody works on.
///
/// A ``Service``: nothing is answered unless ``run()`` runs. On graceful shutdown running turns are finished, or handed
/// over when they take too long, and then every connection is told to come back.
package final class SessionRegistry: Service {
    package let environment: SessionEnvironment
    let table: SessionTable
    let listening = Listening()
    /// Differences between memory and store, since the start.
    let differences = Mutex(0)
    private let workers: TurnWorkers

    package init(environment: SessionEnvironment) {
        self.environment = environment
        table = SessionTable(elapsed: environment.elapsed, metrics: environment.metrics)
        workers = TurnWorkers(idleLimit: environment.limits.idleTurnTasks)
    }

    /// Sessions in memory, for the operator.
    package var liveSessionCount: Int { table.count }

    /// Live sessions that were found out of step with the store since the start; 0 in health.
    package var differenceCount: Int { differences.withLock { $0 } }

    /// Whether the server ends: it takes nobody any more.
    package var isClosing: Bool { table.isClosing }

    // MARK: Connections

    /// Connects a client to its session, which is loaded or made. While the store fails it waits for a moment, so that a
    /// restart of the database goes by unnoticed.
    ///
    /// The connection must be ended with ``SessionConnection/close()``.
    ///
    /// - Parameters:
    ///   - links: where the client opens presentations
    ///   - executor: where the connection is served; the session's turns run there, too, until another one comes
    /// - Throws: ``StoreError`` if the store does not answer; ``SessionClosed`` if the server goes down.
    package func connect(
        _ key: SessionKey,
        _ request: SubscriptionRequest,
        links: PresentationLinks,
        executor: (any TaskExecutor)? = nil
    ) async throws -> SessionConnection {
        let limits = environment.limits
        let begin = environment.elapsed()
        while true {
            do {
                // Nobody adds to the troubles of a store that is known to fail, unless all that is needed is here.
                if let outage = environment.health.outage, table.find(key) == nil {
                    throw StoreError(.unavailable, operation: "open", detail: "failing since \(outage.since)")
                }
                return try await connectNow(key, request, links, executor)
            } catch let error as StoreError where error.code == .unavailable {
                guard environment.elapsed() - begin < limits.connectPatience else { throw error }
                try await environment.timer.sleep(for: environment.spread(limits.connectRetryDelay))
                guard !table.isClosing else { throw SessionClosed(reason: .goingAway) }
            }
        }
    }

    private func connectNow(
        _ key: SessionKey,
        _ request: SubscriptionRequest,
        _ links: PresentationLinks,
        _ executor: (any TaskExecutor)?
    ) async throws -> SessionConnection {
        do {
            return try await connect(to: try acquire(key), request, links, executor)
        } catch let end as SessionClosed where end.reason == .deleted {
            // Somebody else deleted it under us; whoever comes now begins anew.
            return try await connect(to: try acquire(key), request, links, executor)
        }
    }

    private func connect(
        to session: LiveSession,
        _ request: SubscriptionRequest,
        _ links: PresentationLinks,
        _ executor: (any TaskExecutor)?
    ) async throws -> SessionConnection {
        do {
            let isFresh = try await session.open()
            try await session.catchUp(for: request, looking: !isFresh && listening.isNeeded)
            let restored = try await session.subscribe(request, links: links, executor: executor)
            await session.wake()
            environment.metrics.connected()
            environment.metrics.replayed(restored.count)
            return SessionConnection(
                session: session,
                restored: restored,
                environment: environment,
                release: { [environment, table] in
                    environment.metrics.disconnected(wasTooSlow: restored.subscription.endReason == .tooSlow)
                    table.release(session)
                }
            )
        } catch let end as SessionClosed where end.reason == .deleted {
            table.forget(session)
            throw end
        } catch {
            table.release(session)
            throw error
        }
    }

    /// Ends a session for good: connections are closed, the stored session is removed.
    ///
    /// - Returns: whether there was one.
    package func delete(_ key: SessionKey) async throws -> Bool {
        let existed = try await environment.store.delete(key)
        // Looked up now, since somebody may have come in the meantime.
        await table.remove(key)?.close(.deleted)
        return existed
    }

    /// The session, held until it is released.
    func acquire(_ key: SessionKey) throws -> LiveSession { try table.acquire(key, make: makeSession) }

    private func makeSession(_ key: SessionKey) -> LiveSession {
        LiveSession(
            key: key,
            environment: environment,
            schedule: { session, executor in self.schedule(session, on: executor) },
            forget: { session in self.table.forget(session) }
        )
    }

    /// The session is held from now on, so that it is not put away before its task begins.
    private func schedule(_ session: LiveSession, on executor: (any TaskExecutor)?) {
        table.hold(session)
        workers.work(on: session, executor: executor)
    }

    // MARK: Running

    package func run() async throws {
        let (shutdown, begin) = AsyncStream.makeStream(of: Never.self)
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.keepHouse() }
                group.addTask { await self.followChanges() }
                group.addTask { await self.catchUpWhenAsked() }
                group.addTask { await self.reconcile() }
                group.addTask { await self.environment.health.watch(self.environment.store) }
                group.addTask { await self.endTurnsAfterGrace(of: shutdown) }
                await self.workers.run { session in
                    await session.drain()
                    self.table.release(session)
                }
                group.cancelAll()
            }
        } onGracefulShutdown: {
            self.table.close()
            self.workers.finish()
            begin.finish()
        }
        for session in table.all() { await session.close(.goingAway) }
    }

    /// At shutdown running turns may finish; those that take longer than the grace are handed over.
    ///
    /// - Parameter shutdown: ends when it begins
    private func endTurnsAfterGrace(of shutdown: AsyncStream<Never>) async {
        do {
            for await _ in shutdown {}
            try await environment.timer.sleep(for: environment.limits.shutdownGrace)
            for session in table.all() { await session.handOverWork() }
        } catch {
            // Cancelled: everything had finished before.
        }
    }
}
