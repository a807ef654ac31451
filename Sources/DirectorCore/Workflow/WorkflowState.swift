/// Where a session stands. Each state says what leads out of it; the rules are in ``WorkflowStateMachine``.
package enum WorkflowState: String, Codable, Sendable, CaseIterable {
    /// Nothing said yet. To `askClarifyingQuestions` when the user names a topic.
    case provideGreeting = "PROVIDE_GREETING"
    /// Questions are out. To `createConfirmationPlan` when they are answered; to itself on a change of topic.
    case askClarifyingQuestions = "ASK_CLARIFYING_QUESTIONS"
    /// A plan awaits agreement. To `generateStrawman` when accepted; to itself when changed; to
    /// `askClarifyingQuestions` on a change of topic.
    case createConfirmationPlan = "CREATE_CONFIRMATION_PLAN"
    /// A first strawman awaits agreement. To `contentGeneration` when accepted; to `refineStrawman` when changed; to
    /// `askClarifyingQuestions` on a change of topic.
    case generateStrawman = "GENERATE_STRAWMAN"
    /// A refined strawman awaits agreement. Exits as `generateStrawman`, refinements leading to itself.
    case refineStrawman = "REFINE_STRAWMAN"
    /// The deck is built. A resting state: to `refineStrawman` on a refinement, to `askClarifyingQuestions` on a change
    /// of topic, otherwise it stays.
    case contentGeneration = "CONTENT_GENERATION"

    /// Reads a stored name. The reference wrote `END` after any message that followed the final deck (defect R12); that
    /// means the deck is built.
    package init?(stored name: String) {
        self.init(rawValue: name == "END" ? WorkflowState.contentGeneration.rawValue : name)
    }

    package init(from decoder: any Decoder) throws {
        let name = try decoder.singleValueContainer().decode(String.self)
        guard let state = WorkflowState(stored: name) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "unknown workflow state \(name)")
            )
        }
        self = state
    }
}
