package import DirectorCore

/// How far the project's clock is from ours, as far as the `Date` headers of its answers show. They count whole seconds, so
/// that each answer only narrows a range. As long as zero is in it, our own clock is right enough; servers that share a
/// table so agree on leases within about a second and their requests' duration.
package struct ServerTimeEstimate: Sendable, Equatable {
    private var lower = Int64.min
    private var upper = Int64.max

    package init() {}

    /// Milliseconds to add to our clock.
    package var offset: Int64 {
        if lower > 0 { return lower }
        return upper < 0 ? upper : 0
    }

    /// - Parameters:
    ///   - date: the header, which the answer got between these times of ours
    package mutating func note(date: Timestamp, sent: Timestamp, received: Timestamp) {
        guard sent <= received else { return }
        let least = date.milliseconds - received.milliseconds
        let most = date.milliseconds + 999 - sent.milliseconds
        lower = max(lower, least)
        upper = min(upper, most)
        // One of the clocks was set.
        if lower > upper { (lower, upper) = (least, most) }
    }
}

/// Reads an HTTP date, `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110).
package enum HTTPDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    package static func parse(_ text: String) -> Timestamp? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])) else {
            return nil
        }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return LegacyTime.parse("\(parts[3])-\(number)-\(parts[1])T\(parts[4])Z")
    }
}
