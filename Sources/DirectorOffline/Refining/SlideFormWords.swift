import DirectorLanguage

/// Words that name a form of slide.
enum SlideFormWords {
    /// The forms that have a name; of forms in one text the first counts.
    enum Named: String, Sendable, CaseIterable {
        case timeline, comparison, table, matrix, quote, figures, pointsWithChart, diagram, steps, threePanels
        case twoColumns, picture, bullets, divider

        /// With the headings it usually has.
        func form(_ language: Language?) -> SlideForm {
            let wording = (language ?? .english).wording
            return switch self {
            case .timeline: .timeline
            case .comparison: .comparison(wording.text(.oneSide), wording.text(.otherSide))
            case .table: .table([wording.text(.point), wording.text(.meaning)])
            case .matrix: .matrix(across: wording.text(.effort), up: wording.text(.effect))
            case .quote: .quote
            case .figures: .figures
            case .pointsWithChart: .pointsWithChart
            case .diagram: .diagram
            case .steps: .steps
            case .threePanels: .threePanels
            case .twoColumns: .twoColumns(wording.text(.firstColumn), wording.text(.secondColumn))
            case .picture: .picture
            case .bullets: .bullets
            case .divider: .divider
            }
        }
    }

    private static let tables = PerLanguage { Lexicon.of($0).table(.forms, by: Named.self) }

    /// The form that `text` names.
    static func form(in text: TokenizedText, _ words: Lexicon) -> SlideForm? {
        named(in: text, words).map { $0.value.form(words.language) }
    }

    /// Only if nothing else is said: "timeline", not "timeline of Rome"; the words of the subject decide the rest.
    static func form(asWhole text: TokenizedText, _ words: Lexicon) -> SlideForm? {
        guard text.tokens.count <= 4, let first = named(in: text, words), first.value != .divider else { return nil }
        let places = matches(in: text, words).filter { $0.value == first.value }
        let isWhole = places.contains { match in
            // "timeline", "key figures", "timeline of Rome"; "data protection" is a subject.
            match.range.upperBound == text.tokens.count
                || words[.formLinks].contains(text.tokens[match.range.upperBound].key)
        }
        return isWhole ? first.value.form(words.language) : nil
    }

    /// As ``form(asWhole:_:)``, by the words of the language of `text`.
    static func form(asWhole text: TokenizedText) -> SlideForm? { form(asWhole: text, .of(text.language)) }

    private static func named(in text: TokenizedText, _ words: Lexicon) -> PhraseTable<Named>.Match? {
        matches(in: text, words).min { $0.order < $1.order }
    }

    private static func matches(in text: TokenizedText, _ words: Lexicon) -> [PhraseTable<Named>.Match] {
        tables[words.language ?? .english].matches(in: text)
    }
}
