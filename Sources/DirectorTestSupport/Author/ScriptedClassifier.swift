package import DirectorCore
package import DirectorSessions

/// A classifier that reads the intent from the first word of a message, such as `refine: add a slide`. Without such a
/// word a text is a topic or answers where those are due, and a question elsewhere. Remembers every call. Safe to share.
package final class ScriptedClassifier: IntentClassifier {
    package enum Kind: Sendable { case classification }

    package struct Call: Sendable, Equatable {
        package var text: String
        package var context: ClassifierContext
    }

    package let script = ReplyScript<Kind>()
    private let recorded = Monitor<[Call]>([])

    package init() {}

    package var calls: [Call] { recorded.state }

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
