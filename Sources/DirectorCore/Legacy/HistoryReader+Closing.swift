extension HistoryReader {
    /// What a snapshot should hold in the end.
    private struct Target {
        var state: WorkflowState
        var topic: String?
        var answers: ClarifyingAnswers?
        var plan: ConfirmationPlan?
        var strawman: PresentationStrawman?
        var refinementFeedback: String?
        var deck: DeckReference?
    }

    /// Makes the fold say what the columns say.
    mutating func close(on columns: HistoryColumns) throws {
        let target = target(columns)
        try showMissing(target)
        amend(to: target)
    }

    private func target(_ columns: HistoryColumns) -> Target {
        let state = columns.state ?? snapshot.state
        let isPlanned = state.rank >= WorkflowState.createConfirmationPlan.rank
        let isDrawn = state.rank >= WorkflowState.generateStrawman.rank
        let strawman = columns.strawman ?? (isDrawn ? snapshot.strawman : nil)
        return Target(
            state: state,
            topic: columns.topic ?? (state == .provideGreeting ? nil : snapshot.topic),
            answers: columns.answers ?? (isPlanned ? snapshot.answers : nil),
            plan: columns.plan ?? (isPlanned ? snapshot.plan : nil),
            strawman: strawman,
            refinementFeedback: columns.refinementFeedback ?? (isDrawn ? snapshot.refinementFeedback : nil),
            deck: isDrawn ? deck(columns.url, state: state, strawman: strawman) : nil
        )
    }

    private func deck(_ url: String?, state: WorkflowState, strawman: PresentationStrawman?) -> DeckReference? {
        if let known = snapshot.deck, url == nil || url == known.url || url == strawman?.previewURL {
            return state == .contentGeneration || url == known.url ? known : nil
        }
        // The reference writes this column after a refinement only, and then it is a preview.
        guard state == .contentGeneration, let url, url != strawman?.previewURL, LegacyContent.isAbsolute(url) else {
            return nil
        }
        return reference(to: url, id: nil, slideCount: strawman?.slides.count, place: "closing deck")
    }

    /// Shows what the columns hold and no frame has shown.
    private mutating func showMissing(_ target: Target) throws {
        switch target.state {
        case .provideGreeting, .askClarifyingQuestions: break
        case .createConfirmationPlan:
            if let plan = target.plan, plan != snapshot.plan {
                try show(plan, answering: false, at: nil, place: "closing plan \(entries.count)")
            } else if !offers(.acceptPlan) {
                try offer(
                    [.acceptPlan, .rejectPlan],
                    prompt: LegacyWording.planPrompt(max(1, snapshot.counts.plans)),
                    place: "closing buttons \(entries.count)"
                )
            }
        case .generateStrawman, .refineStrawman:
            guard let strawman = target.strawman else { break }
            if strawman != snapshot.strawman {
                try show(strawman, state: target.state, at: nil, place: "closing strawman \(entries.count)")
            } else if !offers(.acceptStrawman) {
                try offer(
                    [.acceptStrawman, .requestRefinement],
                    prompt: LegacyWording.strawmanPrompt(max(1, snapshot.counts.strawmen)),
                    place: "closing buttons \(entries.count)"
                )
            }
        case .contentGeneration:
            if let strawman = target.strawman, strawman != snapshot.strawman {
                try show(strawman, state: target.state, at: nil, place: "closing strawman \(entries.count)")
            }
            if let deck = target.deck, deck != snapshot.deck {
                try show(deck, message: nil, at: nil, place: "closing deck \(entries.count)")
            }
        }
    }

    private func offers(_ action: WorkflowAction) -> Bool { snapshot.offered.contains { $0.action == action } }

    /// The last entry takes on what is still missing.
    private mutating func amend(to target: Target) {
        let before = snapshot
        let clears =
            before.topic != nil && target.topic == nil || before.answers != nil && target.answers == nil
            || before.plan != nil && target.plan == nil || before.strawman != nil && target.strawman == nil
            || before.deck != nil && target.deck == nil
            || before.refinementFeedback != nil && target.refinementFeedback == nil
        guard clears || differs(before, target) else { return }
        amendLast { entry in
            entry.frame.state = target.state
            if clears {
                entry.effects.contextCleared = true
                entry.effects.planFeedback = nil
                entry.effects.offered = before.offered
            }
            func settle<Value: Equatable>(
                _ field: WritableKeyPath<EntryEffects, Value?>,
                _ value: Value?,
                was old: Value?
            ) {
                if clears || value != old { entry.effects[keyPath: field] = value }
            }
            settle(\.topic, target.topic, was: before.topic)
            settle(\.answers, target.answers, was: before.answers)
            settle(\.plan, target.plan, was: before.plan)
            settle(\.strawman, target.strawman, was: before.strawman)
            settle(\.refinementFeedback, target.refinementFeedback, was: before.refinementFeedback)
            settle(\.deckReference, target.deck, was: before.deck)
        }
    }

    private func differs(_ snapshot: SessionSnapshot, _ target: Target) -> Bool {
        snapshot.state != target.state || snapshot.topic != target.topic || snapshot.answers != target.answers
            || snapshot.plan != target.plan || snapshot.strawman != target.strawman || snapshot.deck != target.deck
            || snapshot.refinementFeedback != target.refinementFeedback
    }
}

extension WorkflowState {
    /// How far a session has come.
    fileprivate var rank: Int {
        switch self {
        case .provideGreeting: 0
        case .askClarifyingQuestions: 1
        case .createConfirmationPlan: 2
        case .generateStrawman: 3
        case .refineStrawman: 4
        case .contentGeneration: 5
        }
    }
}
