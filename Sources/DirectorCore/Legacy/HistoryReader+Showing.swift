/// The frames in which plans, strawmen and decks are shown (protocol §4.3).
extension HistoryReader {
    mutating func show(_ plan: ConfirmationPlan, answering: Bool, at time: Timestamp?, place: String) throws {
        var effects = EntryEffects()
        effects.plan = plan
        if answering, let question {
            switch question.intent?.kind {
            case .rejectPlan?, .changeParameter?: effects.planFeedback = question.text
            default:
                if snapshot.answers == nil {
                    effects.answers = ClarifyingAnswers(rawAnswers: question.text, timestamp: question.time)
                }
            }
        }
        let number = snapshot.counts.plans + 1
        try say(
            ChatMessagePayload(
                text: LegacyWording.plan(number, slides: plan.proposedSlideCount),
                subTitle: LegacyWording.planSubtitle,
                listItems: plan.keyAssumptions
            ),
            state: .createConfirmationPlan,
            at: time,
            place: place,
            effects: effects
        )
        try offer([.acceptPlan, .rejectPlan], prompt: LegacyWording.planPrompt(number), place: place + " buttons")
    }

    mutating func show(
        _ strawman: PresentationStrawman,
        state: WorkflowState,
        at time: Timestamp?,
        place: String
    ) throws {
        var effects = EntryEffects()
        effects.strawman = strawman
        if state == .refineStrawman, let question { effects.refinementFeedback = question.text }
        try send(
            SlideUpdatePayload(strawman: strawman, affectedSlides: nil, revision: snapshot.head.next.value),
            state: state,
            at: time,
            place: place,
            effects: effects
        )
        let number = snapshot.counts.strawmen
        try say(
            ChatMessagePayload(
                text: LegacyWording.strawman(number, slides: strawman.slides.count),
                format: .plain
            ),
            at: nil,
            place: place + " text"
        )
        try offer(
            [.acceptStrawman, .requestRefinement],
            prompt: LegacyWording.strawmanPrompt(number),
            place: place + " buttons"
        )
    }

    mutating func show(_ reference: DeckReference, message: String?, at time: Timestamp?, place: String) throws {
        var effects = EntryEffects()
        effects.deckReference = reference
        effects.offered = []
        // Front ends hide a payload they have seen (protocol §3.4-3).
        let message = message ?? LegacyWording.deck
        let isFirst = snapshot.counts.decks == 0
        try send(
            PresentationURLPayload(
                reference: reference,
                message: isFirst ? message : "\(message) (\(snapshot.head.next))"
            ),
            state: .contentGeneration,
            at: time,
            place: place,
            effects: effects
        )
    }

    /// A deck's address with what legacy rows leave out (defect R33).
    func reference(to url: String, id: PresentationID?, slideCount: Int?, place: String) -> DeckReference {
        DeckReference(
            presentationID: id ?? LegacyContent.presentationID(at: url) ?? ids.presentationID(place),
            url: url,
            slideCount: slideCount.flatMap { $0 > 0 ? $0 : nil } ?? snapshot.strawman?.slides.count ?? 0
        )
    }

    mutating func offer(_ actions: [WorkflowAction], prompt: String, place: String) throws {
        let offered = actions.enumerated().map { index, action in
            OfferedAction(label: LegacyWording.label(of: action), action: action, isPrimary: index == 0)
        }
        var effects = EntryEffects()
        effects.offered = offered
        let request = ids.messageID(place + " request").text
        try send(
            ActionRequestPayload(promptText: prompt, actions: offered, requestID: request),
            at: nil,
            place: place,
            effects: effects
        )
    }
}
