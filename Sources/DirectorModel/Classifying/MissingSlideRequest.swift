package import DirectorCore
import DirectorLanguage
import DirectorOffline
package import DirectorSessions

/// Recognises "retry slide 5" and "try again" where slides of the deck could not be written, and leaves everything else
/// to the rules.
package struct MissingSlideRequest: IntentClassifier {
    private let rules: any IntentClassifier

    package init(rules: any IntentClassifier) { self.rules = rules }

    package func classify(_ text: String, context: ClassifierContext) -> Draft<Intent> {
        guard let slides = Self.slides(in: text, context: context) else {
            return rules.classify(text, context: context)
        }
        let numbers = slides.map(String.init).joined(separator: " ")
        return .ready(Intent(.acceptStrawman, extractedInfo: numbers.isEmpty ? nil : numbers))
    }

    private static let signs = [
        "retry", "try again", "try it again", "try once more", "write again", "write it again", "write them",
        "write the missing",
        "regenerate", "redo", "once more", "noch einmal", "nochmal", "noch mal", "erneut", "wiederhole", "réessaie",
        "réessayer", "encore une fois", "otra vez", "de nuevo", "reintenta", "reintentar", "inténtalo",
    ]

    /// The missing slides a message asks for; empty for all of them, `nil` if it asks for something else.
    static func slides(in text: String, context: ClassifierContext) -> [Int]? {
        guard context.state == .contentGeneration, !context.standIns.isEmpty else { return nil }
        let words = text.lowercased().singleLine
        // A longer message asks for something besides.
        guard words.count <= 80, !words.contains("?"), signs.contains(where: words.contains) else { return nil }
        let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
        guard numbers.allSatisfy(context.standIns.contains) else { return nil }
        return numbers
    }
}
