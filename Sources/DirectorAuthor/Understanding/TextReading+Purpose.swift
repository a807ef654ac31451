extension TextReading {
    mutating func readPurpose() {
        for (purpose, signs) in Purpose.signs {
            for sign in signs {
                guard let range = source.range(of: sign), isMeant(sign, at: range, purpose) else { continue }
                self.purpose = purpose
                // Words of a topic stay words of the topic ("quarterly report"); in an answer they are used up.
                if origin != .topic { markUnderstood(range) }
                return
            }
        }
    }

    /// Weak signs count only where they cannot be the subject.
    private func isMeant(_ sign: String, at range: Range<Int>, _ purpose: Purpose) -> Bool {
        switch sign {
        case "present": return origin != .topic
        case "train": return range.lowerBound == 0 || ["to", "will", "and"].contains(key(range.lowerBound - 1) ?? "")
        case "sales":
            return origin == .topic && TopicReading.genres.contains(key(range.upperBound) ?? "")
        case "review", "learn", "report", "funding", "proposal", "personal":
            return origin != .feedback
        default: return true
        }
    }

    mutating func readTone() {
        for (tone, signs) in Tone.signs {
            for sign in signs {
                guard let range = source.range(of: sign), !understood[range.lowerBound] else { continue }
                if origin == .topic {
                    // "a funny talk", "in a relaxed tone"; but "technical debt" is a subject.
                    let next = key(range.upperBound) ?? ""
                    guard TopicReading.genres.contains(next) || ["tone", "style", "way"].contains(next) else {
                        continue
                    }
                }
                self.tone = tone
                markUnderstood(range)
                if let next = key(range.upperBound), ["tone", "style", "way", "language"].contains(next) {
                    markUnderstood(range.upperBound..<range.upperBound + 1)
                }
                return
            }
        }
    }

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
        let openers = [
            "so that they", "so they", "they should", "they must", "they shall", "the goal is that they",
            "everyone should",
        ]
        for opener in openers {
            guard let opening = source.range(of: opener) else { continue }
            var start = opening.upperBound
            if let modal = key(start), ["can", "will", "should", "must"].contains(modal) { start += 1 }
            let range = rest(from: start, crossingCommas: false)
            guard !range.isEmpty, let verb = key(start) else { continue }
            let soft: Set<String> = [
                "know", "feel", "remember", "understand", "learn", "see", "be", "think", "realise", "realize",
                "believe", "leave", "have", "enjoy", "go", "love",
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
