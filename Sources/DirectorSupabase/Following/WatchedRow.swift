import DirectorCore

/// The fields of a row that are needed to follow the session.
struct WatchedRow: Sendable, Equatable {
    let key: SessionKey
    /// The column `updated_at`, in microseconds.
    let time: Int64
    let version: Int
    let turn: TurnID?
    /// When the turn's lease ends; `nil` if no server holds the turn.
    let leaseEnds: Timestamp?
    let isStopRequested: Bool

    /// - Parameter row: the fields of ``RowQuery/changed(since:limit:)``
    init?(_ row: JSONTree) {
        guard let key = SessionKey(row), let time = row["updated_at"]?.string.flatMap(LegacyTime.microseconds) else {
            return nil
        }
        self.key = key
        self.time = time
        // A row that an older Director wrote has no version. Its time takes the place of the version (``FoundRow``).
        version = row["version"]?.wholeNumber ?? Int(time)
        turn = row["turn"]?.string.flatMap { TurnID($0) }
        leaseEnds = row["expires"]?.string.flatMap(LegacyTime.parse)
        isStopRequested = row["stop"] == .bool(true)
    }
}

/// Reads the rows that were written since a time, page by page.
struct TableWatch: Sendable {
    /// The rows that were found.
    struct Changes: Sendable {
        var rows: [WatchedRow] = []
        /// There were more rows than one search may bring, so some are missing.
        var isCut = false
    }

    let table: SessionTable

    /// Reads what was written since `since`.
    ///
    /// - Parameter since: in microseconds; rows written exactly then are included
    func changes(since: Int64, _ operation: String) async throws -> Changes {
        var changes = Changes()
        var from = since
        while true {
            let limit = table.limits.rowsPerPage
            let found = try await table.client.read(
                table.query.changed(since: RowTime.text(from), limit: limit),
                operation
            )
            let rows = found.compactMap(WatchedRow.init)
            changes.rows += rows
            guard found.count == limit else { return changes }
            guard changes.rows.count < table.limits.changedRows, let last = rows.last?.time, last > from else {
                changes.isCut = true
                return changes
            }
            from = last
        }
    }
}
