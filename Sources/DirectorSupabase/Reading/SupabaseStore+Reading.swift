package import DirectorCore
package import DirectorSessions

extension SupabaseStore {
    /// Reads the row; also its history if the row cannot be understood without it.
    package func load(_ key: SessionKey) async throws -> StoredSession? {
        try await table.row(key, "load")?.stored
    }

    /// Takes the frames from the row's history. Uses the cached history if the row has not changed.
    package func frames(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LoggedFrame] {
        try await page(of: key, after: seq, limit: limit, "frames").map(\.frame)
    }

    /// Takes the entries from the row's history. Uses the cached history if the row has not changed.
    package func entries(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry] {
        Array(try await page(of: key, after: seq, limit: limit, "entries"))
    }

    /// The sequence numbers of entries begin at 1 and have no gaps, so an entry's number is also its place in the
    /// array.
    private func page(
        of key: SessionKey,
        after seq: LogSequence,
        limit: Int,
        _ operation: String
    ) async throws -> ArraySlice<LogEntry> {
        let entries = try await table.loggedCheaply(key, operation)?.entries ?? []
        return entries.dropFirst(max(0, seq.value)).prefix(limit)
    }

    /// A turn's entries lie between its user entry and the next one, because a session runs one turn at a time.
    package func turn(_ turn: TurnID, of key: SessionKey) async throws -> TurnReceipt? {
        guard let logged = try await table.loggedCheaply(key, "turn"),
            let first = logged.entries.firstIndex(where: { $0.frame.envelope.role == .user && $0.frame.turn == turn })
        else { return nil }
        let frames = logged.entries[first...].lazy.map(\.frame)
            .prefix { $0.envelope.role != .user || $0.turn == turn }
            .filter { $0.turn == turn }
        return TurnReceipt(turn: turn, frames: Array(frames), isPending: logged.row.pendingTurn == turn)
    }

    /// The parts that the row keeps for its pending turn.
    package func parts(of turn: TurnID, in key: SessionKey) async throws -> [TurnPart] {
        guard let row = try await table.row(key, "parts"), row.pendingTurn == turn else { return [] }
        return row.parts
    }

    /// Searches the rows that changed since the last search, and from time to time the whole table.
    package func abandonedTurns(limit: Int) async throws -> [SessionKey] { try await abandoned.abandoned(limit: limit) }

    /// Returns at most one page of keys, so the caller has to ask again until there are none.
    package func keys(after key: SessionKey?, limit: Int) async throws -> [SessionKey] {
        let query = table.query.keys(after: key, limit: min(limit, table.limits.rowsPerPage))
        return try await table.client.read(query, "keys").compactMap(SessionKey.init)
    }

    /// The users of all rows with this session id.
    package func owners(of session: SessionID) async throws -> [UserID] {
        try await table.client.read(table.query.owners(of: session), "owners")
            .compactMap { $0["user_id"]?.string.map(UserID.init(unchecked:)) }
    }
}

extension SessionKey {
    /// Reads the key from a row's `user_id` and `id`.
    init?(_ tree: JSONTree) {
        guard let user = tree["user_id"]?.string, let session = tree["id"]?.string else { return nil }
        self.init(user: UserID(unchecked: user), session: SessionID(unchecked: session))
    }
}
