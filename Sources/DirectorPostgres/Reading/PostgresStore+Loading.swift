package import DirectorCore
package import DirectorSessions

extension PostgresStore {
    /// How often to begin again when others are faster.
    private static let loadAttempts = 5

    /// A session that an older Director wrote is taken over when it is first asked for; a store that only reads shows
    /// what taking it over would give.
    package func load(_ key: SessionKey) async throws -> StoredSession? {
        for _ in 0..<Self.loadAttempts {
            if let stored = try await stored(key) { return stored }
            // No such row, or one that was taken over since we looked: then it is ours by now.
            guard let row = try await legacyRow(key) else { return try await stored(key) }
            guard mode.writes else { return StoredSession(snapshot: try row.adopted().snapshot, version: 1) }
            let encoded = try row.commit()
            if case .committed = try await writes.write({ .commit(encoded, $0) }) {
                return StoredSession(snapshot: encoded.commit.snapshot, version: 1)
            }
        }
        throw StoreError(.unavailable, operation: "load", detail: "the session's row keeps changing")
    }

    private func stored(_ key: SessionKey) async throws -> StoredSession? {
        try await rows(statements.load, key.texts).readers("load", "session").first.map {
            try SessionRow.stored(key, $0)
        }
    }

    package func frames(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LoggedFrame] {
        let found = try await page(statements.frames, of: key, after: seq, limit: limit).map { try $0.frame() }
        guard found.isEmpty, !mode.writes else { return found }
        return try await unadopted(key, after: seq, limit: limit).map(\.frame)
    }

    package func entries(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry] {
        let found = try await page(statements.entries, of: key, after: seq, limit: limit).map { try $0.entry() }
        guard found.isEmpty, !mode.writes else { return found }
        return try await unadopted(key, after: seq, limit: limit)
    }

    private func page(
        _ statement: Statement,
        of key: SessionKey,
        after seq: LogSequence,
        limit: Int
    ) async throws -> [EntryRow] {
        let rows = try await rows(statement, key.texts) {
            $0.add(seq.value)
            $0.add(limit)
        }
        return (0..<rows.count).map { EntryRow(rows, $0, operation: statement.name) }
    }

    /// For a store that only reads.
    private func unadopted(_ key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry] {
        let entries = try await legacyRow(key)?.adopted().entries ?? []
        return Array(entries.dropFirst(max(0, seq.value)).prefix(limit))
    }
}
