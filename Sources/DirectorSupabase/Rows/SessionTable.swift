import DirectorCore
import DirectorSessions
import Logging

/// The table as the store's parts see it: rows in, rows out, and the cache between.
struct SessionTable: Sendable {
    let client: RestClient
    let query: RowQuery
    let cache: RowCache

    var limits: SupabaseLimits { client.limits }
    var time: ServerTime { client.time }

    /// A row with its log, and what is in it.
    struct Logged: Sendable {
        var row: SessionRow
        var entries: [LogEntry]
    }

    /// The row without its log where that will do, otherwise with it.
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

    /// As ``logged(_:_:)``, but what is in memory is used again if the row is still as it was.
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
