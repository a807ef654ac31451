import DirectorLanguage

/// What the presentation is about, in the user's spelling, with the forms sentences need.
struct Subject: Equatable, Sendable {
    /// The whole topic on one line.
    let full: String
    let form: SubjectForm

    /// - Parameter untitled: what an empty topic is called
    init(_ topic: String, untitled: String = "") {
        let line = topic.singleLine.unwrapped
        full = line.isEmpty ? untitled : line
        form = Self.form(of: line)
    }

    /// "Quarterly report": the topic says itself what will be made.
    var namesItsKind: Bool {
        let text = TokenizedText(full)
        // Two nouns alone tell no language.
        let genres = text.language.map { ReadingWords.words(for: $0).genres } ?? ReadingWords.anyGenres
        return text.tokens.contains { genres.contains($0.key) }
    }

    /// A question is a title as it stands.
    static let questionWords: Set<String> = [
        "how", "why", "what", "when", "where", "who", "which", "wie", "warum", "wieso", "weshalb", "was", "wer", "wann",
        "wo", "welche",
        "welcher", "welches", "cómo", "qué", "quién", "cuándo", "dónde", "cuál", "comment", "pourquoi", "que", "qui",
        "quand",
        "où", "quel", "quelle",
    ]

    static let titleLimit = 80
    private static let nameLimit = 40

    /// For a title slide: capital first, at most ``titleLimit`` graphemes.
    var title: String { full.sentenceCased.shortened(to: Self.titleLimit) }

    /// Short enough for the middle of a sentence; `nil` if the topic is too long to be named there.
    var name: String? {
        if full.count <= Self.nameLimit { return Self.loweredArticle(full) }
        let head = Self.head(of: full)
        return head.count <= Self.nameLimit ? Self.loweredArticle(head) : nil
    }

    /// "Series A fundraising" of "Series A fundraising for our battery start-up".
    private static func head(of text: String) -> String {
        let text = TokenizedText(text)
        let links: Set<String> = [
            "for", "in", "at", "with", "from", "on", "by", "through", "to", "that", "which", ":", "(", "—", "–",
            "|",
        ]
        guard
            let cut = text.tokens.indices.first(where: {
                $0 >= 1 && (links.contains(text.tokens[$0].key))
            })
        else { return text.text }
        return text.slice(0..<cut)
    }

    private static let articles: Set<String> = [
        "the", "a", "an", "our", "my", "your", "their", "his", "her", "its", "how", "why", "what", "when", "where",
        "who",
        "which", "this", "these",
    ]

    /// "The history of Rome" inside a sentence is "the history of Rome".
    private static func loweredArticle(_ text: String) -> String {
        let first = text.prefix { !$0.isWhitespace }
        guard articles.contains(first.lowercased()), first.count < text.count else { return text }
        return first.lowercased() + text.dropFirst(first.count)
    }

    private static func form(of topic: String) -> SubjectForm {
        let text = TokenizedText(topic)
        guard let first = text.tokens.first, let last = text.tokens.last else { return .phrase }
        if let pair = pair(in: text) { return .pair(pair.0, pair.1) }
        if questionWords.contains(first.key) || text.has("por qué", at: 0),
            text.tokens.count > 1 || topic.hasSuffix("?")
        {
            return .question
        }
        if let pronoun = KnownPeople.pronoun(of: text) { return .person(pronoun) }
        guard topic.allSatisfy({ $0.isASCII || $0.isLetter }), topic.utf8.count < topic.count * 3 / 2,
            !text.tokens.contains(where: \.isMark)
        else { return .phrase }
        let noun = text.tokens.count == 1 || text.tokens.count == 2
        guard noun, case .word = last.kind else { return .phrase }
        let opener = articles.contains(first.key)
        if opener && !["the", "our", "my"].contains(first.key) { return .phrase }
        return isPlural(last.key) ? .plural : .singular
    }

    private static func isPlural(_ word: String) -> Bool {
        if ["people", "children", "mice", "fish", "sheep", "teeth", "feet", "women", "men", "bacteria"].contains(word) {
            return true
        }
        guard word.hasSuffix("s"), word.count > 3 else { return false }
        return !["ss", "us", "is", "ics", "news", "ous", "os"].contains { word.hasSuffix($0) }
    }

    private static func pair(in text: TokenizedText) -> (String, String)? {
        for (index, token) in text.tokens.enumerated() where ["vs", "versus", "vs."].contains(token.key) {
            var end = index + 1
            if end < text.tokens.count, text.tokens[end].key == "." { end += 1 }
            guard index > 0, end < text.tokens.count else { return nil }
            // "vs X for Y": the second side ends where the purpose begins.
            let stop = text.tokens.indices.first {
                $0 > end
                    && ["for", "in", "when", "as", ",", ":", "für", "bei", "para", "pour"].contains(text.tokens[$0].key)
            }
            let left = text.slice(0..<index).unwrapped
            let right = text.slice(end..<(stop ?? text.tokens.count)).unwrapped
            guard !left.isEmpty, !right.isEmpty, left.count <= 40, right.count <= 40 else { return nil }
            return (left, right)
        }
        for opener in [
            "comparison of", "comparing", "compare", "differences between", "difference between", "vergleich von",
            "vergleich zwischen",
            "unterschied zwischen", "unterschiede zwischen", "comparación entre", "comparación de", "diferencias entre",
            "diferencia entre", "comparaison entre", "comparaison de", "différences entre", "différence entre",
        ] {
            guard let range = text.range(of: opener),
                let and = text.tokens.indices.first(where: {
                    $0 > range.upperBound
                        && ["and", "with", "to", "or", "und", "mit", "y", "con", "et", "avec"].contains(
                            text.tokens[$0].key
                        )
                }),
                and + 1 < text.tokens.count
            else { continue }
            let stop = text.tokens.indices.first {
                $0 > and + 1
                    && ["for", "in", "when", "as", ",", ":", "für", "bei", "para", "pour"].contains(text.tokens[$0].key)
            }
            let left = text.slice(range.upperBound..<and).unwrapped
            let right = text.slice((and + 1)..<(stop ?? text.tokens.count)).unwrapped
            guard !left.isEmpty, !right.isEmpty, left.count <= 40, right.count <= 40 else { return nil }
            return (left, right)
        }
        return nil
    }
}

extension Subject {
    var isPlural: Bool { form == .plural }

    var isPair: Bool {
        if case .pair = form { true } else { false }
    }
}
