/// French. The presenter is addressed as "vous".
package enum FrenchGrammar: Grammar {
    package static let sources = LanguageSources(
        messages: EmbeddedText.messages_fr_yaml,
        lexicon: EmbeddedText.lexicon_fr_yaml,
        slides: EmbeddedText.slides_fr_yaml
    )

    /// In French the plural begins at two.
    package static func plural(of count: Int) -> PluralForm { abs(count) < 2 ? .one : .other }

    /// Before `: ; ! ?` and inside guillemets stands a space that does not break. The files are written with plain spaces,
    /// which can be seen and typed.
    package static func spaced(_ text: String) -> String {
        guard text.contains(" ") else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        var previous: Character?
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            index = text.index(after: index)
            let isBound =
                character == " " && (previous == "«" || index < text.endIndex && ":;!?»".contains(text[index]))
            result.append(isBound ? "\u{A0}" : character)
            previous = character
        }
        return result
    }

    package static func addressed(_ words: String) -> String {
        words.replacingStart([
            "ma ": "votre ", "mon ": "votre ", "mes ": "vos ", "notre ": "votre ", "nos ": "vos ",
        ])
    }

    package static func about(_ name: String) -> String { addressed(name.loweringArticle(articles)) }

    /// Nouns for one body of people, with their article: "le conseil d'administration".
    package static func people(_ words: String) -> String? {
        let head = words.split(separator: " ").first.map { $0.lowercased() } ?? ""
        return bodies.first { $0.nouns.contains(head) }.map { $0.article + words.loweredStart }
    }

    package static func listeners(_ words: String) -> String {
        let words = words.loweredStart
        if let body = people(words) { return body }
        let addressed = addressed(words)
        // "pour des adultes", but "pour votre classe".
        let isBarePlural = addressed == words && !words.opens(with: articles) && isPlural(words)
        return (isBarePlural ? "des " : "") + addressed
    }

    private static func isPlural(_ words: String) -> Bool {
        let noun = words.prefix { !$0.isWhitespace }
        return noun.hasSuffix("s") || noun.hasSuffix("x")
    }

    /// "découvrons les abeilles", never "découvrons abeilles".
    package static func forms(of name: String?, _ form: SubjectForm, unnamed: String) -> SubjectForms {
        forms(of: name, form, unnamed: unnamed, articles: articles)
    }

    private static let articles: Set<String> = [
        "le", "la", "les", "l'", "l’", "un", "une", "des", "du", "mon", "ma", "mes", "notre", "nos", "votre", "vos",
        "son", "sa", "ses", "leur", "leurs", "ce", "cette", "ces", "cet",
    ]

    private static let bodies: [(article: String, nouns: Set<String>)] = [
        ("le ", ["conseil", "comité", "public", "grand", "jury", "personnel", "service", "directoire", "codir"]),
        ("la ", ["direction", "classe", "famille", "communauté", "commission", "mairie"]), ("l'", ["équipe"]),
    ]
}
