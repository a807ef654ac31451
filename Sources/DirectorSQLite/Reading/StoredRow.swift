import GRDB

/// A row copied out of SQLite, so that it can be decoded elsewhere.
struct StoredRow: Sendable {
    let values: [DatabaseValue]
    /// Shared by all rows of a query.
    let columnNames: [String]
}

extension Statement {
    /// Runs the statement and copies its rows, while `accepts` says so.
    func storedRows(_ arguments: [DatabaseValue], while accepts: (StoredRow) throws -> Bool) throws -> [StoredRow] {
        let names = columnNames
        var rows: [StoredRow] = []
        let cursor = try Row.fetchCursor(self, arguments: StatementArguments(arguments))
        while let row = try cursor.next() {
            let stored = StoredRow(values: Array(row.databaseValues), columnNames: names)
            guard try accepts(stored) else { break }
            rows.append(stored)
        }
        return rows
    }
}
