import DirectorCore
import DirectorSessions
import GRDB

/// Reads the columns of a row. They may hold anything, because the file can be edited by hand. A value that cannot be
/// read throws a `.corrupt` error that names the place; it never crashes.
struct ColumnReader<Row: ColumnSource> {
    let row: Row
    let operation: String
    /// What the row is, for error messages: `entry`.
    let what: String
    /// Which row it is, for error messages.
    var number: Int?

    func integer(_ index: Int) throws -> Int {
        guard let value = row.integer(index) else { throw corrupt(index, "is not a number") }
        return value
    }

    func text(_ index: Int) throws -> String {
        guard let value = optionalText(index) else { throw corrupt(index, "is not text") }
        return value
    }

    func optionalText(_ index: Int) -> String? { row.text(index) }

    /// Reads a text and makes a value from it.
    func value<Value>(_ index: Int, _ make: (String) -> Value?) throws -> Value {
        guard let value = make(try text(index)) else { throw corrupt(index, "is not valid") }
        return value
    }

    func optionalValue<Value>(_ index: Int, _ make: (String) -> Value?) throws -> Value? {
        isNull(index) ? nil : try value(index, make)
    }

    func json<Value: Decodable>(_ index: Int, _ type: Value.Type) throws -> Value {
        do {
            return try JSONText.decode(type, from: try text(index))
        } catch let error as DecodingError {
            throw corrupt(index, "cannot be decoded: \(error.reason)")
        }
    }

    func optionalJSON<Value: Decodable>(_ index: Int, _ type: Value.Type) throws -> Value? {
        isNull(index) ? nil : try json(index, type)
    }

    func isNull(_ index: Int) -> Bool { row.isNull(index) }

    func corrupt(_ index: Int, _ problem: String) -> StoreError {
        StoreError(
            .corrupt,
            operation: operation,
            detail: "\(what)\(number.map { " \($0)" } ?? ""): \(row.name(index)) \(problem)"
        )
    }
}
