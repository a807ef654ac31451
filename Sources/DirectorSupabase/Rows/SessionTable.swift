import DirectorCore
import DirectorSessions
import Logging

/// Reads rows of the table, through the cache.
struct SessionTable: Sendable {
    let client: RestClient
    let query: RowQuery
    let cache: RowCache

    var limits: SupabaseLimits { client.limits }
    var time: ServerTime { client.time }

    /// A row with its log, and the log's entries.
    struct Logged: Sendable {
        var row: SessionRow
        var entries: [LogEntry]
    }

    /// Reads the row without its log if that is enough, otherwise with it.
    func row(_ key: SessionKey, _ operation: String) async throws -> SessionRow? {
        guard let tree = try await client.read(query.row(key, withLog: false), operation).first else {
            cache.forget(key)
            return nil
        }
        switch try FoundRow(tree, key: key, operation) {
        case .row(var row, _):
            if let cached = cache[key], row.hasLog(of: cached) { row.log = cached.log }
            cache.keep(row)
            return row
        case .needsLog: return try await logged(key, operation)?.row
        }
    }

    func logged(_ key: SessionKey, _ operation: String) async throws -> Logged? {
        guard let tree = try await client.read(query.row(key, withLog: true), operation).first else {
            cache.forget(key)
            return nil
        }
        guard case .row(let row, let entries?) = try FoundRow(tree, key: key, operation) else {
            throw StoreError(.corrupt, operation: operation, detail: "the history is missing")
        }
        cache.keep(row)
        return Logged(row: row, entries: entries)
    }

    /// Like ``logged(_:_:)``, but uses the cached log if the row has not changed.
    func loggedCheaply(_ key: SessionKey, _ operation: String) async throws -> Logged? {
        guard let cached = cache[key], let log = cached.log else { return try await logged(key, operation) }
        let found = try await client.read(query.time(key), operation).first
        guard let found, cached.updatedAt != nil, found["updated_at"]?.string == cached.updatedAt else {
            return try await logged(key, operation)
        }
        let history = ConversationHistory(ConversationHistory.text(log.elements))
        return Logged(row: cached, entries: try AdoptedSession.log(of: history))
    }
}
