/// A store did not do what the suite asks of every store.
///
/// Thrown rather than recorded, because test support is an ordinary target and does not know the test library.
package struct ConformanceFailure: Error, CustomStringConvertible {
    package let message: String
    package let file: String
    package let line: Int

    package var description: String { "\(file):\(line): \(message)" }
}

/// Throws unless `left` equals `right`.
func require<Value: Equatable>(
    _ left: Value,
    equals right: Value,
    _ what: String = "",
    file: String = #fileID,
    line: Int = #line
) throws {
    guard left != right else { return }
    throw ConformanceFailure(message: "\(what) got \(left), expected \(right)", file: file, line: line)
}

/// Throws unless `condition` holds.
func require(_ condition: Bool, _ what: String, file: String = #fileID, line: Int = #line) throws {
    guard !condition else { return }
    throw ConformanceFailure(message: what, file: file, line: line)
}

/// Throws unless `value` is there.
func require<Value>(some value: Value?, _ what: String, file: String = #fileID, line: Int = #line) throws -> Value {
    guard let value else { throw ConformanceFailure(message: "\(what) is missing", file: file, line: line) }
    return value
}
