import DirectorCore
import DirectorSessions
import GRDB

/// The statements that read sessions. Used for one read.
struct SessionReader {
    let db: Database

    private static let sessionColumns = """
        version, head, current_state, pending_turn, lease_owner, lease_expires_at, lease_attempts, created_at,
        updated_at, internals, user_initial_request, clarifying_answers, refinement_feedback, confirmation_plan,
        presentation_strawman, stop_requested
        """

    func load(_ key: SessionKey) throws -> StoredSession? {
        let sql = "SELECT \(Self.sessionColumns) FROM sessions WHERE user_id = ? AND id = ?"
        guard let row = try fetchOne(sql, key.values) else { return nil }
        let columns = ColumnReader(row: row, operation: "load", what: "session")
        let internals = try columns.json(9, SessionSnapshot.Internals.self)
        guard internals.pending?.input.turn.text == columns.optionalText(3) else {
            throw columns.corrupt(3, "differs from internals")
        }
        let snapshot = SessionSnapshot(
            key: key,
            columns: SessionSnapshot.Columns(
                head: LogSequence(try columns.integer(1)),
                state: try columns.value(2) { WorkflowState(stored: $0) },
                topic: columns.optionalText(10),
                answers: try columns.optionalJSON(11, ClarifyingAnswers.self),
                plan: try columns.optionalJSON(13, ConfirmationPlan.self),
                strawman: try columns.optionalJSON(14, PresentationStrawman.self),
                refinementFeedback: columns.optionalText(12),
                createdAt: try columns.value(7) { Timestamp($0) },
                updatedAt: try columns.value(8) { Timestamp($0) }
            ),
            internals: internals
        )
        return StoredSession(
            snapshot: snapshot,
            version: try columns.integer(0),
            lease: try Self.lease(columns, from: 4),
            isStopRequested: try !columns.isNull(15) && columns.integer(15) == 1
        )
    }

    /// Reads the lease from three columns: owner, end, attempts.
    static func lease(_ columns: ColumnReader<StoredRow>, from first: Int) throws -> TurnLease? {
        guard let owner = try columns.optionalValue(first, { ServerID($0) }) else { return nil }
        return TurnLease(
            owner: owner,
            expiresAt: Timestamp(milliseconds: Int64(try columns.integer(first + 1))),
            attempts: try columns.integer(first + 2)
        )
    }

    func sessions(of user: UserID?, limit: Int) throws -> [SessionRow] {
        let columns = """
            user_id, id, current_state, title, head, turns, presentation_url, created_at, updated_at
            """
        let order = "ORDER BY updated_at DESC, user_id, id LIMIT ?"
        let rows =
            if let user {
                try fetchAll(
                    "SELECT \(columns) FROM sessions WHERE user_id = ? \(order)",
                    [user.text.databaseValue, limit.databaseValue]
                )
            } else {
                try fetchAll("SELECT \(columns) FROM sessions \(order)", [limit.databaseValue])
            }
        return rows.map(SessionRow.init)
    }

    func keys(after key: SessionKey?, limit: Int) throws -> [SessionKey] {
        let rows =
            if let key {
                try fetchAll(
                    "SELECT user_id, id FROM sessions WHERE (user_id, id) > (?, ?) ORDER BY user_id, id LIMIT ?",
                    key.values + [limit.databaseValue]
                )
            } else {
                try fetchAll("SELECT user_id, id FROM sessions ORDER BY user_id, id LIMIT ?", [limit.databaseValue])
            }
        return try rows.map { try ColumnReader(row: $0, operation: "keys", what: "session").key(0, 1) }
    }

    func owners(of session: SessionID) throws -> [UserID] {
        try fetchAll("SELECT user_id, id FROM sessions WHERE id = ? ORDER BY user_id", [session.text.databaseValue])
            .map { try ColumnReader(row: $0, operation: "owners", what: "session").key(0, 1).user }
    }

    func abandonedTurns(at now: Timestamp, limit: Int) throws -> [SessionKey] {
        let sql = """
            SELECT user_id, id FROM sessions
            WHERE pending_turn IS NOT NULL AND (lease_expires_at IS NULL OR lease_expires_at <= ?)
            ORDER BY lease_expires_at, user_id, id LIMIT ?
            """
        return try fetchAll(sql, [now.milliseconds.databaseValue, limit.databaseValue])
            .map { try ColumnReader(row: $0, operation: "abandoned turns", what: "session").key(0, 1) }
    }

    func parts(of turn: TurnID, in key: SessionKey) throws -> [TurnPart] {
        let sql = """
            SELECT part_index, content FROM turn_parts WHERE user_id = ? AND session_id = ? AND turn_id = ?
            ORDER BY part_index
            """
        return try fetchAll(sql, key.values + [turn.text.databaseValue]).map { row in
            let columns = ColumnReader(row: row, operation: "parts", what: "part of turn \(turn)")
            return TurnPart(index: try columns.integer(0), content: try columns.text(1))
        }
    }

    func fetchAll(
        _ sql: String,
        _ values: [DatabaseValue],
        while accepts: (StoredRow) throws -> Bool = { _ in true }
    ) throws -> [StoredRow] {
        try db.cachedStatement(sql: sql).storedRows(values, while: accepts)
    }

    /// Runs a query that returns at most one row.
    func fetchOne(_ sql: String, _ values: [DatabaseValue]) throws -> StoredRow? {
        try fetchAll(sql, values).first
    }
}

extension ColumnReader {
    func key(_ user: Int, _ session: Int) throws -> SessionKey {
        SessionKey(user: UserID(unchecked: try text(user)), session: SessionID(unchecked: try text(session)))
    }
}
