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
        let genres = text.language.map { Lexicon.of($0)[.genres] } ?? ReadingTables.genres
        return text.tokens.contains { genres.contains($0.key) }
    }

    /// A question is a title as it stands.
    static let questionWords = Lexicon.everywhere[.questionWords]

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
        let links = Lexicon.of(text.language)[.nameLinks]
        guard
            let cut = text.tokens.indices.first(where: {
                $0 >= 1 && (links.contains(text.tokens[$0].key))
            })
        else { return text.text }
        return text.slice(0..<cut)
    }

    private static let openers = Lexicon.everywhere[.loweredOpeners]

    /// "The history of Rome" inside a sentence is "the history of Rome".
    private static func loweredArticle(_ text: String) -> String {
        let first = text.prefix { !$0.isWhitespace }
        guard openers.contains(first.lowercased()), first.count < text.count else { return text }
        return first.lowercased() + text.dropFirst(first.count)
    }

    private static func form(of topic: String) -> SubjectForm {
        let text = TokenizedText(topic)
        guard let first = text.tokens.first, let last = text.tokens.last else { return .phrase }
        if let pair = pair(in: text) { return .pair(pair.0, pair.1) }
        if questionWords.range(in: text, at: 0) != nil,
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
        let opener = openers.contains(first.key)
        if opener && !Lexicon.everywhere[.nounOpeners].contains(first.key) { return .phrase }
        return isPlural(last.key) ? .plural : .singular
    }

    private static func isPlural(_ word: String) -> Bool {
        if Lexicon.everywhere[.pluralNouns].contains(word) { return true }
        guard word.hasSuffix("s"), word.count > 3 else { return false }
        return !Lexicon.everywhere[.singularEndings].phrases.contains { word.hasSuffix($0) }
    }

    private static func pair(in text: TokenizedText) -> (String, String)? {
        for (index, token) in text.tokens.enumerated() where Lexicon.everywhere[.versus].contains(token.key) {
            var end = index + 1
            if end < text.tokens.count, text.tokens[end].key == "." { end += 1 }
            guard index > 0, end < text.tokens.count else { return nil }
            // "vs X for Y": the second side ends where the purpose begins.
            let stop = text.tokens.indices.first {
                $0 > end && Lexicon.everywhere[.pairStops].contains(text.tokens[$0].key)
            }
            let left = text.slice(0..<index).unwrapped
            let right = text.slice(end..<(stop ?? text.tokens.count)).unwrapped
            guard !left.isEmpty, !right.isEmpty, left.count <= 40, right.count <= 40 else { return nil }
            return (left, right)
        }
        for opener in Lexicon.everywhere[.pairOpeners].phrases {
            guard let range = text.range(of: opener),
                let and = text.tokens.indices.first(where: {
                    $0 > range.upperBound && Lexicon.everywhere[.pairLinks].contains(text.tokens[$0].key)
                }),
                and + 1 < text.tokens.count
            else { continue }
            let stop = text.tokens.indices.first {
                $0 > and + 1 && Lexicon.everywhere[.pairStops].contains(text.tokens[$0].key)
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
