package import DirectorCore
package import DirectorLanguage

/// What a turn came to, before it is put into entries.
package enum TurnResult: Sendable, Equatable {
    case questions(QuestionsDraft, topic: String, replacing: Bool)
    /// - answers: what the user answered, if this turn did
    /// - feedback: what the user wanted changed, if this turn did
    case plan(PlanDraft, answers: String?, feedback: String?)
    case strawman(StrawmanDraft)
    case strawmanAgain
    case refinement(RefinementDraft, request: String)
    /// The presentation with the content of all its slides.
    case deck(Presentation)
    case deckAgain
    case askForChanges(WorkflowAction)
    case answer(AnswerDraft)
    /// The author could not do it.
    case failed(ClientError.Code)
    /// No more tokens of language models may be used.
    case budgetReached(TokenBudget.Scope)
    /// The user pressed Stop.
    case cancelled
}

/// A result with the reading of the message that led to it.
package struct UnderstoodTurn: Sendable, Equatable {
    package var intent: Intent
    package var result: TurnResult
    /// The state of the workflow once this is stored, as the decision has it; `nil` if it stays where it was. A result that
    /// changes nothing leaves it there all the same.
    package var nextState: WorkflowState?
    /// What language models used for it.
    package var usage: TokenUsage
    /// Of the session, if it is known; what the server adds is written in it.
    package var language: Language?

    package init(
        intent: Intent,
        result: TurnResult,
        nextState: WorkflowState? = nil,
        usage: TokenUsage = TokenUsage(),
        language: Language? = nil
    ) {
        self.intent = intent
        self.result = result
        self.nextState = nextState
        self.usage = usage
        self.language = language
    }
}
