package import FoundationEssentials

/// A moment in UTC with millisecond precision, as the wire carries it (protocol §3.1: milliseconds, literal `Z`).
package struct Timestamp: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package init(_ date: Date) {
        milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded(.down))
    }

    /// Reads ISO-8601 with or without fractional seconds, ending in `Z` or an offset; `nil` for anything else.
    package init?(_ text: String) {
        let fractional = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        let whole = Date.ISO8601FormatStyle()
        let date: Date
        do {
            date = try fractional.parse(text)
        } catch {
            do { date = try whole.parse(text) } catch { return nil }
        }
        milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded())
    }

    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    /// `2026-03-01T09:15:02.418Z`. A quarter of a millisecond is added before formatting because the formatter cuts off
    /// rather than rounds, and a millisecond is not exact in binary.
    package var description: String {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000 + 0.00025)
            .formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }

    package func advanced(byMilliseconds count: Int64) -> Timestamp {
        Timestamp(milliseconds: milliseconds + count)
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Timestamp(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an ISO-8601 time: \(text)")
            )
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
