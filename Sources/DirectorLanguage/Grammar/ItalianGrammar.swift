/// Italian. The presenter is addressed as "tu".
package enum ItalianGrammar: Grammar {
    package static let sources = LanguageSources(
        messages: EmbeddedText.messages_it_yaml,
        lexicon: EmbeddedText.lexicon_it_yaml,
        slides: EmbeddedText.slides_it_yaml
    )

    /// "a, b e c"; "ed" before an "e".
    package static func list(_ items: [String], and conjunction: String) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let opening = last.first { $0.isLetter }?.lowercased()
        let and = conjunction == "e" && ["e", "è", "é"].contains(opening) ? "ed" : conjunction
        return items.dropLast().joined(separator: ", ") + " " + and + " " + last
    }

    package static func addressed(_ words: String) -> String {
        var words = words
        for (mine, yours) in [
            ("mio", "tuo"), ("mia", "tua"), ("miei", "tuoi"), ("mie", "tue"), ("nostro", "tuo"), ("nostra", "tua"),
            ("nostri", "tuoi"), ("nostre", "tue"),
        ] {
            for article in ["", "il ", "la ", "i ", "le "] {
                words = words.replacingStart([article + mine + " ": article + yours + " "])
            }
        }
        return words
    }

    /// With the preposition, which grows together with the article: "sulle api", "sull'energia", "su Krishna".
    package static func about(_ name: String) -> String {
        let words = addressed(name.loweringArticle(articles))
        for (article, joined) in [
            ("il ", "sul "), ("lo ", "sullo "), ("la ", "sulla "), ("l'", "sull'"), ("l’", "sull’"), ("i ", "sui "),
            ("gli ", "sugli "), ("le ", "sulle "),
        ] where words.hasPrefix(article) { return joined + words.dropFirst(article.count) }
        // A bare noun cannot stand behind it, and its article is not known: "sul tema «api»".
        return words.first?.isLowercase == true ? "sul tema «\(words)»" : "su " + words
    }

    /// Nouns for one body of people, with their article: "il consiglio di amministrazione".
    package static func people(_ words: String) -> String? {
        let head = words.split(separator: " ").first.map { $0.lowercased() } ?? ""
        return bodies.first { $0.nouns.contains(head) }.map { $0.article + words.loweredStart }
    }

    /// "per il consiglio", "per la tua classe", "per bambini".
    package static func listeners(_ words: String) -> String {
        if let body = people(words) { return body }
        let words = addressed(words.loweringArticle(articles).loweredStart)
        let opening = words.prefix { !$0.isWhitespace }
        return (possessives[String(opening)] ?? "") + words
    }

    /// "scopriamo le api", never "scopriamo api".
    package static func forms(of name: String?, _ form: SubjectForm, unnamed: String) -> SubjectForms {
        forms(of: name, form, unnamed: unnamed, articles: articles)
    }

    private static let articles: Set<String> = [
        "il", "lo", "la", "l'", "l’", "i", "gli", "le", "un", "uno", "una", "un'", "un’", "questo", "questa", "questi",
        "queste",
    ]

    private static let possessives = ["tuo": "il ", "tua": "la ", "tuoi": "i ", "tue": "le "]

    private static let bodies: [(article: String, nouns: Set<String>)] = [
        ("il ", ["consiglio", "comitato", "team", "pubblico", "personale", "comune", "capo", "gruppo", "collegio"]),
        ("la ", ["direzione", "giunta", "giuria", "classe", "famiglia", "comunità", "commissione", "dirigenza"]),
        ("l'", ["assemblea", "ufficio", "équipe", "amministrazione"]), ("lo ", ["staff"]),
    ]
}
