/// English.
package enum EnglishGrammar: Grammar {
    package static let sources = LanguageSources(
        messages: EmbeddedText.messages_en_yaml,
        lexicon: EmbeddedText.lexicon_en_yaml,
        slides: EmbeddedText.slides_en_yaml
    )

    package static func addressed(_ words: String) -> String {
        words.replacingStart(["our ": "your ", "my ": "your "])
    }

    /// Bodies of people that are known by this word, with or without further words.
    private static let councils = ["board", "committee", "council", "jury"]

    package static func people(_ words: String) -> String? {
        let spoken = words.lowercased()
        return councils.first { spoken.contains($0) }.map { "the " + $0 }
    }

    /// Nouns for many people that take an article: "the engineering team", but "students".
    private static let bodies: Set<String> = [
        "team", "board", "council", "committee", "public", "class", "jury", "community", "department", "family",
        "audience", "staff", "leadership", "boss", "suite",
    ]

    package static func listeners(_ words: String) -> String {
        var text = words
        let first = text.prefix { !$0.isWhitespace }
        if first.count > 1, first.first?.isUppercase == true, !first.dropFirst().contains(where: \.isUppercase) {
            text = first.lowercased() + text.dropFirst(first.count)
        }
        let yours = addressed(text)
        guard yours == text else { return yours }
        let last = text.split(separator: " ").last.map { $0.lowercased() } ?? ""
        return bodies.contains(last) && !text.hasPrefix("the ") ? "the " + text : text
    }

    package static func forms(of name: String?, _ form: SubjectForm, unnamed: String) -> SubjectForms {
        var forms = SubjectForms(name: name ?? unnamed)
        switch form {
        case .person:
            forms.person = forms.name
            forms.one = name?.sentenceCased
        case .plural:
            forms.many = name
            forms.thing = name
        case .singular:
            forms.one = name
            forms.thing = name
        case .question, .pair, .phrase: break
        }
        return forms
    }
}
