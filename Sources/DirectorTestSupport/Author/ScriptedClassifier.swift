package import DirectorCore
package import DirectorSessions

/// A classifier that reads the intent from the first word of a message, such as `refine: add a slide`. Without such a
/// word, a text is a topic or answers if the state expects them, and otherwise a question. It remembers every call, and
/// may be shared between threads.
package final class ScriptedClassifier: IntentClassifier {
    /// The only kind of call.
    package enum Kind: Sendable { case classification }

    package struct Call: Sendable, Equatable {
        /// The message to classify.
        package var text: String
        /// The state of the session at the call.
        package var context: ClassifierContext
    }

    /// How calls are answered.
    package let script = ReplyScript<Kind>()
    private let recorded = Monitor<[Call]>([])

    package init() {}

    /// All calls so far, in order.
    package var calls: [Call] { recorded.state }

    /// Answers as ``script`` says.
    package func classify(_ text: String, context: ClassifierContext) -> Draft<Intent> {
        recorded.withLock { $0.append(Call(text: text, context: context)) }
        return script.draft(.classification) { Self.intent(of: text, in: context.state) }
    }

    private static func intent(of text: String, in state: WorkflowState) -> Intent {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let kind = kind(named: parts[0]) else { return Intent(unmarked(in: state)) }
        return Intent(kind, extractedInfo: parts[1].trimmed)
    }

    private static func kind(named word: Substring) -> Intent.Kind? {
        switch word {
        case "topic": .submitInitialTopic
        case "answers": .submitClarificationAnswers
        case "go": .acceptPlan
        case "reject": .rejectPlan
        case "parameter": .changeParameter
        case "build": .acceptStrawman
        case "refine": .submitRefinementRequest
        case "new topic": .changeTopic
        case "question": .askHelpOrQuestion
        default: nil
        }
    }

    private static func unmarked(in state: WorkflowState) -> Intent.Kind {
        switch state {
        case .provideGreeting: .submitInitialTopic
        case .askClarifyingQuestions: .submitClarificationAnswers
        case .createConfirmationPlan, .generateStrawman, .refineStrawman, .contentGeneration: .askHelpOrQuestion
        }
    }
}
