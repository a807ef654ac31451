/// A store did not do what the suite requires of every store.
///
/// It is thrown and not recorded, because test support is an ordinary target that does not import the test library.
package struct ConformanceFailure: Error, CustomStringConvertible {
    /// What the store did wrong.
    package let message: String
    /// The file of the failed check.
    package let file: String
    /// The line of the failed check.
    package let line: Int

    /// Place and message.
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

/// Throws unless `condition` is true.
func require(_ condition: Bool, _ what: String, file: String = #fileID, line: Int = #line) throws {
    guard !condition else { return }
    throw ConformanceFailure(message: what, file: file, line: line)
}

/// Throws if `value` is `nil`.
func require<Value>(some value: Value?, _ what: String, file: String = #fileID, line: Int = #line) throws -> Value {
    guard let value else { throw ConformanceFailure(message: "\(what) is missing", file: file, line: line) }
    return value
}
