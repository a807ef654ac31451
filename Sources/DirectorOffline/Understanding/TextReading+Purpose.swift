import DirectorLanguage

extension TextReading {
    mutating func readPurpose() {
        guard
            let sign = ReadingTables.purposes.first(
                in: source,
                where: { isMeant(source.tokens[$0.range.lowerBound].key, at: $0.range) }
            )
        else { return }
        purpose = sign.value
        // Words of a topic stay words of the topic ("quarterly report"); in an answer they are used up.
        if origin != .topic { markUnderstood(sign.range) }
    }

    /// Weak signs count only where they cannot be the subject.
    private func isMeant(_ sign: String, at range: Range<Int>) -> Bool {
        guard range.count == 1 else { return true }
        if words[.verbalPurposes].contains(sign) { return origin != .topic }
        if words[.infinitivePurposes].contains(sign) {
            return range.lowerBound == 0 || words[.infinitives].contains(key(range.lowerBound - 1) ?? "")
        }
        if words[.attributePurposes].contains(sign) {
            return origin == .topic && words[.genres].contains(key(range.upperBound) ?? "")
        }
        return !words[.topicalPurposes].contains(sign) || origin != .feedback
    }

    mutating func readTone() {
        guard let sign = ReadingTables.tones.first(in: source, where: { isTone($0.range) }) else { return }
        tone = sign.value
        markUnderstood(sign.range)
        if let next = key(sign.range.upperBound), Self.manners.contains(next) || words[.registers].contains(next) {
            markUnderstood(sign.range.upperBound..<sign.range.upperBound + 1)
        }
    }

    /// In a topic, "a funny talk" and "in a relaxed tone" set the tone; "technical debt" is a subject.
    private func isTone(_ range: Range<Int>) -> Bool {
        guard !understood[range.lowerBound] else { return false }
        guard origin == .topic else { return true }
        let next = key(range.upperBound) ?? ""
        return words[.genres].contains(next) || Self.manners.contains(next)
    }

    private static let manners = Lexicon.everywhere[.manners]

    /// "convince them to fund us", "so that they approve the round", "they should buy".
    mutating func readAsk() {
        for index in source.tokens.indices where words[.askingVerbs].contains(source.tokens[index].key) {
            let window = (index + 1)..<min(index + 7, source.tokens.count)
            guard
                let to = window.first(where: {
                    words[.purposeMarks].contains(source.tokens[$0].key) || source.tokens[$0].isMark
                }), !source.tokens[to].isMark, to > index + 1
            else { continue }
            let range = rest(from: to + 1, crossingCommas: false)
            guard !range.isEmpty, range.count <= 14 else { continue }
            // "I want the slides to be short" asks nothing of the listeners.
            guard let verb = key(range.lowerBound),
                !words[.stateVerbs].contains(verb), !words[.learningVerbs].contains(verb)
            else {
                if let verb = key(range.lowerBound), words[.learningVerbs].contains(verb), origin != .feedback {
                    takeaway = source.slice(range).unwrapped
                    markUnderstood(index..<range.upperBound)
                }
                continue
            }
            ask = source.slice(range).unwrapped
            markUnderstood(index..<range.upperBound)
            if let before = key(index - 1), words[.beforeAsking].contains(before) {
                markUnderstood(index - 1..<index)
            }
            return
        }
        readExpectation()
    }

    private mutating func readExpectation() {
        for opener in words[.expectations].phrases {
            guard let opening = source.range(of: opener) else { continue }
            var start = opening.upperBound
            if let modal = key(start), Lexicon.everywhere[.expectationModals].contains(modal) { start += 1 }
            let range = rest(from: start, crossingCommas: false)
            guard !range.isEmpty, let verb = key(start) else { continue }
            if Lexicon.everywhere[.softVerbs].contains(verb) {
                let told = words[.toldVerbs].contains(verb)
                takeaway =
                    source.slice(told && range.count > 1 ? range.lowerBound + 1..<range.upperBound : range).unwrapped
            } else {
                ask = source.slice(range).unwrapped
            }
            markUnderstood(opening.lowerBound..<range.upperBound)
            return
        }
        guard let approval = words[.approvals].firstRange(in: source) else { return }
        let range = rest(from: approval.upperBound, crossingCommas: false)
        guard !range.isEmpty else { return }
        ask = (words[.approving].phrases.first ?? "") + " " + source.slice(range).unwrapped
        markUnderstood(approval.lowerBound..<range.upperBound)
    }
}
