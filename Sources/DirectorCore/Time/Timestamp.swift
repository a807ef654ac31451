package import FoundationEssentials

/// A moment in UTC with millisecond precision, as the wire carries it (protocol §3.1: milliseconds, literal `Z`).
package struct Timestamp: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64

    /// - Parameter milliseconds: since 1970-01-01T00:00:00Z; negative before that
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The date cut to milliseconds.
    package init(_ date: Date) {
        milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded(.down))
    }

    /// Reads an ISO 8601 text with or without fractional seconds that ends in `Z` or an offset; `nil` for other texts.
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

    /// The same moment as Foundation's type.
    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    /// The time as `2026-03-01T09:15:02.418Z`. Not made by Foundation, because every frame contains a time and
    /// Foundation's formatter costs more than the rest of the frame.
    package var description: String {
        let (days, time) = milliseconds.quotientAndRemainder(flooring: 86_400_000)
        let date = CivilDate(daysSinceEpoch: days)
        guard (0...9999).contains(date.year) else {
            return self.date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        }
        return String(unsafeUninitializedCapacity: 24) { text in
            func write(_ value: Int64, digits: Int, at place: Int, then mark: Unicode.Scalar) {
                var rest = value
                for index in stride(from: place + digits - 1, through: place, by: -1) {
                    text[index] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
                text[place + digits] = UInt8(ascii: mark)
            }
            write(date.year, digits: 4, at: 0, then: "-")
            write(date.month, digits: 2, at: 5, then: "-")
            write(date.day, digits: 2, at: 8, then: "T")
            write(time / 3_600_000, digits: 2, at: 11, then: ":")
            write(time / 60_000 % 60, digits: 2, at: 14, then: ":")
            write(time / 1000 % 60, digits: 2, at: 17, then: ".")
            write(time % 1000, digits: 3, at: 20, then: "Z")
            return 24
        }
    }

    /// The time of day as `09:15:02`, in UTC.
    package var timeOfDay: String { String(description.dropFirst(11).prefix(8)) }

    /// The moment `count` milliseconds later, or earlier if `count` is negative.
    package func advanced(byMilliseconds count: Int64) -> Timestamp {
        Timestamp(milliseconds: milliseconds + count)
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    /// Reads an ISO 8601 text.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Timestamp(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an ISO-8601 time: \(text)")
            )
        }
        self = value
    }

    /// Writes ``description``.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
