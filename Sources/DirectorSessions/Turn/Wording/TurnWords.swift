package import DirectorCore
package import DirectorLanguage

/// What the server says itself in a conversation, in one language; all other words are the author's. Each language is a
/// file beside this one, and the compiler asks it for every text.
package protocol TurnWords: Sendable {
    // MARK: Buttons

    /// Different for every action, since a front end may send nothing but the label back (protocol §2.3).
    func label(of action: WorkflowAction) -> String
    func planPrompt(_ number: Int) -> String
    func strawmanPrompt(_ number: Int) -> String
    func missingPrompt(_ count: Int) -> String
    func writeMissing(_ count: Int) -> String

    // MARK: Answers

    /// Above what a plan assumes.
    var assumptions: String { get }
    /// Above what a refinement changed.
    var changes: String { get }
    func strawmanAgain(_ number: Int) -> String
    func deckMessage(_ reference: DeckReference, number: Int) -> String
    func deckAgain(_ reference: DeckReference) -> String
    func askForChanges(_ action: WorkflowAction) -> String
    /// - Parameter numbers: of slides that could not be written, at least one
    func standIns(_ numbers: [Int], of count: Int) -> String
    /// On a slide that could not be written.
    func standInPrompt(_ number: Int) -> String
    /// Said when sharing is switched on or off. Holds no address: what is said is replayed for ever.
    func sharing(_ isShared: Bool) -> String

    // MARK: Work

    func generating(_ work: GeneratingWork) -> String
    func writingSlide(_ number: Int, of count: Int) -> String
    /// Before anything is known of a turn.
    var thinking: String { get }
    /// For a client that comes back while a turn is running (protocol §5.2).
    var stillWorking: String { get }

    // MARK: What this server does not have

    /// - Parameter features: at least one
    func declined(_ features: [UnsupportedFeature]) -> String
    /// Why a theme that the user chose is not applied.
    var noThemes: String { get }

    // MARK: What went wrong

    func error(_ code: ClientError.Code) -> String
    func failure(_ code: ClientError.Code) -> String
    func budgetReached(_ scope: TokenBudget.Scope) -> String
    var stopped: String { get }
    /// For a message that is stored while its answer cannot be.
    var answerWaits: String { get }
    /// The store failed, and does not say whether the message was stored.
    var outcomeUnknown: String { get }
}

/// Work that takes long enough to be announced.
package enum GeneratingWork: Sendable {
    case outline, refinement, deck, missingSlides
}

extension Language {
    package var turnWords: any TurnWords {
        switch self {
        case .english: EnglishTurnWords()
        case .german: GermanTurnWords()
        case .spanish: SpanishTurnWords()
        case .french: FrenchTurnWords()
        }
    }
}

extension TurnWords {
    /// The status that goes before long work (protocol §4.3); `nil` where there is none.
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
