/// What a turn is to do, decided before anything is written or stored.
package enum WorkflowDecision: Sendable, Equatable {
    /// Ask about `topic`. A topic that replaces another one also clears what was agreed about the old one.
    case askQuestions(topic: String, replacing: Bool)
    case makePlan(answers: String)
    case revisePlan(feedback: String)
    case buildStrawman
    /// The strawman is there already: show it again, build nothing.
    case showStrawmanAgain
    case refineStrawman(feedback: String)
    case buildDeck
    /// Write the slides of these numbers, which have stand-ins, and keep the others as they are.
    case completeDeck(slides: [Int])
    /// The deck is there already: show it again, build nothing.
    case showDeckAgain
    /// A button that needs words came without any.
    case askForChanges(WorkflowAction)
    /// Answer in chat; nothing else changes.
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

/// Why a message is answered instead of obeyed.
package enum WorkflowMisfit: Sendable, Equatable {
    /// It was a question, and fits everywhere.
    case question
    /// It asks for something that this state does not offer.
    case intent(Intent.Kind)
    /// A button of an earlier step.
    case staleButton(WorkflowAction)
}
