package import DirectorCore
package import DirectorSessions

extension SupabaseStore {
    package func load(_ key: SessionKey) async throws -> StoredSession? {
        try await table.row(key, "load")?.stored
    }

    package func frames(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LoggedFrame] {
        try await page(of: key, after: seq, limit: limit, "frames").map(\.frame)
    }

    package func entries(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry] {
        Array(try await page(of: key, after: seq, limit: limit, "entries"))
    }

    /// Entries are dense from 1, so that a place in the log is a place in the array.
    private func page(
        of key: SessionKey,
        after seq: LogSequence,
        limit: Int,
        _ operation: String
    ) async throws -> ArraySlice<LogEntry> {
        let entries = try await table.loggedCheaply(key, operation)?.entries ?? []
        return entries.dropFirst(max(0, seq.value)).prefix(limit)
    }

    /// A turn's entries stand between its own user entry and the next one: one turn runs at a time.
    package func turn(_ turn: TurnID, of key: SessionKey) async throws -> TurnReceipt? {
        guard let logged = try await table.loggedCheaply(key, "turn"),
            let first = logged.entries.firstIndex(where: { $0.frame.envelope.role == .user && $0.frame.turn == turn })
        else { return nil }
        let frames = logged.entries[first...].lazy.map(\.frame)
            .prefix { $0.envelope.role != .user || $0.turn == turn }
            .filter { $0.turn == turn }
        return TurnReceipt(turn: turn, frames: Array(frames), isPending: logged.row.pendingTurn == turn)
    }

    package func parts(of turn: TurnID, in key: SessionKey) async throws -> [TurnPart] {
        guard let row = try await table.row(key, "parts"), row.pendingTurn == turn else { return [] }
        return row.parts
    }

    package func abandonedTurns(limit: Int) async throws -> [SessionKey] { try await abandoned.abandoned(limit: limit) }

    package func keys(after key: SessionKey?, limit: Int) async throws -> [SessionKey] {
        let query = table.query.keys(after: key, limit: min(limit, table.limits.rowsPerPage))
        return try await table.client.read(query, "keys").compactMap(SessionKey.init)
    }

    package func owners(of session: SessionID) async throws -> [UserID] {
        try await table.client.read(table.query.owners(of: session), "owners")
            .compactMap { $0["user_id"]?.string.map(UserID.init(unchecked:)) }
    }
}

extension SessionKey {
    /// Out of a row's `user_id` and `id`.
    init?(_ tree: JSONTree) {
        guard let user = tree["user_id"]?.string, let session = tree["id"]?.string else { return nil }
        self.init(user: UserID(unchecked: user), session: SessionID(unchecked: session))
    }
}
