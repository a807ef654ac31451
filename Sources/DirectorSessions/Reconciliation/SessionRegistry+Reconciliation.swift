import DirectorCore
import Logging
import Synchronization

/// Compares live sessions with the store, a few at a time, again and again. Normally there are no differences, because
/// changes are announced. A difference means that an announcement was lost.
extension SessionRegistry {
    /// Ends when the task is cancelled.
    func reconcile() async {
        var last = 0
        do {
            while true {
                try await environment.timer.sleep(for: environment.spread(environment.limits.reconciliationInterval))
                guard environment.health.isHealthy else { continue }
                let batch = table.next(after: last, limit: environment.limits.reconciliationBatch)
                // At the end of a round, the next round begins with the first session.
                last = batch.last?.number ?? 0
                try await reconcile(batch.map(\.session))
            }
        } catch {
            // The task was cancelled, because the server shuts down.
        }
    }

    /// - Throws: `CancellationError`
    private func reconcile(_ sessions: [LiveSession]) async throws {
        var suspects: [(session: LiveSession, suspicion: ReconciliationFinding)] = []
        for session in sessions {
            try Task.checkCancellation()
            let finding = await find(in: session) { try await session.compareWithStore() }
            if finding.kind != nil { suspects.append((session, finding)) }
        }
        environment.metrics.reconciled(sessions.count)
        guard !suspects.isEmpty else { return }
        try await environment.timer.sleep(for: environment.limits.reconciliationGrace)
        for (session, suspicion) in suspects {
            report(await find(in: session) { try await session.confirm(suspicion) }, of: session)
        }
    }

    private func find(
        in session: LiveSession,
        _ body: () async throws -> ReconciliationFinding
    ) async -> ReconciliationFinding {
        do {
            return try await body()
        } catch {
            environment.logger.warning(
                "A session could not be compared with the store",
                metadata: ["error": "\(error)", "session_id": "\(session.key.session)"]
            )
            return .inStep
        }
    }

    private func report(_ finding: ReconciliationFinding, of session: LiveSession) {
        guard let kind = finding.kind else { return }
        differences.withLock { $0 += 1 }
        environment.metrics.differed(kind)
        environment.logger.error(
            "A live session was out of step with the store, and was put right",
            metadata: [
                "finding": "\(finding)", "session_id": "\(session.key.session)", "user_id": "\(session.key.user)",
            ]
        )
    }
}
