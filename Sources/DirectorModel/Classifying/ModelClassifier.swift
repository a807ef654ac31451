package import DirectorCore
import DirectorLanguage
import DirectorOffline
package import DirectorSessions

/// Reads intents by rules, and asks a model where the rules are unsure.
///
/// A model proposes and never disposes: it cannot accept a plan or an outline, and cannot throw work away for another
/// topic, since a message may talk it into that. What it takes for one of these is answered like a question, and the
/// answer asks the user to say it plainly.
package struct ModelClassifier: IntentClassifier {
    private let rules: any IntentClassifier
    private let model: LanguageModel

    package init(_ model: LanguageModel, rules: any IntentClassifier) {
        self.model = model
        self.rules = rules
    }

    package func classify(_ text: String, context: ClassifierContext) -> Draft<Intent> {
        let first = MissingSlideRequest(rules: rules).classify(text, context: context)
        guard case .ready(let intent) = first, !intent.isCertain else { return first }
        let task = RouteWork.task(text, context: context, model)
        return .pending { [model] progress in
            do {
                let proposal = try await model.perform(task, progress: progress).value
                return Self.accepted(proposal, from: context) ?? intent
            } catch is ModelCallError {
                return intent
            }
        }
    }

    /// What of a model's reading is followed; `nil` for nothing.
    static func accepted(_ proposal: Intent, from context: ClassifierContext) -> Intent? {
        guard proposal.isCertain else { return nil }
        switch proposal.kind {
        case .acceptPlan, .acceptStrawman, .changeTopic: return nil
        case .submitInitialTopic: return context.state == .provideGreeting ? Intent(.submitInitialTopic) : nil
        case .submitClarificationAnswers: return context.state == .askClarifyingQuestions ? plain(proposal) : nil
        case .rejectPlan, .changeParameter, .submitRefinementRequest, .askHelpOrQuestion: return plain(proposal)
        }
    }

    /// The user's own words count, not what the model drew from them.
    private static func plain(_ proposal: Intent) -> Intent { Intent(proposal.kind, confidence: proposal.confidence) }
}

/// The stage `route`.
enum RouteWork {
    static func task(_ text: String, context: ClassifierContext, _ model: LanguageModel) -> ModelTask<Intent> {
        var material = PromptMaterial(limit: model.settings.limits.promptTextSize)
        material.addPlace(context.state)
        material.add("topic", context.topic)
        material.add("buttons", context.offered.map(\.label))
        material.add("slides", context.slideCount)
        material.add("message", text)
        return .object(.route, Prompt(.route, material: material, canary: model.canary), RouteReply.shape) {
            RouteReply.read($0, &$1)
        }
    }
}
