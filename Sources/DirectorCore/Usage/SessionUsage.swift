/// The tokens that a session's turns have used, in total and on the day (UTC) of the last one. Computed from the log.
package struct SessionUsage: Codable, Sendable, Equatable {
    /// The total of all turns.
    package private(set) var total = TokenUsage()
    /// The day of the last turn that used tokens, as days since 1970-01-01.
    package private(set) var day = 0
    /// The tokens that were used on `day`.
    package private(set) var dayTokens = 0

    package init() {}

    /// Whether no tokens were used.
    package var isEmpty: Bool { total.isEmpty }

    /// Adds a turn's usage.
    ///
    /// - Parameter time: when the turn ended; its day (UTC) is the day on which the tokens count
    package mutating func add(_ usage: TokenUsage, at time: Timestamp) {
        guard !usage.isEmpty else { return }
        total += usage
        if time.day > day {
            day = time.day
            dayTokens = 0
        }
        dayTokens = dayTokens.clampedSum(usage.counts.total)
    }

    /// The tokens that were used on a day: 0 if it is not the day of the last turn.
    package func tokens(on day: Int) -> Int { day == self.day ? dayTokens : 0 }

    enum CodingKeys: String, CodingKey {
        case total, day
        case dayTokens = "day_tokens"
    }
}

extension Timestamp {
    /// The day as days since 1970-01-01, UTC.
    package var day: Int {
        let length: Int64 = 86_400_000
        return Int(milliseconds >= 0 ? milliseconds / length : (milliseconds - length + 1) / length)
    }
}
