package import DirectorCore

/// Estimates how far the project's clock differs from this machine's, from the `Date` headers of answers. These count
/// whole seconds, so each answer only narrows a range. While the range contains zero, this machine's clock is used
/// unchanged. Servers that share a table therefore agree on leases within about a second plus the duration of a
/// request.
package struct ServerTimeEstimate: Sendable, Equatable {
    private var lower = Int64.min
    private var upper = Int64.max

    package init() {}

    /// The milliseconds to add to this machine's clock.
    package var offset: Int64 {
        if lower > 0 { return lower }
        return upper < 0 ? upper : 0
    }

    /// Narrows the range by one answer.
    ///
    /// - Parameters:
    ///   - date: the answer's `Date` header
    ///   - sent: when the request was sent, by this machine's clock
    ///   - received: when the answer came, by this machine's clock
    package mutating func note(date: Timestamp, sent: Timestamp, received: Timestamp) {
        guard sent <= received else { return }
        let least = date.milliseconds - received.milliseconds
        let most = date.milliseconds + 999 - sent.milliseconds
        lower = max(lower, least)
        upper = min(upper, most)
        // The ranges do not overlap, so one of the clocks was set. The estimate starts again.
        if lower > upper { (lower, upper) = (least, most) }
    }
}

/// Reads dates of HTTP headers, as in `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110).
package enum HTTPDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Parses a date; `nil` if it is not in this form.
    package static func parse(_ text: String) -> Timestamp? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])) else {
            return nil
        }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return LegacyTime.parse("\(parts[3])-\(number)-\(parts[1])T\(parts[4])Z")
    }
}
