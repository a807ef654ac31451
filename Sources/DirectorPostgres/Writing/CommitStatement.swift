import DirectorCore

/// The statement that stores many commits of as many sessions, each whole or not at all, in one round trip and one
/// transaction.
///
/// A commit may be refused: because of another version, the lease of another server, or a turn that is already stored.
/// Then no part of the statement writes a row for it, and it is missing in the result. The caller asks afterwards for
/// the reason. Because everything is one statement, it needs no state of the connection and works through any pooler.
/// Sessions' rows are locked in the order of the parameters. Callers sort them, so that two servers do not wait for
/// each other's locks.
struct CommitStatement: Sendable {
    let statement: Statement
    private let columns: [CommitColumn]

    init(_ names: TableNames, _ shared: SharedTable, history: PostgresOptions.History) {
        columns = CommitColumn.all(history: history)
        let commitMarks = Self.marks(from: 1, count: columns.count)
        let entryMarks = Self.marks(from: columns.count + 1, count: EntryColumn.allCases.count)
        let origin = "$\(columns.count + EntryColumn.allCases.count + 1)"
        statement = Statement(
            "commit",
            columns.map(\.type) + EntryColumn.allCases.map(\.parameterType) + [.text],
            """
            WITH i AS MATERIALIZED (
                SELECT * FROM unnest(\(commitMarks)) AS i (\(columns.map(\.name).joined(separator: ", ")))
            ),
            updated AS (\(Self.update(names))),
            inserted AS (\(Self.insert(names, shared))),
            won AS MATERIALIZED (
                SELECT idx FROM updated
                UNION ALL SELECT i.idx FROM inserted n JOIN i ON i.user_id = n.user_id AND i.session_id = n.session_id
            ),
            logged AS (\(Self.log(names, entryMarks))),
            finished AS (
                DELETE FROM \(names.parts) p USING i, won
                WHERE i.idx = won.idx AND i.ends_turn = 1 AND p.user_id = i.user_id AND p.session_id = i.session_id
                    AND p.turn_id IS DISTINCT FROM i.pending_turn
            ),
            \(SharedRowSQL(shared, names.shared, history: history).parts),
            \(NoticeSQL(names).told(of: "won JOIN i ON i.idx = won.idx", origin: origin))
            SELECT won.idx, (SELECT count(*) FROM told) FROM won
            """
        )
    }

    /// - Parameter origin: this server's name, by which it recognizes its own notices
    func parameters(_ batch: [EncodedCommit], origin: String) -> Parameters {
        var parameters = Parameters()
        var arrays = columns.map { ArrayParameter($0.type) }
        var notices = NoticeChunks()
        for (index, encoded) in batch.enumerated() {
            let notice = notices.place(encoded.key)
            for (place, column) in columns.enumerated() {
                column.append(encoded, index: index, notice: notice, to: &arrays[place])
            }
        }
        for array in arrays { parameters.add(array) }
        for column in EntryColumn.allCases {
            var array = ArrayParameter(column.parameterType)
            for (index, encoded) in batch.enumerated() {
                for entry in encoded.entries { column.append(entry, index: index, to: &array) }
            }
            parameters.add(array)
        }
        parameters.add(origin)
        return parameters
    }

    private static func marks(from first: Int, count: Int) -> String {
        (first..<first + count).map { "$\($0)" }.joined(separator: ", ")
    }

    /// Under READ COMMITTED, PostgreSQL checks the conditions again after it waited for a row that another transaction
    /// changed.
    private static func update(_ names: TableNames) -> String {
        let content = ContentColumn.allCases.map { column in
            "\(column.name) = CASE WHEN i.touched & \(column.bit) = 0 THEN h.\(column.name) ELSE i.\(column.name) END"
        }
        return """
            UPDATE \(names.heads) h SET
                version = h.version + 1, head = i.head, turns = i.turns, pending_turn = i.pending_turn,
                current_state = i.current_state, updated_at = i.updated_at, internals = i.internals,
                lease_owner = \(lease("h.lease_owner", taken: "i.lease_owner")),
                lease_expires_at = \(lease("h.lease_expires_at", taken: expiry)),
                lease_attempts = \(lease("h.lease_attempts", taken: "i.lease_attempts")),
                stop_requested = h.stop_requested AND h.pending_turn IS NOT DISTINCT FROM i.pending_turn,
                \(content.joined(separator: ",\n    "))
            FROM i
            WHERE h.user_id = i.user_id AND h.session_id = i.session_id
                AND h.version = i.expected AND h.created_at = i.created_at AND h.head = i.base
                AND (
                    i.lease <> \(LeaseCode.take.rawValue) OR h.lease_owner IS NULL OR h.lease_owner = i.lease_owner
                    OR h.lease_expires_at <= clock_timestamp()
                )
                AND NOT EXISTS (
                    SELECT FROM \(names.entries) e
                    WHERE e.user_id = i.user_id AND e.session_id = i.session_id AND e.turn_id = i.accepted_turn
                        AND e.role = 'user'
                )
            RETURNING i.idx
            """
    }

    private static let expiry = "clock_timestamp() + i.lease_milliseconds * interval '1 millisecond'"

    /// Without a pending turn there is no lease.
    private static func lease(_ kept: String, taken: String) -> String {
        "CASE WHEN i.pending_turn IS NULL OR i.lease = \(LeaseCode.release.rawValue) THEN NULL "
            + "WHEN i.lease = \(LeaseCode.take.rawValue) THEN \(taken) ELSE \(kept) END"
    }

    /// A session that exists only in the shared table must be taken over first, otherwise this row would hide it. The
    /// commit that takes it over is stored only if the shared row is still as it was read.
    private static func insert(_ names: TableNames, _ shared: SharedTable) -> String {
        let content = ContentColumn.allCases.map(\.name)
        let row = "SELECT FROM \(names.shared) p WHERE \(shared.isRow(user: "i.user_id", session: "i.session_id"))"
        return """
            INSERT INTO \(names.heads) (
                user_id, session_id, version, head, turns, pending_turn, current_state, created_at, updated_at, internals,
                lease_owner, lease_expires_at, lease_attempts, \(content.joined(separator: ", "))
            )
            SELECT i.user_id, i.session_id, 1, i.head, i.turns, i.pending_turn, i.current_state, i.created_at,
                i.updated_at, i.internals, \(lease("NULL", taken: "i.lease_owner")), \(lease("NULL", taken: expiry)),
                \(lease("NULL", taken: "i.lease_attempts")), \(content.map { "i.\($0)" }.joined(separator: ", "))
            FROM i
            WHERE i.expected = 0 AND i.base = 0
                AND CASE WHEN i.adopted_row IS NULL THEN NOT EXISTS (\(row))
                    ELSE EXISTS (\(row) AND p.xmin::text = i.adopted_row) END
            ON CONFLICT (user_id, session_id) DO NOTHING
            RETURNING user_id, session_id
            """
    }

    private static func log(_ names: TableNames, _ marks: String) -> String {
        let columns = EntryColumn.allCases.map(\.rawValue)
        return """
            INSERT INTO \(names.entries) (user_id, session_id, \(columns.dropFirst().joined(separator: ", ")))
            SELECT i.user_id, i.session_id, \(columns.dropFirst().map { "e.\($0)" }.joined(separator: ", "))
            FROM unnest(\(marks)) AS e (\(columns.joined(separator: ", ")))
            JOIN won ON won.idx = e.idx JOIN i ON i.idx = e.idx
            """
    }
}
