import DirectorCore
import DirectorLanguage
import DirectorOffline

/// What the user is told when something else than usual has written. English where the language is not known.
enum FallbackWording {
    static func otherModel(_ language: Language?) -> String {
        switch language {
        case nil, .english: note("Written by the second language model, because the first one did not answer.")
        case .german: note("Vom zweiten Sprachmodell geschrieben, weil das erste nicht geantwortet hat.")
        case .spanish: note("Escrito por el segundo modelo de lenguaje, porque el primero no respondió.")
        case .french: note("Écrit par le second modèle de langage, car le premier n'a pas répondu.")
        }
    }

    static func rules(_ language: Language?) -> String {
        switch language {
        case nil, .english:
            note("The language model did not answer, so this was written by rules. Ask again later for more.")
        case .german:
            note("Das Sprachmodell hat nicht geantwortet, deshalb schreiben hier Regeln. Frag später noch einmal.")
        case .spanish:
            note("El modelo de lenguaje no respondió, así que esto lo escriben reglas. Pregunta más tarde.")
        case .french:
            note("Le modèle de langage n'a pas répondu, ceci est écrit selon des règles. Redemandez plus tard.")
        }
    }

    private static func note(_ text: String) -> String { "\n\n(\(text))" }
}
