import DirectorCore

extension SessionEnvironment {
    /// Commits, and notes how it went: for the store's health, and for the operator.
    ///
    /// - Throws: ``StoreError``
    func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        let begin = elapsed()
        do {
            let outcome = try await store.commit(commit)
            metrics.committed(SessionMetrics.CommitResult(outcome), in: elapsed() - begin)
            return outcome
        } catch let error as StoreError {
            metrics.committed(error.code == .outcomeUnknown ? .unknown : .failed, in: elapsed() - begin)
            health.commitFailed(error)
            throw error
        }
    }
}

extension SessionMetrics.CommitResult {
    init(_ outcome: CommitOutcome) {
        switch outcome {
        case .committed: self = .committed
        case .alreadyCommitted: self = .repeated
        case .conflict: self = .conflict
        }
    }
}
