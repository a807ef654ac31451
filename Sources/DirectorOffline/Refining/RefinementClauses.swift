import DirectorLanguage

/// Cuts a request into its instructions: at line ends, semicolons, sentence ends, and at "and", "then" or a comma if a
/// new instruction begins there. Quoted text is never cut.
enum RefinementClauses {
    static let verbs: Set<String> = [
        "add", "insert", "include", "create", "put", "remove", "delete", "drop", "cut", "move", "swap", "switch",
        "exchange", "merge",
        "combine", "join", "split", "divide", "rename", "retitle", "change", "make", "turn", "convert", "shorten",
        "extend", "expand",
        "lengthen", "reduce", "use", "replace", "set", "call", "simplify", "write", "mention", "target", "trim",
        "condense", "give",
        "show", "reorder", "leave", "skip", "bring", "adapt", "take", "get", "update", "rewrite", "slide", "title",
        "keep", "slides",
    ]

    static func split(_ request: some StringProtocol) -> [TokenizedText] { split(TokenizedText(request)) }

    static func split(_ text: TokenizedText) -> [TokenizedText] {
        let other = CommandLexicon.lexicon(for: text.language)
        var clauses: [TokenizedText] = []
        var start = 0
        var isQuoted = false
        for (index, token) in text.tokens.enumerated() {
            if token.kind == .mark, "\"“”„«»".contains(token.key) {
                isQuoted = token.key == "\"" ? !isQuoted : "“„«".contains(token.key)
            }
            guard !isQuoted, ends(text, at: index, other) else { continue }
            append(text, start..<index, to: &clauses)
            start = index + 1
        }
        append(text, start..<text.tokens.count, to: &clauses)
        return clauses
    }

    private static func append(_ text: TokenizedText, _ range: Range<Int>, to clauses: inout [TokenizedText]) {
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

    private static func ends(_ text: TokenizedText, at index: Int, _ other: CommandLexicon?) -> Bool {
        let token = text.tokens[index]
        switch token.kind {
        case .lineBreak: return true
        case .mark:
            if ";!?".contains(token.key) { return true }
            if token.key == "." { return true }
            guard token.key == "," else { return false }
            return startsInstruction(text, at: index + 1, other)
        case .word:
            guard
                ["and", "then", "also", "plus", "but"].contains(token.key) || other?.joints.contains(token.key) == true
            else {
                return false
            }
            return startsInstruction(text, at: index + 1, other)
        case .number: return false
        }
    }

    private static func startsInstruction(_ text: TokenizedText, at index: Int, _ other: CommandLexicon?) -> Bool {
        if let other, text.tokens.indices.contains(index) {
            let key = text.tokens[index].key
            if other.verbs.contains(key) || other.slide.contains(key) || other.joints.contains(key) { return true }
        }
        var index = index
        while index < text.tokens.count,
            ["and", "then", "also", "please", "but", "finally"].contains(text.tokens[index].key)
        { index += 1 }
        // "…, a slide about wax and another slide about pollen"
        if index + 2 < text.tokens.count, ["a", "an", "another", "one"].contains(text.tokens[index].key),
            ["slide", "section"].contains(text.tokens[index + 1].key),
            ["about", "on", "for", "with", "titled", "called"].contains(text.tokens[index + 2].key)
        {
            return true
        }
        guard index < text.tokens.count, verbs.contains(text.tokens[index].key) else { return false }
        // "slides 3 and slide 4" goes on; "slide 4 should …" is new.
        if ["slide", "slides"].contains(text.tokens[index].key) {
            if index + 2 < text.tokens.count, case .number = text.tokens[index + 1].kind,
                ["shorter", "longer", "more", "less", "simpler", "a", "an", "as"].contains(text.tokens[index + 2].key)
            {
                return true
            }
            return (index..<text.tokens.count).prefix(5).contains {
                ["should", "must", "needs", "can", "could", "to"].contains(text.tokens[$0].key)
            }
        }
        // A verb needs something to act on: "cut" alone is a noun.
        return index + 1 < text.tokens.count
    }
}
