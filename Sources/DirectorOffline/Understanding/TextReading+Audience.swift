import DirectorCore
import DirectorLanguage

extension TextReading {

    mutating func readAudience() {
        var best: (kind: Audience.Kind, range: Range<Int>, score: Int)?
        var order = 0
        for match in ReadingTables.listeners.matches(in: source) {
            guard let score = score(match.range, of: match.value) else { continue }
            if let found = best, (score, -match.order) <= (found.score, -order) { continue }
            best = (match.value, match.range, score)
            order = match.order
        }
        guard let best else {
            readAudienceByAge()
            return
        }
        let start = startOfPhrase(before: best.range.lowerBound)
        let named = source.slice(start..<best.range.upperBound)
        audience = Audience(kind: best.kind, words: Self.person(for: named), age: audience?.age)
        markUnderstood(start..<best.range.upperBound)
        if let opener = key(start - 1), words[.openers].contains(opener) || words[.determiners].contains(opener) {
            markUnderstood(start - 1..<start)
            if let before = key(start - 2), words[.strongOpeners].contains(before) {
                markUnderstood(start - 2..<start - 1)
            }
        }
        if words[.meetings].contains(key(best.range.upperBound) ?? "") {
            markUnderstood(best.range.upperBound..<best.range.upperBound + 1)
        }
    }

    /// How sure it is that `range` names the audience; `nil` if it rather belongs to the subject.
    private func score(_ range: Range<Int>, of kind: Audience.Kind) -> Int? {
        guard !range.contains(where: { understood[$0] }) else { return nil }
        let next = key(range.upperBound)
        let ends =
            next == nil || source.tokens[range.upperBound].isMark || understood[range.upperBound]
            || words[.followers].contains(next ?? "")
        let start = startOfPhrase(before: range.lowerBound)
        let before = key(start - 1)
        let addressed =
            if let before, words[.articles].contains(before) {
                words[.clearOpeners].contains(key(start - 2) ?? before)
            } else {
                before.map { words[.strongOpeners].contains($0) } == true
            }
        let alone =
            (start == 0 || source.tokens[start - 1].isMark)
            && (next == nil || source.tokens[range.upperBound].isMark || words[.meetings].contains(next ?? ""))
        switch origin {
        case .topic:
            guard ends, addressed || alone && source.tokens.count > range.count else { return nil }
        case .answer, .feedback:
            guard ends || addressed || alone else { return nil }
            if origin == .feedback, !addressed, !alone { return nil }
        }
        return range.count * 4 + (addressed ? 8 : 0) + (alone ? 4 : 0)
    }

    /// Up to four words before the noun belong to it: "second-year CS students".
    private func startOfPhrase(before noun: Int) -> Int {
        var start = noun
        while start > 0, noun - start < 4, !source.tokens[start - 1].isMark, !understood[start - 1] {
            let word = source.tokens[start - 1]
            guard case .word = word.kind, !words[.openers].contains(word.key), !words[.determiners].contains(word.key)
            else {
                break
            }
            start -= 1
        }
        // A run of four and more words before the noun is a sentence, not a description.
        return noun - start == 4 ? noun : start
    }

    /// Occasions and places become people: "board meeting" is "the board".
    private static func person(for words: String) -> String {
        let spoken = words.inLowercase
        if let name = ReadingTables.listenersBehind.first(where: { $0.phrases.contains(where: spoken.hasSuffix) }) {
            return name.name.sentenceCased
        }
        guard let name = ReadingTables.listenersAt.first(where: { $0.phrases.contains(spoken) })?.name else {
            return words
        }
        return name.contains("{}") ? name.replacing("{}", with: words) : name.sentenceCased
    }

    // MARK: Age

    mutating func readAge() {
        for index in source.tokens.indices where !understood[index] {
            guard let (low, range) = age(at: index) else { continue }
            let said = source.slice(range)
            markUnderstood(range)
            let kind: Audience.Kind = low < 13 ? .children : low < 18 ? .teenagers : .everyone
            audience = Audience(kind: kind, words: "", age: said)
            return
        }
    }

    /// "aged 6 to 8", "8-year-olds", "grade 3", "3rd grade": youngest age and place.
    private func age(at index: Int) -> (Int, Range<Int>)? {
        if let word = key(index), words[.ageWords].contains(word), let (low, end) = span(at: index + 1) {
            return (low, index..<end)
        }
        if let word = key(index), words[.gradeWords].contains(word),
            let (value, length) = NumberWords.number(in: source, at: index + 1),
            value <= 13, !words[.notGrades].contains(key(index + 1 + length) ?? "")
        {
            guard origin != .topic || words[.gradesInTopic].contains(word) else { return nil }
            return (Int(value) + 5, index..<(index + 1 + length))
        }
        if let (value, length) = NumberWords.ordinal(in: source, at: index), let word = key(index + length),
            words[.grades].contains(word)
        {
            return (value + 5, index..<(index + length + 1))
        }
        guard let (low, end) = span(at: index), let unit = key(end),
            words[.yearWords].contains(unit)
        else { return nil }
        if words[.yearsOld].contains(unit) { return (low, index..<(end + 1)) }
        guard let old = key(end + 1), words[.oldWords].contains(old) else {
            return origin == .answer && low < 19 && words[.bareYears].contains(unit) && source.tokens.count <= end + 1
                ? (low, index..<(end + 1)) : nil
        }
        return (low, index..<(end + 2))
    }

    private func span(at index: Int) -> (Int, Int)? {
        guard let (value, length) = NumberWords.number(in: source, at: index), value > 0, value < 120 else {
            return nil
        }
        let end = index + length
        if let link = key(end), words[.ageLinks].contains(link),
            let (upper, more) = NumberWords.number(in: source, at: end + 1), upper < 120
        {
            return (Int(value), end + 1 + more)
        }
        return (Int(value), end)
    }

    private mutating func readAudienceByAge() {
        guard let found = audience, let age = found.age else { return }
        let group =
            switch found.kind {
            case .children, .teenagers: found.kind
            case .students, .beginners, .executives, .investors, .customers, .colleagues, .experts, .guests, .everyone:
                Audience.Kind.everyone
            }
        let noun = ReadingTables.ageGroups.first { $0.key == group }?.phrases.first?.sentenceCased ?? ""
        audience = Audience(kind: found.kind, words: noun, age: age)
    }
}
