package import DirectorCore
package import DirectorSessions

extension FaultyStore {
    package func load(_ key: SessionKey) async throws -> StoredSession? {
        try await perform(.load, key) { try await $0.load(key) }
    }

    package func frames(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LoggedFrame] {
        try await perform(.frames, key) { try await $0.frames(of: key, after: seq, limit: limit) }
    }

    package func entries(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry] {
        try await perform(.entries, key) { try await $0.entries(of: key, after: seq, limit: limit) }
    }

    package func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        try await perform(.commit, commit.key) { try await $0.commit(commit) }
    }

    package func turn(_ turn: TurnID, of key: SessionKey) async throws -> TurnReceipt? {
        try await perform(.turn, key) { try await $0.turn(turn, of: key) }
    }

    package func sessions(of user: UserID?, limit: Int) async throws -> [SessionSummary] {
        try await perform(.sessions) { try await $0.sessions(of: user, limit: limit) }
    }

    package func keys(after key: SessionKey?, limit: Int) async throws -> [SessionKey] {
        try await perform(.keys) { try await $0.keys(after: key, limit: limit) }
    }

    package func owners(of session: SessionID) async throws -> [UserID] {
        try await perform(.owners) { try await $0.owners(of: session) }
    }

    package func abandonedTurns(limit: Int) async throws -> [SessionKey] {
        try await perform(.abandonedTurns) { try await $0.abandonedTurns(limit: limit) }
    }

    package func presentation(_ id: PresentationID) async throws -> StoredPresentation? {
        try await perform(.presentation) { try await $0.presentation(id) }
    }

    package func savePart(
        _ part: TurnPart,
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID
    ) async throws -> Bool {
        try await perform(.savePart, key) { try await $0.savePart(part, of: turn, in: key, lease: lease) }
    }

    package func parts(of turn: TurnID, in key: SessionKey) async throws -> [TurnPart] {
        try await perform(.parts, key) { try await $0.parts(of: turn, in: key) }
    }

    package func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) async throws -> LeaseRenewal {
        try await perform(.renewLease, key) {
            try await $0.renewLease(of: turn, in: key, lease: lease, for: duration)
        }
    }

    package func requestStop(of turn: TurnID, in key: SessionKey) async throws -> Bool {
        try await perform(.requestStop, key) { try await $0.requestStop(of: turn, in: key) }
    }

    package func delete(_ key: SessionKey) async throws -> Bool {
        try await perform(.delete, key) { try await $0.delete(key) }
    }

    package func checkHealth() async throws {
        try await perform(.checkHealth) { try await $0.checkHealth() }
    }

    /// Not an operation: hints are not counted and never fail.
    package func changes() -> AsyncStream<StoreChange> { inner.changes() }
}
