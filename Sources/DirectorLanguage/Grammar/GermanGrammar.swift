/// German. The presenter is addressed as "du".
package enum GermanGrammar: Grammar {
    package static let sources = LanguageSources(
        messages: EmbeddedText.messages_de_yaml,
        lexicon: EmbeddedText.lexicon_de_yaml,
        slides: EmbeddedText.slides_de_yaml
    )

    /// Nouns keep their capital.
    package static func inSentence(_ text: String) -> String { text }

    package static func about(_ name: String) -> String { accusative(name) }

    package static func people(_ words: String) -> String? {
        if let yours = possessed(words) { return yours }
        return article(before: words).map { $0 + words }
    }

    package static func listeners(_ words: String) -> String { people(words) ?? words }

    package static func forms(of name: String?, _ form: SubjectForm, unnamed: String) -> SubjectForms {
        let named = name ?? unnamed
        var forms = SubjectForms(name: accusative(named))
        switch form {
        case .person: forms.person = named
        case .plural, .singular, .phrase: forms.thing = name.map(accusative)
        case .question, .pair: break
        }
        return forms
    }

    /// "den Mond" for "der Mond".
    private static func accusative(_ name: String) -> String {
        let bent: KeyValuePairs = ["der ": "den ", "ein ": "einen ", "mein ": "meinen ", "unser ": "unseren "]
        for (nominative, accusative) in bent where name.lowercased().hasPrefix(nominative) {
            return accusative + name.dropFirst(nominative.count)
        }
        return name
    }

    /// "dein Team" for "mein Team"; `nil` for words of another kind.
    private static func possessed(_ words: String) -> String? {
        let word = words.prefix { !$0.isWhitespace }
        for (own, yours) in [("mein", "dein"), ("unsere", "eure"), ("unser", "euer")] {
            guard word.lowercased().hasPrefix(own) else { continue }
            let ending = word.dropFirst(own.count)
            guard ["", "e", "en", "n"].contains(ending) else { continue }
            return yours + ending + words.dropFirst(word.count)
        }
        return nil
    }

    /// Accusative, which fits most sentences: "den Vorstand"; `nil` for words that need none.
    private static func article(before words: String) -> String? {
        let last = words.split(separator: " ").last.map { $0.lowercased() } ?? ""
        return bodies.first { $0.nouns.contains(last) }?.article
    }

    private static let bodies: [(article: String, nouns: Set<String>)] = [
        (
            "den ",
            [
                "vorstand", "aufsichtsrat", "stadtrat", "gemeinderat", "ausschuss", "lenkungsausschuss", "chef",
                "vertrieb",
            ]
        ),
        (
            "die ",
            [
                "geschäftsführung", "geschäftsleitung", "leitung", "abteilung", "klasse", "öffentlichkeit",
                "belegschaft", "familie", "jury", "bereichsleitung", "chefin", "oberstufe", "mittelstufe",
            ]
        ), ("das ", ["team", "publikum", "management", "fachpublikum", "kuratorium"]),
    ]
}
