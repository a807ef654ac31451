/// A message as speech: what each word does, clause by clause. Says nothing about what the message is about.
package struct SpokenMessage: Sendable {
    package let text: TokenizedText
    let sentences: [SpokenSentence]
    package var language: Language? { text.language }
    /// Words stand in quotes that are not the whole message: they are spoken of, not said.
    let hasQuote: Bool

    package init(_ source: some StringProtocol) { self.init(TokenizedText(source)) }

    package init(_ text: TokenizedText) {
        self.text = text
        let quoted = QuotedWords(text)
        hasQuote = quoted.isPart
        var reader = SpokenReader(text, quoted: quoted, table: .table(for: text.language))
        sentences = reader.read()
    }

    package var clauses: [SpokenClause] { sentences.flatMap(\.clauses) }

    package var words: [SpokenWord] { clauses.flatMap(\.words) }

    package var isEmpty: Bool { sentences.isEmpty }

    /// Some sentence ends in a question mark.
    package var hasQuestionMark: Bool { sentences.contains(where: \.endsAsQuestion) }

    package func has(_ sign: Sign) -> Bool { words.contains { $0.sign == sign } }

    /// Only words that do one of these, and at least one that does the first.
    package func says(only first: Sign, beside others: Set<Sign> = []) -> Bool {
        var found = false
        for word in words {
            if word.sign == first {
                found = true
            } else if let sign = word.sign, others.contains(sign) {
            } else {
                return false
            }
        }
        return found
    }

    /// How many words are content: neither a sign nor a number.
    package var contentCount: Int { words.count { $0.sign == nil && !$0.isNumber } }
}

/// A sentence: up to a full stop, question or exclamation mark or line end.
struct SpokenSentence: Sendable {
    var clauses: [SpokenClause]
    var endsAsQuestion: Bool
}

/// A word or a phrase that does one thing.
package struct SpokenWord: Sendable {
    package let key: String
    /// `nil` for content and for numbers.
    package let sign: Sign?
    package let isNumber: Bool
    /// Its tokens in the message.
    let tokens: Range<Int>
}

/// Which tokens stand in quotes.
struct QuotedWords: Sendable {
    private let ranges: [Range<Int>]
    /// Some words are quoted and others are not.
    let isPart: Bool

    init(_ text: TokenizedText) {
        var ranges: [Range<Int>] = []
        var start: Int?
        for (index, token) in text.tokens.enumerated() where token.kind == .mark {
            if let open = start {
                if "\"”“»」".contains(token.key) {
                    ranges.append(open..<(index + 1))
                    start = nil
                }
            } else if "\"“„«「".contains(token.key) {
                start = index
            }
        }
        if let start, start + 1 < text.tokens.count { ranges.append(start..<text.tokens.count) }
        let isWhole =
            start == nil && ranges.count == 1
            && text.tokens.indices.allSatisfy { ranges[0].contains($0) || text.tokens[$0].isMark }
        self.ranges = isWhole ? [] : ranges
        isPart = !self.ranges.isEmpty
    }

    func contains(_ index: Int) -> Bool { ranges.contains { $0.contains(index) } }
}
