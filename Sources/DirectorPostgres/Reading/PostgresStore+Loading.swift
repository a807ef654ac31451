package import DirectorCore
package import DirectorSessions

extension PostgresStore {
    /// How often loading begins again when other processes change the session meanwhile.
    private static let loadAttempts = 5

    /// Takes over a session of an older Director when it is first loaded. A store that only reads returns what taking
    /// it over would give.
    package func load(_ key: SessionKey) async throws -> StoredSession? {
        for _ in 0..<Self.loadAttempts {
            if let stored = try await stored(key) { return stored }
            // There is no such row, or another process took the session over since the first look. In the second case
            // `stored` finds it.
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

    /// The entries of a session that is not taken over, for a store that only reads.
    private func unadopted(_ key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry] {
        let entries = try await legacyRow(key)?.adopted().entries ?? []
        return Array(entries.dropFirst(max(0, seq.value)).prefix(limit))
    }
}
