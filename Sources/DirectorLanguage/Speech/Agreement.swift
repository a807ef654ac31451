extension SpokenMessage {
    /// A clear, unmixed yes. Every word must belong to it: one word too many, and it is not an agreement. Something
    /// built by mistake costs more than a question too many.
    ///
    /// - Parameter count: how many slides the plan or outline has; naming just that number changes nothing
    package func isAgreement(count: Int?) -> Bool {
        guard !hasQuestionMark, !hasQuote, !isEmpty, text.tokens.count <= 32 else { return false }
        var agrees = false
        for clause in clauses {
            if clause.agrees || clause.namesCount(count, in: text) {
                agrees = true
            } else if !clause.isHarmless {
                return false
            }
        }
        return agrees && !isCorrectedWord
    }

    /// A single word that is only a yes after a slip was corrected might be a name.
    private var isCorrectedWord: Bool {
        let all = text.tokens.filter { !$0.isMark }
        return all.count == 1
            && all[0].key
                != text.slice(text.tokens.indices.first { !text.tokens[$0].isMark }.map { $0..<($0 + 1) } ?? 0..<0)
                .lowercased().replacing("’", with: "'")
    }

    /// "no thanks, it's terrible": a judgement against what is on the table.
    package var isAgainst: Bool {
        clauses.contains { $0.polarity == .negative && !$0.has(.wait) && !$0.isBareNo }
    }

    /// Only courtesy: a greeting, perhaps with our name.
    package var isGreeting: Bool { says(only: .greeting, beside: [.filler, .chatter, .subject, .auxiliary]) }

    package var isThanks: Bool { says(only: .thanks, beside: [.filler, .chatter, .subject]) }

    package var isCryForHelp: Bool {
        says(only: .help, beside: [.filler, .chatter, .want, .subject]) || isEmpty && !hasPicture
    }

    private var hasPicture: Bool {
        text.tokens.contains { $0.key.unicodeScalars.contains { $0.properties.isEmojiPresentation } }
    }

    /// Only noises: "hmm", "lol ok".
    package var isChatter: Bool { says(only: .chatter, beside: [.filler]) }

    /// Only leaves the choice to Director: "you decide".
    package var isPass: Bool { says(only: .pass, beside: [.filler, .chatter, .subject, .but, .thanks]) }
}

extension SpokenClause {
    /// "no", "not really": a no without a judgement.
    package var isBareNo: Bool {
        words.allSatisfy { $0.sign == .no || $0.sign == .filler || $0.sign == .chatter || $0.sign == .not }
    }

    /// Says what is thought of something, with or without a not.
    package var judges: Bool { has(.good) || has(.bad) || has(.yes) || has(.change) }

    /// Neither agrees nor disagrees: "thanks", "haha", "for me".
    var isHarmless: Bool {
        guard isClosed, polarity == .neutral, !has(.build), !has(.not), !has(.no) else { return false }
        return !has(.make) || has(.work) && !makesSomethingElse
    }

    /// "seven slides is fine", where there are seven.
    func namesCount(_ count: Int?, in text: TokenizedText) -> Bool {
        guard let count,
            let at = words.firstIndex(where: { NumberWords.number(in: text, at: $0.tokens.lowerBound) != nil }),
            let (value, _) = NumberWords.number(in: text, at: words[at].tokens.lowerBound), Int(value) == count
        else { return false }
        var rest = words
        rest.remove(at: at)
        let clause = SpokenClause(rest)
        return clause.agrees && rest.contains { $0.sign == .work }
    }
}
