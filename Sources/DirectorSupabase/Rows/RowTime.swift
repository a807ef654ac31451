import DirectorCore

/// The `updated_at` column, to the microsecond: every write moves it on, so that it names one state of a row.
enum RowTime {
    /// A time that is later than the row's.
    ///
    /// - Parameters:
    ///   - before: the column's text
    ///   - now: microseconds
    static func next(after before: String?, now: Int64) -> String {
        guard let before = before.flatMap(LegacyTime.microseconds) else { return text(now) }
        return text(max(now, before + 1))
    }

    /// - Parameter microseconds: since 1970, not before it
    static func text(_ microseconds: Int64) -> String {
        let whole = Timestamp(milliseconds: microseconds / 1000).description.dropLast()
        let rest = String(microseconds % 1000)
        return whole + String(repeating: "0", count: 3 - rest.count) + rest + "Z"
    }
}
