/// The number of an entry in its session's log: 1, 2, 3 … without gaps. Zero is before the first entry.
package struct LogSequence: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    /// The number.
    package let value: Int

    /// - Parameter value: 0 or more
    package init(_ value: Int) { self.value = value }

    /// Zero: the head of an empty log, and the position of a client that has no entries.
    package static let start = LogSequence(0)

    /// The number of the following entry.
    package var next: LogSequence { LogSequence(value + 1) }

    /// The number `count` entries later.
    package func advanced(by count: Int) -> LogSequence { LogSequence(value + count) }

    package static func < (left: LogSequence, right: LogSequence) -> Bool { left.value < right.value }

    /// The number in decimal digits.
    package var description: String { String(value) }

    /// Reads an integer.
    package init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(Int.self)
    }

    /// Writes an integer.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
