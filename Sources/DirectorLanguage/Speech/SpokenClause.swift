/// Words between two marks, and whether they speak for or against something.
package struct SpokenClause: Sendable {
    package enum Polarity: Sendable, Equatable {
        case positive, negative, mixed
        /// Says nothing either way.
        case neutral
    }

    package let words: [SpokenWord]
    package let polarity: Polarity

    init(_ words: [SpokenWord]) {
        self.words = words
        polarity = Self.polarity(of: words)
    }

    /// Speech is read by the words of all languages: a message may be too short to tell its language.
    static func words(_ list: WordList) -> Words { Lexicon.everywhere[list] }

    package func has(_ sign: Sign) -> Bool { words.contains { $0.sign == sign } }

    // MARK: Polarity

    /// A negation turns round what follows it in the clause: "not bad" is good, "no problems" is good, "nothing to change"
    /// is good, "not happy" is bad. Where nothing follows that could be turned, it turns what went before ("passt nicht").
    private static func polarity(of words: [SpokenWord]) -> Polarity {
        var isNegated = false
        var turned = false
        var marks: [Bool] = []
        var isLastTurned = false
        for (index, word) in words.enumerated() {
            switch word.sign {
            case .not:
                // "never not bad": who knows. Romance languages double a negation without taking it back.
                if isNegated, !turned, !Self.words(.doubleNegations).contains(word.key) { return .mixed }
                isNegated = true
                turned = false
            case .no:
                // "no changes", but "no" alone is an answer.
                if isDeniable(words[(index + 1)...]) {
                    if isNegated, !turned { return .mixed }
                    isNegated = true
                    turned = false
                } else {
                    marks.append(false)
                }
            case .yes, .good:
                marks.append(!isNegated)
                turned = isNegated ? true : turned
                isLastTurned = isNegated
            case .bad:
                marks.append(isNegated)
                turned = isNegated ? true : turned
                isLastTurned = isNegated
            case .change:
                guard isNegated, !turned else { continue }
                marks.append(true)
                turned = true
            default: continue
            }
        }
        if isNegated, !turned, !words.contains(where: { $0.sign == .build || $0.sign == .make }) {
            if marks.isEmpty {
                // "not" and content: a wish, not a judgement.
                if words.contains(where: { $0.sign == nil || $0.sign == .shift }) { return .neutral }
                marks.append(false)
            } else if !isLastTurned {
                // "ne … pas" turns once.
                marks[marks.count - 1].toggle()
            }
        }
        if marks.isEmpty { return .neutral }
        if marks.allSatisfy({ $0 }) { return .positive }
        return marks.contains(true) ? .mixed : .negative
    }

    /// "no problem", "no further changes"; not "nope that's wrong".
    private static func isDeniable(_ rest: ArraySlice<SpokenWord>) -> Bool {
        for word in rest {
            switch word.sign {
            case .bad, .change, .want: return true
            case .filler, .shift: guard Self.words(.betweenNoAndNoun).contains(word.key) else { return false }
            default: return false
            }
        }
        return false
    }

    private var isNegated: Bool { has(.not) || has(.no) && polarity != .negative }

    // MARK: Agreement

    /// Every word belongs to an agreement; nothing is left that could be meant otherwise.
    var isClosed: Bool {
        for (index, word) in words.enumerated() {
            switch word.sign {
            case nil, .hedge, .wait, .ask, .tell, .speech, .request, .but, .help, .pass, .open: return false
            case .shift: if !isNegated || !words[index...].contains(where: { $0.sign == .change }) { return false }
            case .want: if !words[..<index].contains(where: { $0.sign == .not || $0.sign == .no }) { return false }
            case .change: if !isNegated { return false }
            case .yes, .no, .not, .good, .bad, .build, .make, .work, .auxiliary, .subject, .greeting, .thanks, .chatter,
                .filler:
                continue
            }
        }
        return !startsAsQuestion && !isUnfinished
    }

    /// Agrees, without a word that could be meant otherwise.
    var agrees: Bool {
        guard isClosed, !words.isEmpty else { return false }
        switch polarity {
        case .negative, .mixed: return false
        case .positive: return !makesSomethingElse
        case .neutral: return asksToBuild && !makesSomethingElse
        }
    }

    /// "build it", "create the deck now", "make the final presentation".
    private var asksToBuild: Bool {
        guard !has(.not), !has(.no) else { return false }
        if has(.build) { return true }
        return has(.make) && has(.work)
            && words.contains { Self.words(.urging).contains($0.key) && ($0.sign == .filler || $0.sign == .work) }
    }

    /// "make a new plan", "good start", "build something": not what is on the table.
    var makesSomethingElse: Bool {
        for (index, word) in words.enumerated() where word.sign == .build || word.sign == .make {
            let next = index + 1 < words.count ? words[index + 1].key : ""
            if Self.words(.newThings).contains(next) {
                return true
            }
            if index > 0, words[index - 1].sign == .good { return true }
            // "make it", "make this better": something was to follow.
            if word.sign == .make, Self.words(.objects).contains(next) {
                return true
            }
            if word.sign == .make, words[(index + 1)...].contains(where: { $0.sign == .good }) { return true }
        }
        return false
    }

    /// Ends in a word that asks for another.
    private var isUnfinished: Bool {
        guard let last = words.last, last.sign == .filler || last.sign == .make && words.count > 1 else { return false }
        return Self.words(.unfinished).contains(last.key)
    }

    // MARK: Questions

    /// Past what may stand before a question: "ok", "and", "sorry", "hi".
    private var head: Int {
        var index = 0
        while index < words.count - 1 {
            switch words[index].sign {
            case .yes, .no, .good, .filler, .greeting, .thanks, .chatter, .but: index += 1
            case .wait where Self.words(.pauses).contains(words[index].key): index += 1
            default: return index
            }
        }
        return index
    }

    /// Begins as a question does, with or without a question mark: "what …", "is it …".
    package var startsAsQuestion: Bool {
        guard !words.isEmpty else { return false }
        let head = head
        switch words[head].sign {
        case .ask: return true
        case .auxiliary: return isInverted(at: head)
        case .hedge:
            return head + 1 < words.count && words[head + 1].sign == .subject
                && Self.words(.modals).contains(words[head].key)
        case .want:
            return head + 1 < words.count && words[head + 1].sign == .subject
                && Self.words(.obligations).contains(words[head].key)
        default: return false
        }
    }

    /// "is it good" asks, "is good" does not.
    private func isInverted(at index: Int) -> Bool {
        if words[index].tokens.count > 1 { return true }
        guard index + 1 < words.count else { return false }
        return words[index + 1].sign == .subject || Self.words(.invertedSubjects).contains(words[index + 1].key)
    }

    /// "can you …", "how about …": a wish in the form of a question.
    var startsAsRequest: Bool { !words.isEmpty && words[head].sign == .request }

    /// Wants to be told something.
    var asksToBeTold: Bool { has(.tell) }
}
