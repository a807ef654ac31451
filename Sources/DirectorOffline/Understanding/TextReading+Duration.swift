import DirectorLanguage

/// Minutes: "45-minute", "half an hour", "an hour and a half", "1.5 h", "10 to 15 mins" (the longer counts).
extension TextReading {
    private static let minuteUnits = Set<String>([
        "min", "mins", "minute", "minutes", "minuten", "minutos", "mn", "मिनट", "分钟", "分鐘", "分", "دقيقة", "دقائق",
        "минут", "минуты",
    ]).union(ReadingLexicon.words(\.minutes))
    private static let hourUnits = Set<String>([
        "h", "hr", "hrs", "hour", "hours", "stunde", "stunden", "hora", "horas", "heure", "heures",
    ]).union(ReadingLexicon.words(\.hours))
    private static let allowed = 1...600

    mutating func readMinutes() {
        for index in source.tokens.indices where !understood[index] {
            guard let (value, range) = duration(at: index), !isForQuestions(after: range), isAboutTheTalk(range) else {
                continue
            }
            markUnderstood(range)
            if let previous = key(range.lowerBound - 1), ["in", "about", "around", "for", "within"].contains(previous) {
                markUnderstood(range.lowerBound - 1..<range.lowerBound)
            }
            minutes = min(max(Int(value.rounded()), Self.allowed.lowerBound), Self.allowed.upperBound)
        }
    }

    private func duration(at index: Int) -> (Double, Range<Int>)? {
        phrase(at: index) ?? measured(at: index)
    }

    private static let foreign = ReadingLexicon.all.flatMap(\.durations)

    private func phrase(at index: Int) -> (Double, Range<Int>)? {
        for (words, value) in Self.foreign where source.has(words, at: index) {
            return (value, index..<(index + words.count(where: { $0 == " " }) + 1))
        }
        let phrases: [(String, Double)] = [
            ("three quarters of an hour", 45), ("quarter of an hour", 15), ("an hour and a half", 90),
            ("a hour and a half", 90),
            ("one hour and a half", 90), ("one and a half hours", 90), ("half an hour", 30), ("half a hour", 30),
            ("a half hour", 30), ("half hour", 30), ("eine halbe stunde", 30), ("media hora", 30),
            ("une demi heure", 30),
            ("two and a half hours", 150), ("an hour", 60), ("a full hour", 60), ("eine stunde", 60), ("una hora", 60),
            ("une heure", 60), ("half a day", 180), ("half day", 180), ("a full day", 360), ("full day", 360),
        ]
        for (words, value) in phrases where source.has(words, at: index) {
            return (value, index..<(index + words.count(where: { $0 == " " }) + 1))
        }
        return nil
    }

    private func measured(at index: Int) -> (Double, Range<Int>)? {
        guard var (value, length) = NumberWords.number(in: source, at: index) else { return nil }
        var next = index + length
        // A range: the longer one counts.
        if let link = key(next), ["to", "-", "–", "or", "bis", "a", "à", "oder", "o", "ou"].contains(link),
            let (upper, more) = NumberWords.number(in: source, at: next + 1)
        {
            (value, next) = (max(value, upper), next + 1 + more)
        }
        guard let unit = key(next) else { return nil }
        length = next + 1
        if Self.minuteUnits.contains(unit) { return (value, index..<length) }
        guard Self.hourUnits.contains(unit), value <= 24 else { return nil }
        // "1 hour 30", "1h30", "1 hour and 30 minutes"
        var minutesAt = length
        if key(minutesAt) == "and" { minutesAt += 1 }
        if let (extra, more) = NumberWords.number(in: source, at: minutesAt), extra < 60 {
            let unitAt = minutesAt + more
            if let name = key(unitAt), Self.minuteUnits.contains(name) {
                return (value * 60 + extra, index..<(unitAt + 1))
            }
            if unit == "h" { return (value * 60 + extra, index..<unitAt) }
        }
        if source.has("and a half", at: length) { return (value * 60 + 30, index..<(length + 3)) }
        return (value * 60, index..<length)
    }

    /// "10 minutes for questions" is not the length of the talk.
    private func isForQuestions(after range: Range<Int>) -> Bool {
        guard let link = key(range.upperBound), ["for", "of"].contains(link), let what = key(range.upperBound + 1)
        else { return false }
        return ["questions", "q&a", "discussion", "q"].contains(what)
    }

    /// In a topic, "the 15-minute city" is a subject; "a 15-minute talk" is a length.
    private func isAboutTheTalk(_ range: Range<Int>) -> Bool {
        guard origin == .topic, let next = key(range.upperBound), !source.tokens[range.upperBound].isMark else {
            return true
        }
        let links: Set<String> = [
            "for", "about", "on", "to", "with", "long", "max", "maximum", "at", "in", "and", "of", "including", "total",
            "each", "für", "über", "zu", "zum", "para", "sobre", "pour", "sur", "de", "y", "et", "und", "mit", "con",
            "avec",
            "slot", "is", "please", "or", "only", "covering", "explaining", "regarding", "plus", "but",
        ]
        if links.contains(next) { return true }
        // Up to three words may stand before the kind of talk: "45-minute university lecture".
        return (range.upperBound..<min(range.upperBound + 4, source.tokens.count)).contains {
            words.genres.contains(source.tokens[$0].key)
        }
    }
}
