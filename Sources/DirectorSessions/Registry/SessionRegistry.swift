package import DirectorCore
import Logging
import ServiceLifecycle
import Synchronization

/// The live sessions of a server. It loads a session when a client connects, gives turns the tasks to run on, follows
/// what other servers write, removes idle sessions from memory, and takes over turns on which no server works.
///
/// It is a ``Service``: messages are answered only while ``run()`` runs. On graceful shutdown running turns are
/// finished, or handed over if they take too long. Then every client is told to reconnect.
package final class SessionRegistry: Service {
    /// The store, the author, the clocks and the limits that all sessions share.
    package let environment: SessionEnvironment
    let table: SessionTable
    let listening = Listening()
    /// The number of differences between memory and store since the start.
    let differences = Mutex(0)
    private let workers: TurnWorkers

    /// Makes a registry without sessions.
    package init(environment: SessionEnvironment) {
        self.environment = environment
        table = SessionTable(elapsed: environment.elapsed, metrics: environment.metrics)
        workers = TurnWorkers(idleLimit: environment.limits.idleTurnTasks)
    }

    /// The number of sessions in memory.
    package var liveSessionCount: Int { table.count }

    /// The number of differences between live sessions and the store since the start. Normally 0.
    package var differenceCount: Int { differences.withLock { $0 } }

    /// Whether the server shuts down and accepts no more clients.
    package var isClosing: Bool { table.isClosing }

    // MARK: Connections

    /// Connects a client to its session, which is loaded or created. During an outage of the store it waits for a short
    /// time, so that a restart of the database goes unnoticed.
    ///
    /// The connection must be ended with ``SessionConnection/close()``.
    ///
    /// - Parameters:
    ///   - links: makes the addresses at which the client opens presentations
    ///   - executor: the executor that serves the connection; the session's turns also run on it until another client
    ///     connects
    /// - Throws: ``StoreError`` if the store does not answer; ``SessionClosed`` if the server shuts down
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
                // A store that is known to fail gets no further requests, unless the session is already in memory.
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
            // Another server has deleted the session. A new one is created under the same key.
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

    /// Deletes a session: removes it from the store and closes its connections.
    ///
    /// - Returns: whether there was one
    package func delete(_ key: SessionKey) async throws -> Bool {
        let existed = try await environment.store.delete(key)
        // Looked up only now, because a client may have connected during the deletion.
        await table.remove(key)?.close(.deleted)
        return existed
    }

    /// The session, which stays in memory until it is released.
    func acquire(_ key: SessionKey) throws -> LiveSession { try table.acquire(key, make: makeSession) }

    private func makeSession(_ key: SessionKey) -> LiveSession {
        LiveSession(
            key: key,
            environment: environment,
            schedule: { session, executor in self.schedule(session, on: executor) },
            forget: { session in self.table.forget(session) }
        )
    }

    /// The session is held from now on, so that it is not removed before its task begins.
    private func schedule(_ session: LiveSession, on executor: (any TaskExecutor)?) {
        table.hold(session)
        workers.work(on: session, executor: executor)
    }

    // MARK: Running

    /// Runs the sessions until the server shuts down.
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

    /// Lets running turns finish when the server shuts down. Turns that take longer than the grace are handed over.
    ///
    /// - Parameter shutdown: ends when the shutdown begins
    private func endTurnsAfterGrace(of shutdown: AsyncStream<Never>) async {
        do {
            for await _ in shutdown {}
            try await environment.timer.sleep(for: environment.limits.shutdownGrace)
            for session in table.all() { await session.handOverWork() }
        } catch {
            // The task was cancelled, because all turns had finished.
        }
    }
}
