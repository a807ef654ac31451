import DirectorCore
import DirectorLanguage

enum FallbackMessage: String, MessageKey {
    static let section = "author.model"

    case otherModel, rules
}

/// What the user is told when something else than usual has written. English where the language is not known.
struct FallbackNotes: Sendable {
    let languages: Languages

    func otherModel(_ language: Language?) -> String { note(.otherModel, language) }

    func rules(_ language: Language?) -> String { note(.rules, language) }

    private func note(_ message: FallbackMessage, _ language: Language?) -> String {
        "\n\n(" + languages[language ?? .english].messages.text(message) + ")"
    }
}
