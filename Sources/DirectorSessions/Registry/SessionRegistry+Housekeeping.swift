import DirectorCore
import Logging

extension SessionRegistry {
    /// Runs at the start and then regularly: takes over abandoned turns, wakes sessions that wait, and removes idle
    /// ones from memory. Ends when the task is cancelled.
    func keepHouse() async {
        do {
            while true {
                await recoverAbandonedTurns()
                await wakeAndEvict()
                let pause = environment.spread(environment.limits.housekeepingInterval)
                let begun = environment.elapsed()
                try await environment.timer.sleep(for: pause)
                let late = environment.elapsed() - begun - pause
                if late > environment.limits.leaseDuration { wakeUpAfter(late) }
            }
        } catch {
            // The task was cancelled, because the server shuts down.
        }
    }

    /// The process or the machine was stopped for so long that other servers may have taken over its turns.
    private func wakeUpAfter(_ late: Duration) {
        environment.logger.warning(
            "The server was stopped for \(late.components.seconds) s; looking at every session again"
        )
        listening.ask()
    }

    private func recoverAbandonedTurns() async {
        // During an outage no server can renew a lease. After it, servers that still work on their turns get time to
        // renew first.
        guard environment.health.isSettled(for: environment.limits.leaseDuration / 2) else { return }
        do {
            for key in try await environment.store.abandonedTurns(limit: environment.limits.recoveryBatch) {
                await takeUpAbandonedTurn(of: key)
            }
        } catch {
            environment.logger.warning("Abandoned turns could not be looked for", metadata: ["error": "\(error)"])
        }
    }

    /// A session that cannot be read does not delay the others.
    private func takeUpAbandonedTurn(of key: SessionKey) async {
        do {
            let session = try acquire(key)
            defer { table.release(session) }
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
        for session in table.all() { await session.wakeIfWaiting() }
        for session in table.idle(for: environment.limits.idleSessionTimeout) where await session.isIdle {
            table.forgetIfUnused(session)
        }
    }
}
