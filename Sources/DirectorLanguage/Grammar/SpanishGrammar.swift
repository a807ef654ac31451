/// Spanish. The presenter is addressed as "tú".
package enum SpanishGrammar: Grammar {
    package static let sources = LanguageSources(
        messages: EmbeddedText.messages_es_yaml,
        lexicon: EmbeddedText.lexicon_es_yaml,
        slides: EmbeddedText.slides_es_yaml
    )

    /// "a, b y c"; "e" before the sound of "i".
    package static func list(_ items: [String], and conjunction: String) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let and = conjunction == "y" && soundsLikeI(last) ? "e" : conjunction
        return items.dropLast().joined(separator: ", ") + " " + and + " " + last
    }

    private static func soundsLikeI(_ word: String) -> Bool {
        let start = word.drop { !$0.isLetter }.lowercased()
        let opens = ["i", "í", "hi", "hí"].contains { start.hasPrefix($0) }
        // "y hielo": before a diphthong it stays.
        return opens && !["hie", "hia", "io", "ia"].contains { start.hasPrefix($0) }
    }

    package static func addressed(_ words: String) -> String {
        words.replacingStart([
            "mi ": "tu ", "mis ": "tus ", "nuestro ": "tu ", "nuestra ": "tu ", "nuestros ": "tus ",
            "nuestras ": "tus ",
        ])
    }

    package static func about(_ name: String) -> String { addressed(name.loweringArticle(articles)) }

    /// Nouns for one body of people, with their article: "el consejo de administración".
    package static func people(_ words: String) -> String? {
        let head = words.split(separator: " ").first.map { $0.lowercased() } ?? ""
        return bodies.first { $0.nouns.contains(head) }.map { $0.article + words.loweredStart }
    }

    package static func listeners(_ words: String) -> String { people(words) ?? addressed(words.loweredStart) }

    /// "descubrimos las abejas", never "descubrimos abejas".
    package static func forms(of name: String?, _ form: SubjectForm, unnamed: String) -> SubjectForms {
        forms(of: name, form, unnamed: unnamed, articles: articles)
    }

    private static let articles: Set<String> = [
        "el", "la", "los", "las", "un", "una", "unos", "unas", "mi", "mis", "nuestro", "nuestra", "nuestros",
        "nuestras", "tu", "tus", "su", "sus",
    ]

    private static let bodies: [(article: String, nouns: Set<String>)] = [
        ("el ", ["consejo", "comité", "equipo", "público", "jurado", "ayuntamiento", "personal", "jefe"]),
        (
            "la ",
            [
                "dirección", "junta", "directiva", "clase", "familia", "plantilla", "comunidad", "jefa", "gerencia",
                "comisión",
            ]
        ),
    ]
}
