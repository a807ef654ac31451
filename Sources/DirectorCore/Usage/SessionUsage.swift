/// What a session's turns used so far, and how much of it on the day of the last one (UTC). Part of the fold of the log.
package struct SessionUsage: Codable, Sendable, Equatable {
    package private(set) var total = TokenUsage()
    /// Days since 1970-01-01, of the last turn that used anything.
    package private(set) var day = 0
    /// Tokens used on `day`.
    package private(set) var dayTokens = 0

    package init() {}

    package var isEmpty: Bool { total.isEmpty }

    package mutating func add(_ usage: TokenUsage, at time: Timestamp) {
        guard !usage.isEmpty else { return }
        total += usage
        if time.day > day {
            day = time.day
            dayTokens = 0
        }
        dayTokens = dayTokens.clampedSum(usage.counts.total)
    }

    /// Tokens used on a day, as far as it is not past.
    package func tokens(on day: Int) -> Int { day == self.day ? dayTokens : 0 }

    enum CodingKeys: String, CodingKey {
        case total, day
        case dayTokens = "day_tokens"
    }
}

extension Timestamp {
    /// Days since 1970-01-01, UTC.
    package var day: Int {
        let length: Int64 = 86_400_000
        return Int(milliseconds >= 0 ? milliseconds / length : (milliseconds - length + 1) / length)
    }
}
