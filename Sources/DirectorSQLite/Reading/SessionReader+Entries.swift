import DirectorCore
import DirectorSessions
import GRDB

extension SessionReader {
    private static let frameColumns = "seq, turn_id, role, type, message_id, timestamp, state, payload"

    func frames(of key: SessionKey, after seq: LogSequence, limit: Int) throws -> [LoggedFrame] {
        try page(Self.frameColumns, of: key, after: seq, limit: limit) { try $0.frame(operation: "frames") }
    }

    func entries(of key: SessionKey, after seq: LogSequence, limit: Int) throws -> [LogEntry] {
        try page(Self.frameColumns + ", effects", of: key, after: seq, limit: limit) {
            try $0.entry(operation: "entries")
        }
    }

    private func page<Value>(
        _ columns: String,
        of key: SessionKey,
        after seq: LogSequence,
        limit: Int,
        _ decode: (EntryRow<CurrentRow>) throws -> Value
    ) throws -> [Value] {
        let sql = """
            SELECT \(columns) FROM session_entries WHERE user_id = ? AND session_id = ? AND seq > ?
            ORDER BY seq LIMIT ?
            """
        let arguments = key.values + [seq.value.databaseValue, limit.databaseValue]
        return try db.cachedStatement(sql: sql).rows(arguments) { try decode(EntryRow($0)) }
    }

    /// A turn's entries lie between its user entry and the next one, because a session runs one turn at a time. So
    /// reading stops at the next user entry, however long the log is.
    func turn(_ turn: TurnID, of key: SessionKey) throws -> TurnReceipt? {
        let accepted = """
            SELECT seq FROM session_entries WHERE user_id = ? AND session_id = ? AND turn_id = ? AND role = 'user'
            """
        guard let first = try fetchOne(accepted, key.values + [turn.text.databaseValue]) else { return nil }
        let following = """
            SELECT \(Self.frameColumns) FROM session_entries WHERE user_id = ? AND session_id = ? AND seq >= ?
            ORDER BY seq
            """
        let rows = try fetchAll(following, key.values + [first.values[0]]) { row in
            let columns = ColumnReader(row: row, operation: "turn", what: "entry")
            return columns.optionalText(1) == turn.text || columns.optionalText(2) != Role.user.rawValue
        }
        let frames = try rows.map { try EntryRow($0).frame(operation: "turn") }.filter { $0.turn == turn }
        let pending = try fetchOne("SELECT pending_turn FROM sessions WHERE user_id = ? AND id = ?", key.values)
        return TurnReceipt(
            turn: turn,
            frames: frames,
            isPending: pending.flatMap { String.fromDatabaseValue($0.values[0]) } == turn.text
        )
    }

    /// The latest one, in case a presentation was written again under its old id.
    func presentation(_ id: PresentationID) throws -> (key: SessionKey, row: EntryRow<StoredRow>)? {
        let sql = """
            SELECT \(Self.frameColumns), effects, user_id, session_id FROM session_entries
            WHERE presentation_id = ? ORDER BY timestamp DESC, seq DESC LIMIT 1
            """
        guard let row = try fetchOne(sql, [id.text.databaseValue]) else { return nil }
        return (try ColumnReader(row: row, operation: "presentation", what: "entry").key(9, 10), EntryRow(row))
    }
}
