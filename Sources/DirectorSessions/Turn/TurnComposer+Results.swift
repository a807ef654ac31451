package import DirectorCore
import DirectorLanguage

extension TurnComposer {
    /// The answer to a turn: its frames in the order of protocol §4.3, the new state and fields, and the turn's end.
    ///
    /// - Parameters:
    ///   - input: the message that is answered
    ///   - links: where presentations can be opened, for the fields that other programs read
    package mutating func appendAnswer(_ turn: UnderstoodTurn, to input: TurnInput, links: PresentationLinks) throws {
        if let language = turn.language { words = TurnWords(languages[language]) }
        let first = entries.count
        try appendDeclined(input.unsupported ?? [])
        try append(turn.result, state: turn.nextState, links: links)
        noteIntent(turn.intent, at: first)
        switch turn.result {
        case .failed, .budgetReached: finish(.failed, usage: turn.usage)
        case .cancelled: finish(.cancelled, usage: turn.usage)
        case .questions, .plan, .strawman, .strawmanAgain, .refinement, .deck, .deckAgain, .askForChanges, .answer:
            finish(.completed, usage: turn.usage)
        }
    }

    /// Says once in a session what this server does not have of what the user switched on.
    private mutating func appendDeclined(_ features: [UnsupportedFeature]) throws {
        let news = features.filter { !snapshot.declined.contains($0) }
        guard !news.isEmpty else { return }
        var effects = EntryEffects()
        effects.declined = news
        try append(ChatMessagePayload(text: words.declined(news), format: .plain), effects: effects)
    }

    /// - Parameter state: the state of the workflow from the entry on that holds what was made. Where nothing was made, the
    ///   state stays.
    private mutating func append(
        _ result: TurnResult,
        state: WorkflowState?,
        links: PresentationLinks
    ) throws {
        switch result {
        case .questions(let draft, let topic, let replacing):
            try appendQuestions(draft, state: state, topic: topic, replacing: replacing)
        case .plan(let draft, let answers, let feedback):
            try appendPlan(draft, state: state, answers: answers, feedback: feedback)
        case .strawman(let draft): try appendStrawman(draft, state: state, links: links)
        case .strawmanAgain: try appendStrawmanAgain()
        case .refinement(let draft, let request):
            try appendRefinement(draft, state: state, request: request, links: links)
        case .deck(let presentation): try appendDeck(presentation, state: state, links: links)
        case .deckAgain: try appendDeckAgain()
        case .askForChanges(let action): try append(ChatMessagePayload(text: words.askForChanges(action)))
        case .answer(let draft): try append(ChatMessagePayload(text: draft.text))
        case .failed(let code):
            try append(ChatMessagePayload(text: words.failure(code), format: .plain))
            try offerAgain()
        case .budgetReached(let scope):
            try append(ChatMessagePayload(text: words.budgetReached(scope), format: .plain))
            try offerAgain()
        case .cancelled:
            try append(ChatMessagePayload(text: words.stopped, format: .plain))
            try offerAgain()
        }
    }

    private mutating func appendQuestions(
        _ draft: QuestionsDraft,
        state: WorkflowState?,
        topic: String,
        replacing: Bool
    ) throws {
        var effects = EntryEffects()
        if replacing { effects.contextCleared = true }
        effects.topic = topic
        effects.offered = []
        try append(
            ChatMessagePayload(text: draft.lead, listItems: draft.questions.questions),
            state: state,
            effects: effects
        )
    }

    private mutating func appendPlan(
        _ draft: PlanDraft,
        state: WorkflowState?,
        answers: String?,
        feedback: String?
    ) throws {
        var effects = EntryEffects()
        effects.answers = answers.map {
            ClarifyingAnswers(rawAnswers: $0, timestamp: snapshot.updatedAt)
        }
        effects.planFeedback = feedback
        effects.plan = draft.plan
        try append(
            ChatMessagePayload(
                text: draft.lead,
                subTitle: words.assumptions,
                listItems: draft.plan.keyAssumptions
            ),
            state: state,
            effects: effects
        )
        try offer([.acceptPlan, .rejectPlan], prompt: words.planPrompt(snapshot.counts.plans))
    }

    private mutating func appendStrawman(
        _ draft: StrawmanDraft,
        state: WorkflowState?,
        links: PresentationLinks
    ) throws {
        var effects = EntryEffects()
        let strawman = note(draft.presentation, in: &effects, links: links)
        try append(
            SlideUpdatePayload(strawman: strawman, affectedSlides: nil, revision: snapshot.head.next.value),
            state: state,
            effects: effects
        )
        try append(ChatMessagePayload(text: draft.lead, format: .plain))
        try offerStrawman()
    }

