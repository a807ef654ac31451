import DirectorCore

/// What following a session needs of its row.
struct WatchedRow: Sendable, Equatable {
    let key: SessionKey
    /// `updated_at`, in microseconds.
    let time: Int64
    let version: Int
    let turn: TurnID?
    /// `nil` if nobody holds the turn.
    let leaseEnds: Timestamp?
    let isStopRequested: Bool

    /// - Parameter row: the fields of ``RowQuery/changed(since:limit:)``
    init?(_ row: JSONTree) {
        guard let key = SessionKey(row), let time = row["updated_at"]?.string.flatMap(LegacyTime.microseconds) else {
            return nil
        }
        self.key = key
        self.time = time
        // An older Director's row counts by its time (``FoundRow``).
        version = row["version"]?.wholeNumber ?? Int(time)
        turn = row["turn"]?.string.flatMap { TurnID($0) }
        leaseEnds = row["expires"]?.string.flatMap(LegacyTime.parse)
        isStopRequested = row["stop"] == .bool(true)
    }
}

/// Asks for what was written since a time, a page after the other.
struct TableWatch: Sendable {
    /// Everything since a time, and where to go on next time.
    struct Look: Sendable {
        var rows: [WatchedRow] = []
        /// There was more than one look may bring.
        var isCut = false
    }

    let table: SessionTable

    /// - Parameter since: microseconds; rows of that time are among the answers
    func look(since: Int64, _ operation: String) async throws -> Look {
        var look = Look()
        var from = since
        while true {
            let limit = table.limits.rowsPerPage
            let found = try await table.client.read(
                table.query.changed(since: RowTime.text(from), limit: limit),
                operation
            )
            let rows = found.compactMap(WatchedRow.init)
            look.rows += rows
            guard found.count == limit else { return look }
            guard look.rows.count < table.limits.changedRows, let last = rows.last?.time, last > from else {
                look.isCut = true
                return look
            }
            from = last
        }
    }
}
