/// The state of a session. Each state says what leads to another one; ``WorkflowStateMachine`` holds the rules.
package enum WorkflowState: String, Codable, Sendable, CaseIterable {
    /// The user has said nothing yet. To `askClarifyingQuestions` when the user names a topic.
    case provideGreeting = "PROVIDE_GREETING"
    /// The questions were asked. To `createConfirmationPlan` when they are answered; to itself on a change of topic.
    case askClarifyingQuestions = "ASK_CLARIFYING_QUESTIONS"
    /// The user has to accept a plan. To `generateStrawman` when accepted; to itself when changed; to
    /// `askClarifyingQuestions` on a change of topic.
    case createConfirmationPlan = "CREATE_CONFIRMATION_PLAN"
    /// The user has to accept a first strawman. To `contentGeneration` when accepted; to `refineStrawman` when changed;
    /// to `askClarifyingQuestions` on a change of topic.
    case generateStrawman = "GENERATE_STRAWMAN"
    /// The user has to accept a refined strawman. The same exits as `generateStrawman`; a refinement leads to itself.
    case refineStrawman = "REFINE_STRAWMAN"
    /// The deck is built. To `refineStrawman` on a refinement, to `askClarifyingQuestions` on a change of topic;
    /// otherwise the state does not change.
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
