import DirectorCore

/// The column `updated_at`, in microseconds. Every write sets a later time, so a time identifies one state of the row.
enum RowTime {
    /// A time later than the row's.
    ///
    /// - Parameters:
    ///   - before: the text of the column
    ///   - now: in microseconds
    static func next(after before: String?, now: Int64) -> String {
        guard let before = before.flatMap(LegacyTime.microseconds) else { return text(now) }
        return text(max(now, before + 1))
    }

    /// - Parameter microseconds: since 1970; not negative
    static func text(_ microseconds: Int64) -> String {
        let whole = Timestamp(milliseconds: microseconds / 1000).description.dropLast()
        let rest = String(microseconds % 1000)
        return whole + String(repeating: "0", count: 3 - rest.count) + rest + "Z"
    }
}
