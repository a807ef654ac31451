import DirectorCore
import DirectorSessions
import GRDB

/// An entry as it is stored in the table.
struct EntryRow<Row: ColumnSource> {
    private let row: Row

    /// - Parameter row: the columns of `SessionReader.frameColumns`, followed by the effects if the statement reads
    ///   them
    init(_ row: Row) {
        self.row = row
    }

    func frame(operation: String) throws -> LoggedFrame {
        let columns = columns(operation)
        return LoggedFrame(
            seq: LogSequence(try columns.integer(0)),
            turn: try columns.optionalValue(1) { TurnID($0) },
            envelope: FrameEnvelope(
                messageID: try columns.value(4) { MessageID($0) },
                timestamp: Timestamp(milliseconds: Int64(try columns.integer(5))),
                type: try columns.value(3) { FrameType(rawValue: $0) },
                role: try columns.value(2) { Role(rawValue: $0) },
                payload: try columns.text(7)
            ),
            state: try columns.value(6) { WorkflowState(stored: $0) }
        )
    }

    func entry(operation: String) throws -> LogEntry {
        LogEntry(
            frame: try frame(operation: operation),
            effects: try columns(operation).json(8, EntryEffects.self)
        )
    }

    private func columns(_ operation: String) -> ColumnReader<Row> {
        ColumnReader(row: row, operation: operation, what: "entry", number: row.integer(0))
    }
}

extension EntryRow: Sendable where Row: Sendable {}
