/// What a turn does. It is decided before anything is written or stored.
package enum WorkflowDecision: Sendable, Equatable {
    /// Ask questions about `topic`. A topic that replaces another one also clears what was agreed about the old one.
    case askQuestions(topic: String, replacing: Bool)
    case makePlan(answers: String)
    case revisePlan(feedback: String)
    case buildStrawman
    /// The strawman exists already: show it again and build nothing.
    case showStrawmanAgain
    case refineStrawman(feedback: String)
    case buildDeck
    /// Write the slides with these numbers, which are stand-ins, and keep the other slides.
    case completeDeck(slides: [Int])
    /// The deck exists already: show it again and build nothing.
    case showDeckAgain
    /// The user pressed a button that needs a text, and sent no text.
    case askForChanges(WorkflowAction)
    /// Answer in chat. Nothing else changes.
    case answer(text: String, WorkflowMisfit)

    /// The state after the turn, if it succeeds; `nil` if it stays where it was. No other place says which state follows.
    package var nextState: WorkflowState? {
        switch self {
        case .askQuestions: .askClarifyingQuestions
        case .makePlan, .revisePlan: .createConfirmationPlan
        case .buildStrawman: .generateStrawman
        case .refineStrawman: .refineStrawman
        case .buildDeck, .completeDeck: .contentGeneration
        case .showStrawmanAgain, .showDeckAgain, .askForChanges, .answer: nil
        }
    }
}

/// Why a message is answered and does not start a step of the workflow.
package enum WorkflowMisfit: Sendable, Equatable {
    /// It was a question, which is possible in every state.
    case question
    /// It asks for a step that this state does not offer.
    case intent(Intent.Kind)
    /// It is a button of an earlier step.
    case staleButton(WorkflowAction)
}
