package import DirectorCore

/// All an author may know about a session.
package struct AuthorBrief: Sendable, Equatable {
    package var state: WorkflowState
    /// What the user wants to present, as said. `nil` before the topic.
    package var topic: String?
    /// The answers to the questions, as said.
    package var answers: String?
    /// Changes to the plan the user asked for since the topic, oldest first, the current one last.
    package var planFeedback: [String]
    package var plan: ConfirmationPlan?
    package var presentation: Presentation?
    /// The last refinement asked for.
    package var refinementFeedback: String?
    /// The deck, if one was built for this topic.
    package var deck: DeckReference?
    /// How often this session has planned (1 for the first plan being made now), outlined and so on; lets texts differ.
    package var revision: Int

    package init(
        state: WorkflowState,
        topic: String? = nil,
        answers: String? = nil,
        planFeedback: [String] = [],
        plan: ConfirmationPlan? = nil,
        presentation: Presentation? = nil,
        refinementFeedback: String? = nil,
        deck: DeckReference? = nil,
        revision: Int = 1
    ) {
        self.state = state
        self.topic = topic
        self.answers = answers
        self.planFeedback = planFeedback
        self.plan = plan
        self.presentation = presentation
        self.refinementFeedback = refinementFeedback
        self.deck = deck
        self.revision = revision
    }
}

extension AuthorBrief {
    init(_ snapshot: SessionSnapshot, revision: Int = 1) {
        self.init(
            state: snapshot.state,
            topic: snapshot.topic,
            answers: snapshot.answers?.rawAnswers,
            planFeedback: snapshot.planFeedback,
            plan: snapshot.plan,
            presentation: snapshot.presentation?.outline,
            refinementFeedback: snapshot.refinementFeedback,
            deck: snapshot.deck,
            revision: revision
        )
    }
}
