package import DirectorCore
package import DirectorSessions
import GRDB

extension SQLiteStore {
    /// Puts the commit into the writer's next transaction and returns when that is durable.
    ///
    /// - Throws: ``StoreError`` with `.corrupt` if the commit cannot be encoded; `.outcomeUnknown` if a failed `COMMIT`
    ///   may still take effect after a crash
    package func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        let encoded = try Self.encode(commit)
        return try await write("commit", bytes: encoded.bytes) { try $0.commit(encoded) }
    }

    private static func encode(_ commit: SessionCommit) throws(StoreError) -> EncodedCommit {
        do {
            return try EncodedCommit(commit)
        } catch {
            throw StoreError(.corrupt, operation: "commit", detail: "refused, nothing stored: cannot be encoded")
        }
    }

    /// Keeps the part in the writer's next transaction.
    package func savePart(
        _ part: TurnPart,
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID
    ) async throws -> Bool {
        try await write("save part", bytes: part.content.utf8.count) {
            try $0.savePart(part, of: turn, in: key, lease: lease)
        }
    }

    /// Extends the lease from now, by this process's clock.
    package func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) async throws -> LeaseRenewal {
        try await write("renew lease") { try $0.renewLease(of: turn, in: key, lease: lease, for: duration) }
    }

    /// Sets the mark that ``renewLease(of:in:lease:for:)`` reads.
    package func requestStop(of turn: TurnID, in key: SessionKey) async throws -> Bool {
        try await write("request stop") { try $0.requestStop(of: turn, in: key) }
    }

    /// Deletes the session's row; foreign keys delete its entries and parts.
    package func delete(_ key: SessionKey) async throws -> Bool {
        try await write("delete") { try $0.delete(key) }
    }

    /// Writes one row, because only a write shows that the disk is full.
    package func checkHealth() async throws {
        try await write("health check") { try $0.markHealth() }
    }

    private func write<Value: Sendable>(
        _ operation: String,
        bytes: Int = 0,
        _ body: @escaping @Sendable (SessionWriter) throws -> Value
    ) async throws -> Value {
        guard mode.writes else {
            throw StoreError(.unusable, operation: operation, detail: "the store is open for reading only")
        }
        return try await writes.write(operation, bytes: bytes) { [clock] db in
            try body(SessionWriter(db: db, now: clock.now()))
        }
    }
}
