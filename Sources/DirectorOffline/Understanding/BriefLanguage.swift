import DirectorCore
import DirectorLanguage
import DirectorSessions

/// In which language a presentation is written.
enum BriefLanguage {
    static func language(of brief: AuthorBrief) -> Language { known(of: brief) ?? .english }

    /// The language asked for by name, else that of topic and answers together; `nil` if nothing tells.
    static func known(of brief: AuthorBrief) -> Language? {
        for said in brief.planFeedback.reversed() + [brief.answers, brief.topic].compactMap({ $0 }) {
            if let wanted = wanted(in: said) { return wanted }
        }
        var scores = LanguageScores()
        add(brief.topic ?? "", to: &scores)
        if let answers = brief.answers {
            // The questions beside the answers are ours.
            add(QuestionedAnswers(answers)?.pairs.map(\.answer).joined(separator: "\n") ?? answers, to: &scores)
        }
        return scores.best
    }

    static func language(ofTopic topic: String) -> Language {
        wanted(in: topic) ?? LanguageDetection.language(of: topic) ?? .english
    }

    private static func add(_ text: String, to scores: inout LanguageScores) {
        for token in TokenizedText(text.prefix(LanguageDetection.readLimit)).tokens where token.kind == .word {
            scores.add(word: token.key)
        }
    }

    /// "in German, please".
    private static func wanted(in text: String) -> Language? {
        let words = TokenizedText(text.prefix(LanguageDetection.readLimit))
        return wishes.first(in: words) { _ in true }?.value
    }

    private static let wishes = PhraseTable<Language>(
        Lexicon.names(.wantedLanguages).compactMap { row in Language(rawValue: row.name).map { ($0, row.phrases) } }
    )
}
