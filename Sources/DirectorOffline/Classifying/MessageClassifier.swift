import DirectorCore
import DirectorLanguage
import DirectorSessions

/// The rules of each state. When in doubt a message counts as a question: that never builds, changes or discards anything.
struct MessageClassifier: Sendable {
    let message: SpokenMessage
    let source: String
    let context: ClassifierContext

    init(_ source: String, context: ClassifierContext) {
        self.source = source
        self.context = context
        message = SpokenMessage(source)
    }

    var intent: Intent {
        guard !message.isEmpty || hasPicture else { return Intent(.askHelpOrQuestion, confidence: 0.9) }
        return switch context.state {
        case .provideGreeting: forTopic
        case .askClarifyingQuestions: forAnswers
        case .createConfirmationPlan: forPlan
        case .generateStrawman, .refineStrawman: forStrawman
        case .contentGeneration: forDeck
        }
    }

    var text: TokenizedText { message.text }
    /// Small words of the language of the message.
    var words: Lexicon { .of(text.language) }
    var question: Intent { Intent(.askHelpOrQuestion, confidence: 0.8) }
    /// The rules cannot tell; a model may.
    var unsure: Intent { Intent(.askHelpOrQuestion, confidence: 0.4) }

    var isAgreement: Bool { message.isAgreement(count: context.slideCount) }

    private var hasPicture: Bool {
        text.tokens.contains { $0.key.unicodeScalars.contains { $0.properties.isEmojiPresentation } }
    }

    /// Greeting, thanks, a cry for help, noises, or the wish for another subject without naming it.
    var isCourtesy: Bool {
        message.isGreeting || message.isThanks || message.isCryForHelp || message.isChatter || TopicChange.isBare(text)
    }

    func changeOfTopic(keepsWork: Bool) -> Intent? {
        TopicChange.newTopic(in: text, keepsWork: keepsWork).map {
            Intent(.changeTopic, confidence: 0.85, extractedInfo: $0)
        }
    }
}
