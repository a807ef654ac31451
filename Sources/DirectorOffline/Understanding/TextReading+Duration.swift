import DirectorLanguage

/// Minutes: "45-minute", "half an hour", "an hour and a half", "1.5 h", "10 to 15 mins" (the longer counts).
extension TextReading {
    private static let minuteUnits = Lexicon.everywhere[.minutes]
    private static let hourUnits = Lexicon.everywhere[.hours]
    private static let phrases = Lexicon.numbers(.durations)
    private static let allowed = 1...600

    mutating func readMinutes() {
        for index in source.tokens.indices where !understood[index] {
            guard let (value, range) = duration(at: index), !isForQuestions(after: range), isAboutTheTalk(range) else {
                continue
            }
            markUnderstood(range)
            if let previous = key(range.lowerBound - 1), words[.beforeDuration].contains(previous) {
                markUnderstood(range.lowerBound - 1..<range.lowerBound)
            }
            minutes = min(max(Int(value.rounded()), Self.allowed.lowerBound), Self.allowed.upperBound)
        }
    }

    private func duration(at index: Int) -> (Double, Range<Int>)? {
        phrase(at: index) ?? measured(at: index)
    }

    private func phrase(at index: Int) -> (Double, Range<Int>)? {
        for (words, value) in Self.phrases where source.has(words, at: index) {
            return (Double(value), index..<(index + words.count(where: { $0 == " " }) + 1))
        }
        return nil
    }

    private func measured(at index: Int) -> (Double, Range<Int>)? {
        guard var (value, length) = NumberWords.number(in: source, at: index) else { return nil }
        var next = index + length
        // A range: the longer one counts.
        if let link = key(next), Lexicon.everywhere[.rangeLinks].contains(link),
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
        if words[.ands].contains(key(minutesAt) ?? "") { minutesAt += 1 }
        if let (extra, more) = NumberWords.number(in: source, at: minutesAt), extra < 60 {
            let unitAt = minutesAt + more
            if let name = key(unitAt), Self.minuteUnits.contains(name) {
                return (value * 60 + extra, index..<(unitAt + 1))
            }
            if words[.hourSigns].contains(unit) { return (value * 60 + extra, index..<unitAt) }
        }
        if let half = words[.halfMore].range(in: source, at: length) {
            return (value * 60 + 30, index..<half.upperBound)
        }
        return (value * 60, index..<length)
    }

    /// "10 minutes for questions" is not the length of the talk.
    private func isForQuestions(after range: Range<Int>) -> Bool {
        guard let link = key(range.upperBound), words[.partLinks].contains(link), let what = key(range.upperBound + 1)
        else { return false }
        return words[.questionTimes].contains(what)
    }

    /// In a topic, "the 15-minute city" is a subject; "a 15-minute talk" is a length.
    private func isAboutTheTalk(_ range: Range<Int>) -> Bool {
        guard origin == .topic, let next = key(range.upperBound), !source.tokens[range.upperBound].isMark else {
            return true
        }
        if Lexicon.everywhere[.afterDuration].contains(next) { return true }
        // Up to three words may stand before the kind of talk: "45-minute university lecture".
        return (range.upperBound..<min(range.upperBound + 4, source.tokens.count)).contains {
            words[.genres].contains(source.tokens[$0].key)
        }
    }
}
