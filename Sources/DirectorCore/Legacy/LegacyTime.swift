/// Times as other programs wrote them: with a `T` or a space, any number of decimals, `Z`, an offset, or no zone at
/// all, which then is UTC (34a wrote Python's `isoformat()` of a time without zone).
package enum LegacyTime {
    // Years stay far from the ends of what can be written and read again, so that times computed from them can be
    // written, too.

    /// Cut to milliseconds; `nil` if it is no such time.
    package static func parse(_ text: String) -> Timestamp? {
        microseconds(text).map { Timestamp(milliseconds: $0.quotientRoundedDown(by: 1000)) }
    }

    /// Since 1970-01-01T00:00:00Z, cut to microseconds; `nil` if it is no such time.
    package static func microseconds(_ text: String) -> Int64? {
        var rest = Substring(text.trimmed)
        guard let year = digits(4, &rest), take("-", &rest), let month = digits(2, &rest), take("-", &rest),
            let day = digits(2, &rest), take("T", &rest) || take(" ", &rest), let hour = digits(2, &rest),
            take(":", &rest), let minute = digits(2, &rest), take(":", &rest), let second = digits(2, &rest),
            (1971...9998).contains(year), (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60,
            second < 61
        else { return nil }
        let microseconds = take(".", &rest) || take(",", &rest) ? fraction(&rest) : 0
        guard let offset = zone(rest) else { return nil }
        let seconds = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset
        return Int64(seconds) * 1_000_000 + Int64(microseconds)
    }

    private static func take(_ character: Character, _ rest: inout Substring) -> Bool {
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }

    private static func digits(_ count: Int, _ rest: inout Substring) -> Int? {
        let found = rest.prefix(count)
        guard found.utf8.count == count, found.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest.dropFirst(count)
        return Int(found)
    }

    private static func fraction(_ rest: inout Substring) -> Int {
        let found = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(found.count)
        return Int((found + "000000").prefix(6)) ?? 0
    }

    /// Seconds east of Greenwich; `nil` if it is no zone.
    private static func zone(_ text: Substring) -> Int? {
        if text.isEmpty || text == "Z" || text == "z" { return 0 }
        var rest = text
        let sign = take("-", &rest) ? -1 : take("+", &rest) ? 1 : 0
        guard sign != 0, let hours = digits(2, &rest) else { return nil }
        if rest.isEmpty { return sign * hours * 3600 }
        _ = take(":", &rest)
        guard let minutes = digits(2, &rest), rest.isEmpty else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    /// Days since 1970-01-01 in the Gregorian calendar.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Int64 {
    fileprivate func quotientRoundedDown(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
