package import DirectorCore
package import DirectorSessions

extension PostgresStore {
    package func load(_ key: SessionKey) async throws -> StoredSession? {
        let rows = try await rows(statements.load, key.texts)
        guard let columns = rows.readers("load", "session").first else { return nil }
        return try SessionRow.stored(key, columns)
    }
}
