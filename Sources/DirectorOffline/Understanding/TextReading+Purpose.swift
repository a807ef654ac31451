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
        switch sign {
        case "present": return origin != .topic
        case "train": return range.lowerBound == 0 || ["to", "will", "and"].contains(key(range.lowerBound - 1) ?? "")
        case "sales":
            return origin == .topic && words.genres.contains(key(range.upperBound) ?? "")
        case "review", "learn", "report", "funding", "proposal", "personal":
            return origin != .feedback
        default: return true
        }
    }

    mutating func readTone() {
        guard let sign = ReadingTables.tones.first(in: source, where: { isTone($0.range) }) else { return }
        tone = sign.value
        markUnderstood(sign.range)
        if let next = key(sign.range.upperBound), Self.manners.contains(next) || next == "language" {
            markUnderstood(sign.range.upperBound..<sign.range.upperBound + 1)
        }
    }

    /// In a topic, "a funny talk" and "in a relaxed tone" set the tone; "technical debt" is a subject.
    private func isTone(_ range: Range<Int>) -> Bool {
        guard !understood[range.lowerBound] else { return false }
        guard origin == .topic else { return true }
        let next = key(range.upperBound) ?? ""
        return words.genres.contains(next) || Self.manners.contains(next)
    }

    private static let manners: Set<String> = ["tone", "style", "way", "ton", "stil", "tono", "estilo", "style"]

    /// "convince them to fund us", "so that they approve the round", "they should buy".
    mutating func readAsk() {
        let verbs: Set<String> = [
            "convince", "persuade", "get", "want", "ask", "urge", "motivate", "encourage", "convincing", "persuading",
            "invite",
        ]
        for index in source.tokens.indices where verbs.contains(source.tokens[index].key) {
            let window = (index + 1)..<min(index + 7, source.tokens.count)
            guard let to = window.first(where: { source.tokens[$0].key == "to" || source.tokens[$0].isMark }),
                key(to) == "to", to > index + 1
            else { continue }
            let range = rest(from: to + 1, crossingCommas: false)
            guard !range.isEmpty, range.count <= 14 else { continue }
            // "I want the slides to be short" asks nothing of the listeners.
            guard let verb = key(range.lowerBound),
                !["be", "have", "look", "know", "understand", "feel", "remember", "learn", "see"].contains(verb)
            else {
                if let verb = key(range.lowerBound),
                    ["know", "understand", "feel", "remember", "learn", "see"].contains(verb), origin != .feedback
                {
                    takeaway = source.slice(range).unwrapped
                    markUnderstood(index..<range.upperBound)
                }
                continue
            }
            ask = source.slice(range).unwrapped
            markUnderstood(index..<range.upperBound)
            if let before = key(index - 1), ["to", "and", "i", "we"].contains(before) {
                markUnderstood(index - 1..<index)
            }
            return
        }
        readExpectation()
    }

    private mutating func readExpectation() {
        let openers =
            [
                "so that they", "so they", "they should", "they must", "they shall", "the goal is that they",
                "everyone should",
            ] + words.expectations
        for opener in openers {
            guard let opening = source.range(of: opener) else { continue }
            var start = opening.upperBound
            if let modal = key(start), ["can", "will", "should", "must", "el", "den"].contains(modal) { start += 1 }
            let range = rest(from: start, crossingCommas: false)
            guard !range.isEmpty, let verb = key(start) else { continue }
            let soft: Set<String> = [
                "know", "feel", "remember", "understand", "learn", "see", "be", "think", "realise", "realize", "look",
                "notice", "rethink",
                "reconsider", "care", "appreciate", "wonder",
                "believe", "leave", "have", "enjoy", "go", "love", "wissen", "verstehen", "sepan", "recuerden",
                "entiendan", "sachent", "savoir",
                "comprendre", "retenir", "retiennent", "comprennent", "sientan", "comprendan", "aprendan",
            ]
            if soft.contains(verb) {
                let told = ["know", "remember", "learn", "think", "believe", "realise", "realize", "understand"]
                    .contains(verb)
                takeaway =
                    source.slice(told && range.count > 1 ? range.lowerBound + 1..<range.upperBound : range).unwrapped
            } else {
                ask = source.slice(range).unwrapped
            }
            markUnderstood(opening.lowerBound..<range.upperBound)
            return
        }
        guard
            let approval = ["get approval for", "ask for approval of", "approval of", "approval for"].firstRange(
                in: source
            )
        else { return }
        let range = rest(from: approval.upperBound, crossingCommas: false)
        guard !range.isEmpty else { return }
        ask = "approve " + source.slice(range).unwrapped
        markUnderstood(approval.lowerBound..<range.upperBound)
    }
}
