package import DirectorCore
package import DirectorLanguage

/// What the server says itself in a conversation, in one language; all other words are the author's. The texts are below
/// `server` in the language's messages file.
package struct TurnWords: Sendable {
    private let messages: Messages

    package init(_ texts: LanguageTexts) {
        messages = texts.messages
    }

    // MARK: Buttons

    /// Different for every action, since a front end may send nothing but the label back.
    package func label(of action: WorkflowAction) -> String {
        switch action {
        case .acceptPlan: text(.acceptPlan)
        case .rejectPlan: text(.rejectPlan)
        case .acceptStrawman: text(.acceptOutline)
        case .requestRefinement: text(.changeOutline)
        case .completePresentation: text(.done)
        case .requestAdjustments: text(.adjustDeck)
        }
    }

    package func planPrompt(_ number: Int) -> String { text(.planPrompt, ["number": String(number)]) }

    package func strawmanPrompt(_ number: Int) -> String {
        number == 1 ? text(.outlinePrompt) : text(.laterOutlinePrompt, ["number": String(number)])
    }

    /// Above the button that has missing slides written; `count` is how many are missing.
    package func missingPrompt(_ count: Int) -> String { text(.missingPrompt, count: count) }

    package func writeMissing(_ count: Int) -> String { text(.writeMissing, count: count) }

    // MARK: Answers

    /// Above what a plan assumes.
    package var assumptions: String { text(.assumptions) }

    /// Above what a refinement changed.
    package var changes: String { text(.changes) }

    package func strawmanAgain(_ number: Int) -> String { text(.outlineAgain, ["number": String(number)]) }

    package func deckMessage(_ reference: DeckReference, number: Int) -> String {
        let values: TemplateValues = ["slides": slides(of: reference), "number": String(number)]
        return text(number == 1 ? .deckReady : .laterDeckReady, values)
    }

    package func deckAgain(_ reference: DeckReference) -> String { text(.deckAgain, ["slides": slides(of: reference)]) }

    package func askForChanges(_ action: WorkflowAction) -> String {
        switch action {
        case .rejectPlan, .acceptPlan: text(.askForPlanChanges)
        case .requestRefinement, .requestAdjustments, .acceptStrawman, .completePresentation:
            text(.askForOutlineChanges)
        }
    }

    /// - Parameter numbers: of slides that could not be written, at least one
    package func standIns(_ numbers: [Int], of count: Int) -> String {
        let values: TemplateValues = ["first": String(numbers[0]), "list": list(numbers)]
        if numbers.count == count { return text(.everySlideMissing, values) }
        return text(numbers.count == 1 ? .singleSlideMissing : .severalSlidesMissing, values)
    }

    /// On a slide that could not be written.
    package func standInPrompt(_ number: Int) -> String { text(.missingOnSlide, ["number": String(number)]) }

    /// Said when sharing is switched on or off. Holds no address: what is said is replayed for ever.
    package func sharing(_ isShared: Bool) -> String { text(isShared ? .sharingStarted : .sharingStopped) }

    // MARK: Work

    package func generating(_ work: GeneratingWork) -> String {
        switch work {
        case .outline: text(.workingOnOutline)
        case .refinement: text(.workingOnRefinement)
        case .deck: text(.workingOnDeck)
        case .missingSlides: text(.workingOnMissingSlides)
        }
    }

    package func writingSlide(_ number: Int, of count: Int) -> String {
        text(.workingOnSlide, ["number": String(number), "count": String(count)])
    }

    /// Before anything is known of a turn.
    package var thinking: String { text(.thinking) }

    /// For a client that comes back while a turn is running.
    package var stillWorking: String { text(.stillWorking) }

    // MARK: What this server does not have

    /// - Parameter features: at least one
    package func declined(_ features: [UnsupportedFeature]) -> String {
        features.map { feature in
            switch feature {
            case .files: text(.noFiles)
            case .webSearch: text(.noWebSearch)
            case .deepResearch: text(.noResearch)
            }
        }.joined(separator: " ")
    }

    /// Why a theme that the user chose is not applied.
    package var noThemes: String { text(.noThemes) }

    // MARK: What went wrong

    package func error(_ code: ClientError.Code) -> String {
        switch code {
        case .invalidMessage: text(.invalidMessage)
        case .tooLarge: text(.tooLarge)
        case .rateLimited: text(.rateLimited)
        case .inboxFull: text(.inboxFull)
        case .storeUnavailable: text(.storeUnavailable)
        case .authorFailed, .authorTimeout: failure(code)
        case .budgetReached: text(.budgetReached)
        case .cancelled: stopped
        case .forbidden: text(.forbidden)
        case .shuttingDown: text(.shuttingDown)
        }
    }

    package func failure(_ code: ClientError.Code) -> String {
        switch code {
        case .authorTimeout: text(.authorTimeout)
        case .invalidMessage, .tooLarge, .rateLimited, .inboxFull, .storeUnavailable, .authorFailed, .cancelled,
            .budgetReached, .forbidden, .shuttingDown:
            text(.authorFailed)
        }
    }

    package func budgetReached(_ scope: TokenBudget.Scope) -> String {
        switch scope {
        case .session: text(.sessionBudget)
        case .user: text(.userBudget)
        }
    }

    package var stopped: String { text(.stopped) }

    /// For a message that is stored while its answer cannot be.
    package var answerWaits: String { text(.answerWaits) }

    /// The store failed, and does not say whether the message was stored.
    package var outcomeUnknown: String { text(.outcomeUnknown) }

    // MARK: Putting together

    private func slides(of reference: DeckReference) -> String { text(.slides, count: reference.slideCount) }

    private func list(_ numbers: [Int]) -> String {
        guard let first = numbers.first else { return "" }
        var list = String(first)
        for (index, number) in numbers.enumerated().dropFirst() {
            let values: TemplateValues = ["list": list, "item": String(number)]
            list = text(index == numbers.count - 1 ? .listLast : .listNext, values)
        }
        return list
    }

    private func text(_ key: ServerMessage, count: Int? = nil, _ values: TemplateValues = [:]) -> String {
        messages.text(key, count: count, values)
    }
}

/// Work that takes long enough to be announced.
package enum GeneratingWork: Sendable, CaseIterable {
    case outline, refinement, deck, missingSlides
}

extension TurnWords {
    /// The status that goes before long work; `nil` where there is none.
    func status(before decision: WorkflowDecision) -> StatusUpdatePayload? {
        let (work, seconds): (GeneratingWork, Int)
        switch decision {
        case .buildStrawman: (work, seconds) = (.outline, 20)
        case .refineStrawman: (work, seconds) = (.refinement, 15)
        case .buildDeck: (work, seconds) = (.deck, 45)
        case .completeDeck: (work, seconds) = (.missingSlides, 15)
        case .askQuestions, .makePlan, .revisePlan, .showStrawmanAgain, .showDeckAgain, .askForChanges, .answer:
            return nil
        }
        return StatusUpdatePayload(status: .generating, text: generating(work), progress: 0, estimatedTime: seconds)
    }

    var stillWorkingStatus: StatusUpdatePayload { StatusUpdatePayload(status: .generating, text: stillWorking) }
}
