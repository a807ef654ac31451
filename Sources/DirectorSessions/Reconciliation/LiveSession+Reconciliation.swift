import DirectorCore
import Logging

extension LiveSession {
    /// Compares the session in memory with the store. A session with a running turn is skipped, because its next commit
    /// checks the store.
    ///
    /// - Throws: ``StoreError``
    func compareWithStore() async throws -> ReconciliationFinding {
        guard isResting else { return .inStep }
        let before = stored.version
        let found = try await environment.store.load(key)
        // The session has changed meanwhile, so the code that changed it already knows the new version.
        guard isResting, stored.version == before else { return .inStep }
        return ReconciliationFinding(memory: stored, store: found)
    }

    private var isResting: Bool {
        guard case .open = phase else { return false }
        return life.isIdle
    }

    /// Compares again after a difference was found. A change that was still being announced has arrived by now. If the
    /// difference remains, it is corrected.
    ///
    /// - Returns: the difference that was corrected; `.inStep` if there was none any more
    /// - Throws: ``StoreError``; then nothing was corrected
    func confirm(_ suspicion: ReconciliationFinding) async throws -> ReconciliationFinding {
        if case .behind(let version) = suspicion, stored.version >= version { return .inStep }
        let finding = try await compareWithStore()
        // The difference is another one than before, so its announcement may still arrive.
        if case .behind = finding, case .behind = suspicion {} else if finding != suspicion { return .inStep }
        guard finding.kind != nil else { return .inStep }
        try await heal()
        return finding
    }

    /// Loads the session from the store and sends connections what they have missed.
    private func heal() async throws {
        distrust()
        do {
            try await catchUp()
        } catch is SessionClosed {
            // The session was deleted, and its connections were told.
        }
    }
}
