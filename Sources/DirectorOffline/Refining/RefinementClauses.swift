import DirectorLanguage

/// Cuts a request into its instructions: at line ends, semicolons, sentence ends, and at "and", "then" or a comma if a
/// new instruction begins there. Quoted text is never cut.
struct RefinementClauses: Sendable {
    private let text: TokenizedText
    private let words: Lexicon

    static func split(_ text: TokenizedText) -> [TokenizedText] {
        RefinementClauses(text: text, words: .of(text.language)).clauses
    }

    private var clauses: [TokenizedText] {
        var clauses: [TokenizedText] = []
        var start = 0
        var isQuoted = false
        for (index, token) in text.tokens.enumerated() {
            if token.kind == .mark, "\"“”„«»".contains(token.key) {
                isQuoted = token.key == "\"" ? !isQuoted : "“„«".contains(token.key)
            }
            guard !isQuoted, ends(at: index) else { continue }
            append(start..<index, to: &clauses)
            start = index + 1
        }
        append(start..<text.tokens.count, to: &clauses)
        return clauses
    }

    private func append(_ range: Range<Int>, to clauses: inout [TokenizedText]) {
        guard !range.isEmpty else { return }
        // A number with a full stop at the head of a line is a list marker.
        let clause = TokenizedText(text.slice(range))
        guard
            clause.tokens.contains(where: { $0.kind == .word })
                || clause.tokens.contains(where: { if case .number = $0.kind { true } else { false } })
        else { return }
        if clause.tokens.count == 1, case .number = clause.tokens[0].kind { return }
        clauses.append(clause)
    }

    private func key(_ index: Int) -> String { text.tokens.indices.contains(index) ? text.tokens[index].key : "" }

    private func ends(at index: Int) -> Bool {
        switch text.tokens[index].kind {
        case .lineBreak: true
        case .mark: ";!?.".contains(key(index)) || key(index) == "," && startsInstruction(at: index + 1)
        case .word: words[.joints].contains(key(index)) && startsInstruction(at: index + 1)
        case .number: false
        }
    }

    private func startsInstruction(at index: Int) -> Bool {
        if words.hasFreeVerbs, startsFreely(key(index)) { return true }
        var index = index
        while index < text.tokens.count, words[.clauseFillers].contains(key(index)) { index += 1 }
        // "…, a slide about wax and another slide about pollen"
        if index + 2 < text.tokens.count, words[.indefinites].contains(key(index)),
            words[.namedNouns].contains(key(index + 1)),
            words[.newSlideLinks].range(in: text, at: index + 2) != nil
        {
            return true
        }
        guard index < text.tokens.count, words[.clauseVerbs].contains(key(index)) else { return false }
        // "slides 3 and slide 4" goes on; "slide 4 should …" is new.
        if words[.slideWords].contains(key(index)) {
            if index + 2 < text.tokens.count, case .number = text.tokens[index + 1].kind,
                words[.slideComplaints].contains(key(index + 2))
            {
                return true
            }
            return (index..<text.tokens.count).prefix(5).contains { words[.slideModals].contains(key($0)) }
        }
        // A verb needs something to act on: "cut" alone is a noun.
        return index + 1 < text.tokens.count
    }

    /// In a language whose verbs may stand anywhere: a verb, a slide, or another word between orders.
    private func startsFreely(_ word: String) -> Bool {
        let native = words.native
        return OrderForm.verbs.contains { native[$0].contains(word) } || native[.slideNouns].contains(word)
            || native[.joints].contains(word)
    }
}
