import DirectorCore
import DirectorLanguage

/// Words that name a form of slide.
enum SlideFormWords {
    /// The forms that have a name; of forms in one text the first counts: "a list of key figures" is figures.
    static let named: [SlideForm.Kind] = [
        .timeline, .comparison, .table, .matrix, .quote, .figures, .pointsWithChart, .diagram, .steps, .threePanels,
        .twoColumns, .picture, .bullets, .divider,
    ]

    private static let tables = PerLanguage { Lexicon.of($0).table(.forms, by: named) }

    /// The form that `text` names; of several the first of ``named``.
    static func form(in text: TokenizedText, _ words: Lexicon) -> SlideForm.Kind? {
        named(in: text, words)?.value
    }

    /// Only if nothing else is said: "timeline", not "timeline of Rome"; the words of the subject decide the rest.
    static func form(asWhole text: TokenizedText, _ words: Lexicon) -> SlideForm.Kind? {
        guard text.tokens.count <= 4, let first = named(in: text, words), first.value != .divider else { return nil }
        let places = matches(in: text, words).filter { $0.value == first.value }
        let isWhole = places.contains { match in
            // "timeline", "key figures", "timeline of Rome"; "data protection" is a subject.
            match.range.upperBound == text.tokens.count
                || words[.formLinks].contains(text.tokens[match.range.upperBound].key)
        }
        return isWhole ? first.value : nil
    }

    /// As ``form(asWhole:_:)``, by the words of the language of `text`.
    static func form(asWhole text: TokenizedText) -> SlideForm.Kind? { form(asWhole: text, .of(text.language)) }

    private static func named(in text: TokenizedText, _ words: Lexicon) -> PhraseTable<SlideForm.Kind>.Match? {
        matches(in: text, words).min { $0.order < $1.order }
    }

    private static func matches(in text: TokenizedText, _ words: Lexicon) -> [PhraseTable<SlideForm.Kind>.Match] {
        tables[words.language ?? .english].matches(in: text)
    }
}
