import DirectorCore
import Logging

extension LiveSession {
    /// Compares what is in memory with what the store holds. Sessions at work are left alone: they look at the store with
    /// their next commit.
    ///
    /// - Throws: ``StoreError``
    func compareWithStore() async throws -> ReconciliationFinding {
        guard isResting else { return .inStep }
        let before = stored.version
        let found = try await environment.store.load(key)
        // Whatever happened meanwhile, somebody knows of it.
        guard isResting, stored.version == before else { return .inStep }
        return ReconciliationFinding(memory: stored, store: found)
    }

    private var isResting: Bool {
        guard case .open = phase else { return false }
        return life.isIdle
    }

    /// Looks once more at what was found out of step a moment ago: what was on its way has arrived by now. What has not
    /// is reported, and put right.
    ///
    /// - Returns: what it was, `.inStep` if it came right by itself
    /// - Throws: ``StoreError``; then nothing was put right
    func confirm(_ suspicion: ReconciliationFinding) async throws -> ReconciliationFinding {
        if case .behind(let version) = suspicion, stored.version >= version { return .inStep }
        let finding = try await compareWithStore()
        // Newer than a moment ago: that one may still be on its way.
        if case .behind = finding, case .behind = suspicion {} else if finding != suspicion { return .inStep }
        guard finding.kind != nil else { return .inStep }
        try await heal()
        return finding
    }

    /// Takes over what the store holds, whatever we believe, and shows what connections have missed.
    private func heal() async throws {
        distrust()
        do {
            try await catchUp()
        } catch is SessionClosed {
            // It is gone, and its connections have been told.
        }
    }
}
