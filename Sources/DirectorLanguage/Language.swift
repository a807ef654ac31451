/// A language that Director writes and whose messages the rules read. Anything else is answered in English.
///
/// A language is three files in `Resources` (messages, lexicon, slides), one file in `Grammar`, and one case here.
package enum Language: String, Codable, Sendable, CaseIterable {
    case english = "en"
    case german = "de"
    case spanish = "es"
    case french = "fr"
    case italian = "it"

    /// The ISO 639-1 code.
    package var code: String { rawValue }

    /// What of the language is code.
    package var grammar: any Grammar.Type {
        switch self {
        case .english: EnglishGrammar.self
        case .german: GermanGrammar.self
        case .spanish: SpanishGrammar.self
        case .french: FrenchGrammar.self
        case .italian: ItalianGrammar.self
        }
    }
}
