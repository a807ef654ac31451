import DirectorCore
import DirectorSessions

/// Reads the columns of a row. They may hold anything, because the tables can be edited by hand. A value that cannot be
/// read throws a `.corrupt` error that names the place; it never crashes.
struct ColumnReader {
    let rows: ResultRows
    let row: Int
    let operation: String
    /// What the row is, for error messages: `entry 12`.
    let what: String

    func integer(_ column: Int) throws(StoreError) -> Int {
        guard let value = rows.integer(row, column) else { throw corrupt(column, "is not a number") }
        return value
    }

    func text(_ column: Int) throws(StoreError) -> String {
        guard let value = rows.text(row, column) else { throw corrupt(column, "is not text") }
        return value
    }

    func optionalText(_ column: Int) -> String? { rows.text(row, column) }

    func flag(_ column: Int) -> Bool { rows.bool(row, column) }

    func time(_ column: Int) throws(StoreError) -> Timestamp {
        Timestamp(postgresMicroseconds: Int64(try integer(column)))
    }

    /// A text that one of our types is made of.
    func value<Value>(_ column: Int, _ make: (String) -> Value?) throws(StoreError) -> Value {
        guard let value = make(try text(column)) else { throw corrupt(column, "is not valid") }
        return value
    }

    func optionalValue<Value>(_ column: Int, _ make: (String) -> Value?) throws(StoreError) -> Value? {
        isNull(column) ? nil : try value(column, make)
    }

    func json<Value: Decodable>(_ column: Int, _ type: Value.Type) throws(StoreError) -> Value {
        let text = try text(column)
        do {
            return try JSONText.decode(type, from: text)
        } catch let error as DecodingError {
            throw corrupt(column, "cannot be decoded: \(error.reason)")
        } catch {
            throw corrupt(column, "cannot be decoded")
        }
    }

    func optionalJSON<Value: Decodable>(_ column: Int, _ type: Value.Type) throws(StoreError) -> Value? {
        isNull(column) ? nil : try json(column, type)
    }

    func key(_ user: Int, _ session: Int) throws(StoreError) -> SessionKey {
        SessionKey(user: UserID(unchecked: try text(user)), session: SessionID(unchecked: try text(session)))
    }

    func isNull(_ column: Int) -> Bool { rows.isNull(row, column) }

    func corrupt(_ column: Int, _ problem: String) -> StoreError {
        StoreError(.corrupt, operation: operation, detail: "\(what): \(rows.columnName(column)) \(problem)")
    }
}

extension ResultRows {
    /// A reader for each row.
    func readers(_ operation: String, _ what: String) -> [ColumnReader] {
        (0..<count).map { ColumnReader(rows: self, row: $0, operation: operation, what: what) }
    }
}
