package import DirectorCore
package import DirectorSessions

/// A store in front of another one. It passes on all calls that it does not implement itself.
package protocol ForwardingStore: SessionStore {
    var inner: any SessionStore { get }
}

extension ForwardingStore {
    package var name: String { inner.name }

    package func load(_ key: SessionKey) async throws -> StoredSession? { try await inner.load(key) }

    package func frames(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LoggedFrame] {
        try await inner.frames(of: key, after: seq, limit: limit)
    }

    package func entries(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry] {
        try await inner.entries(of: key, after: seq, limit: limit)
    }

    package func commit(_ commit: SessionCommit) async throws -> CommitOutcome { try await inner.commit(commit) }

    package func turn(_ turn: TurnID, of key: SessionKey) async throws -> TurnReceipt? {
        try await inner.turn(turn, of: key)
    }

    package func sessions(of user: UserID?, limit: Int) async throws -> [SessionSummary] {
        try await inner.sessions(of: user, limit: limit)
    }

    package func keys(after key: SessionKey?, limit: Int) async throws -> [SessionKey] {
        try await inner.keys(after: key, limit: limit)
    }

    package func owners(of session: SessionID) async throws -> [UserID] { try await inner.owners(of: session) }

    package func abandonedTurns(limit: Int) async throws -> [SessionKey] {
        try await inner.abandonedTurns(limit: limit)
    }

    package func presentation(_ id: PresentationID) async throws -> StoredPresentation? {
        try await inner.presentation(id)
    }

    package func savePart(
        _ part: TurnPart,
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID
    ) async throws -> Bool {
        try await inner.savePart(part, of: turn, in: key, lease: lease)
    }

    package func parts(of turn: TurnID, in key: SessionKey) async throws -> [TurnPart] {
        try await inner.parts(of: turn, in: key)
    }

    package func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) async throws -> LeaseRenewal {
        try await inner.renewLease(of: turn, in: key, lease: lease, for: duration)
    }

    package func requestStop(of turn: TurnID, in key: SessionKey) async throws -> Bool {
        try await inner.requestStop(of: turn, in: key)
    }

    package func delete(_ key: SessionKey) async throws -> Bool { try await inner.delete(key) }

    package func checkHealth() async throws { try await inner.checkHealth() }

    package func changes() -> AsyncStream<StoreChange> { inner.changes() }
}
