/// The place of an entry in its session's log: dense, 1, 2, 3 … Zero stands before the first entry.
package struct LogSequence: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    package let value: Int

    package init(_ value: Int) { self.value = value }

    /// Before the first entry: the head of an empty log, and what a client without history holds.
    package static let start = LogSequence(0)

    package var next: LogSequence { LogSequence(value + 1) }

    package func advanced(by count: Int) -> LogSequence { LogSequence(value + count) }

    package static func < (left: LogSequence, right: LogSequence) -> Bool { left.value < right.value }

    package var description: String { String(value) }

    package init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
