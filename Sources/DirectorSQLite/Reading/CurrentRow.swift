import GRDB
import GRDBSQLite

/// The row that a statement has reached, read without a copy. Valid only until the statement's next step, and only on
/// SQLite's thread.
struct CurrentRow: ColumnSource {
    private let statement: Statement

    init(_ statement: Statement) {
        self.statement = statement
    }

    func integer(_ index: Int) -> Int? {
        guard type(index) == SQLITE_INTEGER else { return nil }
        return Int(sqlite3_column_int64(statement.sqliteStatement, Int32(index)))
    }

    func text(_ index: Int) -> String? {
        guard type(index) == SQLITE_TEXT, let bytes = sqlite3_column_text(statement.sqliteStatement, Int32(index))
        else {
            return nil
        }
        let count = Int(sqlite3_column_bytes(statement.sqliteStatement, Int32(index)))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    func isNull(_ index: Int) -> Bool { type(index) == SQLITE_NULL }

    func name(_ index: Int) -> String { statement.columnNames[index] }

    private func type(_ index: Int) -> Int32 { sqlite3_column_type(statement.sqliteStatement, Int32(index)) }
}

extension Statement {
    /// Runs the statement and decodes each row before the next step.
    func rows<Value>(_ arguments: [DatabaseValue], _ decode: (CurrentRow) throws -> Value) throws -> [Value] {
        let cursor = try Row.fetchCursor(self, arguments: StatementArguments(arguments))
        let row = CurrentRow(self)
        var values: [Value] = []
        while try cursor.next() != nil { values.append(try decode(row)) }
        return values
    }
}
