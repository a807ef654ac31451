package import DirectorCore

extension SessionScript {
    /// Writes the greeting of every session. Its time is the session's creation time.
    package mutating func greet() throws {
        try append(ChatMessagePayload(text: "Hello! What would you like to present?"))
    }

    /// Writes a user's message, which starts a turn.
    @discardableResult
    package mutating func accept(_ text: String, turn: TurnID? = nil, action: WorkflowAction? = nil) throws -> TurnID {
        let turn = turn ?? turnID()
        var effects = EntryEffects()
        effects.accepted = TurnInput(turn: turn, text: text, actionValue: action?.rawValue, actionLabel: nil)
        try append(ChatMessagePayload(text: text), role: .user, turn: turn, effects: effects)
        return turn
    }

    /// Writes the last entry of a turn: a chat message with these effects.
    package mutating func answer(
        _ text: String,
        turn: TurnID,
        state: WorkflowState? = nil,
        outcome: TurnOutcome = .completed,
        effects: EntryEffects = EntryEffects()
    ) throws {
        var effects = effects
        effects.leadText = LeadTextFilter.fingerprint(of: text)
        effects.finished = outcome
        try append(ChatMessagePayload(text: text), turn: turn, state: state, effects: effects)
    }

    /// Writes a turn that only answers a question.
    package mutating func chat(_ question: String = "What can you do?") throws {
        let turn = try accept(question)
        try answer("Answer \(snapshot.head.value): presentations.", turn: turn)
    }

    /// Writes a turn that names the topic.
    package mutating func nameTopic(_ topic: String = "Bees in the city") throws {
        let turn = try accept(topic)
        var effects = EntryEffects()
        effects.understood = Intent(.submitInitialTopic)
        effects.topic = topic
        try answer(
            "Five questions about topic \(snapshot.head.value)",
            turn: turn,
            state: .askClarifyingQuestions,
            effects: effects
        )
    }

    /// Writes a turn that answers the questions and gets a plan with two buttons.
    package mutating func agreeOnPlan(answers: String = "City council, ten minutes") throws {
        let turn = try accept(answers)
        var planned = EntryEffects()
        planned.answers = ClarifyingAnswers(
            rawAnswers: answers,
            timestamp: log.last?.frame.envelope.timestamp ?? snapshot.updatedAt
        )
        planned.plan = .sample
        let text = "Plan \(snapshot.counts.plans + 1)"
        planned.leadText = LeadTextFilter.fingerprint(of: text)
        try append(ChatMessagePayload(text: text), turn: turn, state: .createConfirmationPlan, effects: planned)
        try offer(OfferedAction.planButtons, turn: turn)
    }

    /// Writes a turn that gets a strawman with its preview.
    package mutating func drawStrawman(_ strawman: PresentationStrawman) throws {
        let turn = try accept("Accept Plan", action: .acceptPlan)
        var effects = EntryEffects()
        effects.strawman = strawman
        try append(
            SlideUpdatePayload(strawman: strawman, affectedSlides: nil, revision: snapshot.counts.strawmen + 1),
            turn: turn,
            state: .generateStrawman,
            effects: effects
        )
        try offer(OfferedAction.strawmanButtons, turn: turn)
    }

    /// Writes a turn that gets the finished deck.
    package mutating func finishDeck(_ deck: Deck, as reference: DeckReference) throws {
        let turn = try accept("Accept Strawman", action: .acceptStrawman)
        var effects = EntryEffects()
        effects.deck = deck
        effects.deckReference = reference
        effects.offered = []
        effects.finished = .completed
        try append(
            PresentationURLPayload(reference: reference, message: "Your presentation is ready."),
            turn: turn,
            state: .contentGeneration,
            effects: effects
        )
    }

    /// Writes an entry without a turn: this token opens the session's presentations; `nil` revokes it.
    package mutating func share(_ token: ShareToken?) throws {
        var effects = EntryEffects()
        effects.shareToken = token
        if token == nil { effects.shareRevoked = true }
        let text = "Sharing changed, \(snapshot.head.value)"
        effects.leadText = LeadTextFilter.fingerprint(of: text)
        try append(ChatMessagePayload(text: text, isShared: token != nil), effects: effects)
    }

    /// Writes a turn that replaces topic, plan, strawman and deck by another topic.
    package mutating func changeTopic(_ topic: String) throws {
        let turn = try accept(topic)
        var effects = EntryEffects()
        effects.understood = Intent(.changeTopic, extractedInfo: topic)
        effects.contextCleared = true
        effects.topic = topic
        try answer("A new topic, \(snapshot.head.value)", turn: turn, state: .askClarifyingQuestions, effects: effects)
    }

    private mutating func offer(_ actions: [OfferedAction], turn: TurnID) throws {
        var effects = EntryEffects()
        effects.offered = actions
        effects.finished = .completed
        try append(
            ActionRequestPayload(promptText: "Go on?", actions: actions, requestID: "request_\(snapshot.head.value)"),
            turn: turn,
            effects: effects
        )
    }
}
