import DirectorCore
import DirectorSessions

/// An entry as it came from the table. The caller decodes it on its own thread, so that the connection's thread stays
/// free.
struct EntryRow {
    /// The columns of `ReadStatements.frameColumns`, followed by the effects if the statement reads them.
    private let columns: ColumnReader

    init(_ rows: ResultRows, _ row: Int, operation: String) {
        let seq = rows.integer(row, 0).map(String.init) ?? "?"
        columns = ColumnReader(rows: rows, row: row, operation: operation, what: "entry \(seq)")
    }

    func frame() throws(StoreError) -> LoggedFrame {
        LoggedFrame(
            seq: LogSequence(try columns.integer(0)),
            turn: try columns.optionalValue(1) { TurnID($0) },
            envelope: FrameEnvelope(
                messageID: try columns.value(4) { MessageID($0) },
                timestamp: try columns.time(5),
                type: try columns.value(3) { FrameType(rawValue: $0) },
                role: try columns.value(2) { Role(rawValue: $0) },
                payload: try columns.text(7)
            ),
            state: try columns.value(6) { WorkflowState(stored: $0) }
        )
    }

    func entry() throws(StoreError) -> LogEntry {
        LogEntry(frame: try frame(), effects: try columns.json(8, EntryEffects.self))
    }
}