    private mutating func appendStrawmanAgain() throws {
        guard let strawman = snapshot.strawman else { return }
        let number = snapshot.counts.strawmen
        try append(SlideUpdatePayload(strawman: strawman, affectedSlides: nil, revision: snapshot.head.next.value))
        try append(ChatMessagePayload(text: words.strawmanAgain(number), format: .plain))
        try offerStrawman()
    }

    private mutating func appendRefinement(
        _ draft: RefinementDraft,
        state: WorkflowState?,
        request: String,
        links: PresentationLinks
    ) throws {
        switch draft {
        case .notDone(let text): try append(ChatMessagePayload(text: text))
        case .refined(let lead, let changes, let presentation, let affected):
            var effects = EntryEffects()
            let strawman = note(presentation, in: &effects, links: links)
            effects.refinementFeedback = request
            try append(
                SlideUpdatePayload(
                    strawman: strawman,
                    affectedSlides: affected.map(\.text),
                    revision: snapshot.head.next.value
                ),
                state: state,
                effects: effects
            )
            try append(ChatMessagePayload(text: lead, subTitle: words.changes, listItems: changes))
            try offerStrawman()
        }
    }

    private mutating func appendDeck(
        _ presentation: Presentation,
        state: WorkflowState?,
        links: PresentationLinks
    ) throws {
        var effects = EntryEffects()
        effects.presentation = identified(presentation)
        effects.deck = Deck(presentation)
        let id = presentationID()
        let slides = presentation.slides
        let standIns = slides.indices.filter { slides[$0].content?.isStandIn == true }.map { $0 + 1 }
        let reference = DeckReference(
            presentationID: id,
            url: links.url(of: id),
            slideCount: slides.count,
            standIns: standIns.isEmpty ? nil : standIns
        )
        effects.deckReference = reference
        effects.offered = []
        let message = words.deckMessage(reference, number: snapshot.counts.decks + 1)
        try append(
            PresentationURLPayload(reference: reference, message: message),
            state: state,
            effects: effects
        )
        guard !standIns.isEmpty else { return }
        try append(ChatMessagePayload(text: words.standIns(standIns, of: slides.count)))
        try offerMissingSlides(standIns.count)
    }

    private mutating func appendDeckAgain() throws {
        guard let reference = snapshot.deck else { return }
        let message = "\(words.deckAgain(reference)) (\(snapshot.head.next))"
        try append(PresentationURLPayload(reference: reference, message: message))
    }

    /// Notes the presentation and the strawman derived from it. Every version gets a new address, so that an old link
    /// keeps showing what it showed.
    private func note(
        _ presentation: Presentation,
        in effects: inout EntryEffects,
        links: PresentationLinks
    ) -> PresentationStrawman {
        effects.presentation = identified(presentation)
        var strawman = presentation.strawman
        let id = presentationID()
        strawman.previewPresentationID = id
        strawman.previewURL = links.url(of: id)
        effects.strawman = strawman
        return strawman
    }

    /// With its id, and the seq of the next entry as its version.
    private func identified(_ presentation: Presentation) -> Presentation {
        var presentation = presentation
        presentation.id = snapshot.presentation?.id ?? presentation.id ?? presentationID()
        presentation.version = snapshot.head.next
        return presentation
    }

    private mutating func offerStrawman() throws {
        try offer(
            [.acceptStrawman, .requestRefinement],
            prompt: words.strawmanPrompt(snapshot.counts.strawmen)
        )
    }

    /// Building again is what writes what is missing; the button says so.
    private mutating func offerMissingSlides(_ count: Int) throws {
        let label = words.writeMissing(count)
        try offer(
            [OfferedAction(label: label, action: .acceptStrawman, isPrimary: true)],
            prompt: words.missingPrompt(count)
        )
    }

    private mutating func offer(_ actions: [WorkflowAction], prompt: String) throws {
        let offered = actions.enumerated().map { index, action in
            OfferedAction(label: words.label(of: action), action: action, isPrimary: index == 0)
        }
        try offer(offered, prompt: prompt)
    }

    private mutating func offer(_ offered: [OfferedAction], prompt: String) throws {
        var effects = EntryEffects()
        effects.offered = offered
        try append(
            ActionRequestPayload(promptText: prompt, actions: offered, requestID: requestID()),
            effects: effects
        )
    }

    /// After a turn that came to nothing, the buttons it was started with (protocol §4.3).
    private mutating func offerAgain() throws {
        switch snapshot.state {
        case .createConfirmationPlan:
            try offer([.acceptPlan, .rejectPlan], prompt: words.planPrompt(snapshot.counts.plans))
        case .generateStrawman, .refineStrawman: try offerStrawman()
        case .contentGeneration:
            if let count = snapshot.deck?.standIns?.count { try offerMissingSlides(count) }
        case .provideGreeting, .askClarifyingQuestions: break
        }
    }
}
