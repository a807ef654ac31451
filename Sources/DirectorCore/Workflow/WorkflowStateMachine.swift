/// Decides what a message does in a state: the table of protocol §4.2 with our rules.
///
/// The result depends only on the command and the session's content. An intent that does not fit the state is answered
/// in chat. Content that exists already is shown again and not built again.
package struct WorkflowStateMachine: Sendable, Equatable {
    /// What a user asks for: a button, or a text whose intent is known.
    package enum Command: Sendable, Equatable {
        /// - detail: the text that was sent with the button; `nil` if there was none
        case button(WorkflowAction, detail: String?)
        case intent(Intent, text: String)
    }

    /// The session's state.
    package let state: WorkflowState
    /// Whether there is a strawman.
    package let hasStrawman: Bool
    /// Whether there is a deck.
    package let hasDeck: Bool
    /// The numbers of the deck's slides that could not be written.
    package let standIns: [Int]

    /// Makes a machine for a session's present content.
    package init(state: WorkflowState, hasStrawman: Bool, hasDeck: Bool, standIns: [Int] = []) {
        self.state = state
        self.hasStrawman = hasStrawman
        self.hasDeck = hasDeck
        self.standIns = standIns
    }

    /// Decides what a turn does.
    package func decide(_ command: Command) -> WorkflowDecision {
        switch command {
        case .button(let action, let detail): decide(action, detail: detail)
        case .intent(let intent, let text): decide(intent, text: text)
        }
    }

    private func decide(_ intent: Intent, text: String) -> WorkflowDecision {
        switch intent.kind {
        case .submitInitialTopic:
            switch state {
            case .provideGreeting: .askQuestions(topic: topic(of: intent, text: text), replacing: false)
            case .askClarifyingQuestions, .createConfirmationPlan, .generateStrawman, .refineStrawman,
                .contentGeneration:
                .answer(text: text, .intent(intent.kind))
            }
        case .changeTopic:
            .askQuestions(topic: topic(of: intent, text: text), replacing: state != .provideGreeting)
        case .submitClarificationAnswers:
            switch state {
            case .askClarifyingQuestions: .makePlan(answers: text)
            case .provideGreeting, .createConfirmationPlan, .generateStrawman, .refineStrawman, .contentGeneration:
                .answer(text: text, .intent(intent.kind))
            }
        case .acceptPlan: decideAcceptPlan(otherwise: .answer(text: text, .intent(intent.kind)))
        case .rejectPlan:
            switch state {
            case .createConfirmationPlan: .revisePlan(feedback: text)
            case .provideGreeting, .askClarifyingQuestions, .generateStrawman, .refineStrawman, .contentGeneration:
                .answer(text: text, .intent(intent.kind))
            }
        case .changeParameter:
            switch state {
            case .createConfirmationPlan: .revisePlan(feedback: text)
            // If there is an outline, the parameter is changed in the outline, so that the user's changes are kept.
            case .generateStrawman, .refineStrawman, .contentGeneration:
                decideRefinement(text, otherwise: .answer(text: text, .intent(intent.kind)))
            case .provideGreeting, .askClarifyingQuestions: .answer(text: text, .intent(intent.kind))
            }
        case .acceptStrawman:
            decideAcceptStrawman(slides: intent.slideNumbers, otherwise: .answer(text: text, .intent(intent.kind)))
        case .submitRefinementRequest: decideRefinement(text, otherwise: .answer(text: text, .intent(intent.kind)))
        case .askHelpOrQuestion: .answer(text: text, .question)
        }
    }

    private func decide(_ action: WorkflowAction, detail: String?) -> WorkflowDecision {
        let stale = WorkflowDecision.answer(text: detail ?? action.rawValue, .staleButton(action))
        switch action {
        case .acceptPlan: return decideAcceptPlan(otherwise: stale)
        case .acceptStrawman: return decideAcceptStrawman(otherwise: stale)
        case .completePresentation: return hasDeck && state == .contentGeneration ? .showDeckAgain : stale
        case .rejectPlan:
            guard state == .createConfirmationPlan else { return stale }
            guard let detail else { return .askForChanges(action) }
            return .revisePlan(feedback: detail)
        case .requestRefinement, .requestAdjustments:
            switch state {
            case .generateStrawman, .refineStrawman, .contentGeneration:
                guard let detail else { return .askForChanges(action) }
                return decideRefinement(detail, otherwise: stale)
            case .provideGreeting, .askClarifyingQuestions, .createConfirmationPlan: return stale
            }
        }
    }

    private func decideAcceptPlan(otherwise: WorkflowDecision) -> WorkflowDecision {
        switch state {
        case .createConfirmationPlan: hasStrawman ? .showStrawmanAgain : .buildStrawman
        case .generateStrawman, .refineStrawman: hasStrawman ? .showStrawmanAgain : .buildStrawman
        case .contentGeneration: hasDeck ? .showDeckAgain : otherwise
        case .provideGreeting, .askClarifyingQuestions: otherwise
        }
    }

    /// - Parameter slides: the numbers of the slides that the user named; empty for all
    private func decideAcceptStrawman(slides: [Int] = [], otherwise: WorkflowDecision) -> WorkflowDecision {
        switch state {
        case .generateStrawman, .refineStrawman: hasStrawman ? .buildDeck : .buildStrawman
        // A legacy row may have reached this state without a deck (defect R17): then it is built now.
        case .contentGeneration: hasDeck ? decideFinishedDeck(slides: slides) : hasStrawman ? .buildDeck : otherwise
        case .provideGreeting, .askClarifyingQuestions, .createConfirmationPlan: otherwise
        }
    }

    /// Writes the slides that are missing in a finished deck. Slides that exist are not written again.
    private func decideFinishedDeck(slides: [Int]) -> WorkflowDecision {
        let missing = slides.isEmpty ? standIns : standIns.filter(slides.contains)
        return missing.isEmpty || !hasStrawman ? .showDeckAgain : .completeDeck(slides: missing)
    }

    private func decideRefinement(_ text: String, otherwise: WorkflowDecision) -> WorkflowDecision {
        switch state {
        case .generateStrawman, .refineStrawman, .contentGeneration:
            hasStrawman ? .refineStrawman(feedback: text) : otherwise
        case .provideGreeting, .askClarifyingQuestions, .createConfirmationPlan: otherwise
        }
    }

    private func topic(of intent: Intent, text: String) -> String {
        guard let extracted = intent.extractedInfo?.trimmed, !extracted.isEmpty else { return text }
        return extracted
    }
}
