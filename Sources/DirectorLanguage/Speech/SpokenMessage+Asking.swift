extension SpokenMessage {
    /// Something is asked, by its form or by a question mark; wishes in the form of a question do not count.
    package var asks: Bool { sentences.contains { $0.asks } }

    /// "can you …", "how about …".
    package var isRequest: Bool { clauses.contains(where: \.startsAsRequest) && !wantsToBeTold }

    /// "explain the plan", "I don't understand the question": about us, not about them.
    package var wantsToBeTold: Bool {
        clauses.contains { clause in
            clause.asksToBeTold && !clause.words.contains { SpokenClause.words(.thirdPersons).contains($0.key) }
        }
    }

    /// What is said beside the questions; `nil` if nothing is.
    package var statement: String? {
        let parts = sentences.filter { !$0.asks }.compactMap { sentence -> String? in
            guard let first = sentence.clauses.first?.words.first, let last = sentence.clauses.last?.words.last else {
                return nil
            }
            return text.slice(first.tokens.lowerBound..<last.tokens.upperBound)
        }
        guard !parts.isEmpty, parts.count < sentences.count else { return nil }
        return parts.joined(separator: ". ")
    }

    /// Speaks of us, of this page or of what the speaker has to do here.
    package var isAboutUs: Bool { wantsToBeTold || addressesUs }

    /// As ``isAboutUs``; "explain photosynthesis" alone does not.
    package var addressesUs: Bool {
        Lexicon.everywhere[.addressing].occur(in: text) || has(.help) || Lexicon.everywhere[.aboutUs].occur(in: text)
    }

    /// Puts it off or takes it back: "not yet", "don't build it", "let me think".
    package var postpones: Bool {
        has(.wait) || clauses.contains { $0.isHeldBack }
    }

    /// Letters that make no word: "asdf", "xyzzy", "hjkl".
    package var isGibberish: Bool {
        let found = text.tokens.filter { $0.kind == .word }.map(\.key)
        guard found.count == 1, let word = found.first, text.tokens.count <= 2, word.allSatisfy(\.isASCII),
            word.count > 3
        else {
            return false
        }
        let isVoiceless = !word.contains { "aeiouy".contains($0) }
        let isKeyRow = SpokenClause.words(.keyRows).phrases.contains {
            word.hasPrefix($0) || word.hasSuffix($0)
        }
        return isVoiceless || isKeyRow
    }
}

extension SpokenClause {
    /// "don't build it", "I can't agree": nothing may be built now.
    var isHeldBack: Bool {
        guard let at = words.firstIndex(where: { $0.sign == .not || $0.sign == .no }) else { return false }
        let rest = words[at...]
        return rest.contains { $0.sign == .build || $0.sign == .make }
            || polarity == .negative && rest.contains { $0.sign == .yes }
    }
}

extension SpokenSentence {
    var asks: Bool {
        if clauses.contains(where: { $0.startsAsRequest && !$0.asksToBeTold }),
            !clauses.contains(where: \.opensWithQuestionWord)
        {
            return false
        }
        return endsAsQuestion || clauses.contains { $0.startsAsQuestion && $0.isInterrogative }
    }
}

extension SpokenClause {
    /// A question word with the verb behind it, as in "what is", "why did"; not "why we must act" or "how to save
    /// water".
    var isInterrogative: Bool {
        guard let at = words.firstIndex(where: { $0.sign == .ask }) else { return true }
        if Self.words(.askingContractions).contains(words[at].key) { return true }
        guard at + 1 < words.count else { return true }
        let next = words[at + 1]
        if next.sign == .auxiliary || next.sign == .hedge
            || next.sign == .want && !Self.words(.needs).contains(next.key)
        {
            return true
        }
        if Self.words(.askedVerbs).contains(next.key) { return true }
        // "how many slides are there", "which slide is new"
        guard Self.words(.countingQuestions).contains(words[at].key),
            !Self.words(.statingVerbs).contains(next.key)
        else { return false }
        return words[(at + 1)...].dropFirst().prefix(3).contains { $0.sign == .auxiliary }
            && !words[(at + 1)...].contains { $0.sign == .want }
    }

    var opensWithQuestionWord: Bool {
        startsAsQuestion && words.first { $0.sign == .ask } != nil && !startsAsRequest
    }
}
