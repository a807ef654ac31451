import DirectorCore
import DirectorSessions
import GRDB

/// A session of a list, as it came from the table.
struct SessionRow: Sendable {
    private let row: StoredRow

    /// - Parameter row: the columns that `SessionReader.sessions(of:limit:)` reads
    init(_ row: StoredRow) {
        self.row = row
    }

    func summary() throws -> SessionSummary {
        let columns = ColumnReader(row: row, operation: "list", what: "session")
        return SessionSummary(
            key: try columns.key(0, 1),
            state: try columns.value(2) { WorkflowState(stored: $0) },
            title: columns.optionalText(3),
            head: LogSequence(try columns.integer(4)),
            turns: try columns.integer(5),
            presentationURL: columns.optionalText(6),
            createdAt: try columns.value(7) { Timestamp($0) },
            updatedAt: try columns.value(8) { Timestamp($0) }
        )
    }
}
