import CLibPQ

/// The rows that a statement returned, in binary form. Their memory goes back to libpq when this object is released.
///
/// It does not change after it was made. libpq's manual, "Behavior in Threaded Programs": "PGresult objects are
/// normally read-only after creation, and so can be passed around freely between threads."
final class ResultRows: @unchecked Sendable {
    private let raw: OpaquePointer
    let count: Int

    /// Takes ownership of `raw`.
    init(_ raw: OpaquePointer) {
        self.raw = raw
        count = Int(PQntuples(raw))
    }

    deinit { PQclear(raw) }

    func columnName(_ column: Int) -> String {
        PQfname(raw, Int32(column)).map { String(cString: $0) } ?? "column \(column)"
    }

    func isNull(_ row: Int, _ column: Int) -> Bool { PQgetisnull(raw, Int32(row), Int32(column)) == 1 }

    /// The value's bytes, valid as long as this object lives; `nil` for NULL.
    func bytes(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer? {
        guard !isNull(row, column), let start = PQgetvalue(raw, Int32(row), Int32(column)) else { return nil }
        return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(raw, Int32(row), Int32(column))))
    }

    func text(_ row: Int, _ column: Int) -> String? {
        bytes(row, column).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A number of two, four or eight bytes; `nil` for NULL and for a value of another size.
    func integer(_ row: Int, _ column: Int) -> Int? {
        guard let bytes = bytes(row, column) else { return nil }
        switch bytes.count {
        case 2: return Int(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
        case 4: return Int(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
        case 8: return Int(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
        default: return nil
        }
    }

    func bool(_ row: Int, _ column: Int) -> Bool {
        bytes(row, column)?.first == 1
    }
}
