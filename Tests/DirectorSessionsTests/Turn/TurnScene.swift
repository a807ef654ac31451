import DirectorCore
import DirectorLanguage
import DirectorSessions
import DirectorTestSupport

/// A session whose turns a test performs one after the other, without a store.
struct TurnScene {
    let author = ScriptedAuthor()
    let classifier = ScriptedClassifier()
    private(set) var snapshot: SessionSnapshot
    private let clock = ManualClock()
    /// The slides of a deck that an earlier release finished.
    var earlierDeck: [DeckSlide] = []
    private let identifiers = IdentifierSource.seeded(1)
    static let links = PresentationLinks(base: "http://localhost")

    init() throws {
        let key = SessionKey(user: UserID(unchecked: "user"), session: SessionID(unchecked: "session"))
        snapshot = SessionSnapshot(key: key, createdAt: clock.now())
        var composer = composer(turn: nil)
        try composer.appendGreeting()
        snapshot = composer.snapshot
    }

    /// A session that has gone through these messages.
    init(after messages: String...) throws {
        try self.init()
        for message in messages { try answer(message) }
    }

    /// What reads a message of this session.
    var execution: TurnExecution {
        TurnExecution(
            author: author,
            classifier: classifier,
            languages: .embedded,
            snapshot: snapshot,
            parts: NoTurnParts(earlierDeck: earlierDeck),
            slidesAtOnce: 1
        )
    }

    func composer(turn: TurnID?) -> TurnComposer {
        TurnComposer(
            on: snapshot,
            turn: turn,
            languages: .embedded,
            identifiers: identifiers,
            nextTimestamp: { [clock] in
                clock.advance(by: .milliseconds(1))
                return clock.now()
            }
        )
    }

    /// The entries of a turn, and the snapshot after them, as one commit would hold them.
    func compose(_ answer: UnderstoodTurn, to text: String = "Bees") throws -> TurnComposer {
        let input = input(text)
        var composer = composer(turn: input.turn)
        try composer.appendUser(input)
        try composer.appendAnswer(answer, to: input, links: Self.links)
        return composer
    }

    func input(_ text: String) -> TurnInput {
        TurnInput(turn: TurnID(unchecked: "turn-\(snapshot.head.value)"), text: text)
    }

    /// Reads a message, has it answered, and goes on from there.
    @discardableResult
    mutating func answer(_ text: String) throws -> TurnComposer {
        guard case .ready(let understood) = execution.run(input(text), announce: { _ in }) else {
            throw NotReady()
        }
        let composer = try compose(understood, to: text)
        snapshot = composer.snapshot
        return composer
    }

    /// Goes on from a message that was answered like this.
    @discardableResult
    mutating func take(_ answer: UnderstoodTurn) throws -> TurnComposer {
        let composer = try compose(answer)
        snapshot = composer.snapshot
        return composer
    }

    /// Builds the deck; the author fails at the slide of this number.
    mutating func buildDeck(failing number: Int) async throws {
        // The first call only tells that slides take time.
        for _ in 0..<number { author.script.once(.slide, .soon) }
        author.script.once(.slide, .failing(NotReady()))
        guard case .pending(let work) = execution.run(input("accept_strawman"), announce: { _ in }) else {
            throw NotReady()
        }
        _ = try take(try await work(Silence()))
    }

    /// As after a deck of an earlier release, which kept no elements.
    mutating func forgetMeaningOfDeck() {
        if let outline = snapshot.presentation?.outline { snapshot.adopt(outline) }
    }

    struct NotReady: Error {}
}

/// Takes no note of progress.
struct Silence: DraftProgress {
    func report(_ text: String, percent: Int?) {}
    func delta(_ text: String) {}
}
