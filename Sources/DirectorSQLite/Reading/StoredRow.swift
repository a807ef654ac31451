import GRDB

/// A row copied out of SQLite, so that it can be decoded on another thread.
struct StoredRow: Sendable, ColumnSource {
    let values: [DatabaseValue]
    /// One array, shared by all rows of a query.
    let columnNames: [String]

    func integer(_ index: Int) -> Int? { Int.fromDatabaseValue(values[index]) }

    func text(_ index: Int) -> String? { String.fromDatabaseValue(values[index]) }

    func isNull(_ index: Int) -> Bool { values[index].isNull }

    func name(_ index: Int) -> String { columnNames[index] }
}

extension Statement {
    /// Runs the statement and copies its rows until `accepts` returns `false`.
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
