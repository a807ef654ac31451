import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions
import DirectorTestSupport
import Testing

/// Whole sessions in a language that the test makes from English, with the frames that clients get. The messages stay
/// English, so they name slides by number or by the user's own words, not by Director's.
struct PseudoSessionTests {
    private static let refinements = [
        "add a slide about flamingos", "remove slide 3", "move slide 2 to the end", "make slide 2 shorter",
        "turn slide 4 into a table", "change the title of slide 2 to Our beginning", "add speaker notes to slide 3",
        "merge slides 2 and 3", "split slide 2", "make it for children", "swap slides 2 and 3", "add an agenda",
        "remove the slide about flamingos", "what does slide 2 show?", "paint everything in gold leaf",
        "make it 8 minutes", "make slide 3 more visual", "remove slide 99",
    ]
    private static let sessions = [
        ["Bees for adults, 20 minutes", "you decide", "make it 9 slides", "PRESS"] + refinements + ["PRESS"],
        ["A sales pitch for Plannix to hospital managers", "1. a free trial\n2. 3 hours saved", "yes", "why a plan?"]
            + refinements + ["looks good, build it", "thanks"],
        ["Wedding speech for Anna and Tom", "5 minutes", "PRESS", "don't build it yet", "PRESS", "add a toast"],
        ["Krishna", "Children, 10 min", "no, something else", "PRESS"] + refinements + ["PRESS"],
        [
            "Fire safety training for new staff", "skip", "PRESS", "change the topic to first aid", "you decide",
            "PRESS", "PRESS",
        ],
    ]

    @Test(arguments: sessions.indices)
    func comesToTheSame(_ index: Int) throws {
        let english = try Session(Self.sessions[index], in: .embedded)
        let pseudo = try Session(Self.sessions[index], in: PseudoLanguage.languages)
        #expect(english.meanings.count == pseudo.meanings.count)
        for (one, other) in zip(english.meanings, pseudo.meanings) where one != other {
            Issue.record("\(one) != \(other)")
        }
    }

    @Test(arguments: sessions.indices)
    func noEnglishWordIsInItsFrames(_ index: Int) throws {
        let session = try Session(Self.sessions[index], in: PseudoLanguage.languages)
        for (path, text) in session.texts {
            let plain = session.plainWords(in: text)
            if !plain.isEmpty { Issue.record("\(path): \(plain) in “\(text)”") }
        }
    }

    @Test func theSessionsGoToTheDeck() throws {
        for messages in Self.sessions {
            #expect(try Session(messages, in: .embedded).snapshot.counts.decks > 0, "\(messages[0])")
        }
    }

    @Test func aPlainWordIsFoundWithItsPath() throws {
        let session = try Session(["Bees", "you decide"], in: .embedded)
        let found = session.texts.filter { !session.plainWords(in: $0.text).isEmpty }
        #expect(found.contains { $0.path == "action_request.prompt_text" })
        #expect(found.contains { $0.path == "chat_message.list_items" })
    }
}

/// A session with the offline author and the rules, without a store.
private struct Session {
    private(set) var snapshot: SessionSnapshot
    /// Of each entry after the greeting: what it does.
    private(set) var meanings: [String] = []
    /// What Director says in the frames after the greeting, each with its path.
    private(set) var texts: [(path: String, text: String)] = []
    private var said = ""
    private let languages: Languages
    private let clock = ManualClock()
    private let identifiers = IdentifierSource.seeded(1)

    init(_ messages: [String], in languages: Languages) throws {
        self.languages = languages
        let key = SessionKey(user: UserID(unchecked: "user"), session: SessionID(unchecked: "session"))
        snapshot = SessionSnapshot(key: key, createdAt: clock.now())
        var greeting = composer(turn: nil)
        try greeting.appendGreeting()
        snapshot = greeting.snapshot
        for message in messages { try take(message) }
    }

    private func composer(turn: TurnID?) -> TurnComposer {
        TurnComposer(
            on: snapshot,
            turn: turn,
            languages: languages,
            identifiers: identifiers,
            nextTimestamp: { [clock] in
                clock.advance(by: .milliseconds(1))
                return clock.now()
            }
        )
    }

    /// `PRESS` sends the label of the first button, as an existing front end does.
    private mutating func take(_ message: String) throws {
        let text = message == "PRESS" ? snapshot.offered.first?.label ?? "" : message
        if message != "PRESS" { said += message + "\n" }
        let input = TurnInput(turn: TurnID(unchecked: "turn-\(snapshot.head.value)"), text: text)
        let execution = TurnExecution(
            author: OfflineAuthor(languages: languages),
            classifier: RuleClassifier(),
            languages: languages,
            snapshot: snapshot,
            parts: NoTurnParts(),
            slidesAtOnce: 1
        )
        let understood = try ready(execution.run(input, announce: { _ in }))
        var composer = composer(turn: input.turn)
        try composer.appendUser(input)
        try composer.appendAnswer(understood, to: input, links: PresentationLinks(base: "http://localhost"))
        snapshot = composer.snapshot
        for entry in composer.entries { try note(entry) }
    }

    private mutating func note(_ entry: LogEntry) throws {
        let effects = entry.effects
        let actions = effects.offered.map { $0.map(\.action.rawValue) } ?? []
        let slides = effects.presentation?.slides.map { slide in
            "\(slide.id) \(slide.role) \(slide.form.kind) \(slide.template?.rawValue ?? "-") "
                + "\(slide.points.map(\.id.number)) \(slide.content?.elements.map(\.id.number) ?? [])"
        }
        meanings.append(
            "\(entry.frame.envelope.type) \(entry.frame.state) \(effects.understood?.kind.rawValue ?? "-") \(actions) "
                + "\(slides ?? [])"
        )
        guard entry.frame.envelope.role == .assistant else { return }
        let payload = try JSONText.decode(JSONValue.self, from: entry.frame.envelope.payload)
        collect(payload, entry.frame.envelope.type.rawValue)
    }

    /// Members that hold ids, addresses and words of the protocol, which programs compare.
    private static let names: Set<String> = [
        "affected_slides", "container_layout", "format", "operation", "presentation_id", "preview_presentation_id",
        "preview_url", "request_id", "slide_id", "slide_type", "url", "value", "variant_id",
    ]

    private mutating func collect(_ value: JSONValue, _ path: String) {
        switch value {
        case .string(let text):
            if let brief = SlideBrief(text: text) {
                texts += [brief.goal, brief.content, brief.style].map { (path, $0) }
            } else {
                texts.append((path, text))
            }
        case .array(let elements): for element in elements { collect(element, path) }
        case .object(let members):
            for (name, member) in members where !Self.names.contains(name) { collect(member, path + "." + name) }
        case .null, .bool, .integer, .number: break
        }
    }

    /// English words of Director's in `text`.
    func plainWords(in text: String) -> [String] { PseudoLanguage.plainWords(in: text, besides: said) }
}
