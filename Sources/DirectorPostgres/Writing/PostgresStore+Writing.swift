package import DirectorCore
package import DirectorSessions

extension PostgresStore {
    package func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        let encoded = try encode(commit)
        return try await write { .commit(encoded, $0) }
    }

    private func encode(_ commit: SessionCommit) throws(StoreError) -> EncodedCommit {
        let encoded: EncodedCommit
        do {
            encoded = try EncodedCommit(commit, keepsHistory: keepsHistory)
        } catch {
            throw StoreError(.corrupt, operation: "commit", detail: "refused, nothing stored: cannot be encoded")
        }
        try commit.checkConsistency(after: encoded.base)
        return encoded
    }

    package func savePart(
        _ part: TurnPart,
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID
    ) async throws -> Bool {
        let holder = LeaseHolder(key: key, turn: turn, owner: lease)
        return try await write { .savePart(PartWrite(holder: holder, part: part), $0) }
    }

    package func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) async throws -> LeaseRenewal {
        let holder = LeaseHolder(key: key, turn: turn, owner: lease)
        return try await write { .renewLease(RenewalWrite(holder: holder, duration: duration), $0) }
    }

    package func requestStop(of turn: TurnID, in key: SessionKey) async throws -> Bool {
        try await write { .requestStop(turn, key, $0) }
    }

    package func delete(_ key: SessionKey) async throws -> Bool {
        try await write { .delete(key, $0) }
    }

    /// Writes one row, because only a write shows that the disk is full or the server is read-only.
    package func checkHealth() async throws {
        try await write { .health($0) }
    }

    private func write<Value: Sendable>(_ make: (Write.Reply<Value>) -> Write) async throws -> Value {
        guard mode.writes else {
            throw StoreError(.unusable, operation: "write", detail: "the store is open for reading only")
        }
        return try await writes.write(make)
    }
}
