import DirectorCore
import DirectorOffline
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

/// The conversation of the state-persistence report: a talk about Krishna for children, ten minutes, with the line
/// dropping on the way.
@Suite(.timeLimit(.minutes(1)))
struct SeedScenarioTests {
    private static func serve(_ bench: Bench, _ body: (TestServer) async throws -> Void) async throws {
        try await bench.serve(author: OfflineAuthor(), classifier: RuleClassifier(), body)
    }

    @Test(
        "Assertion 30, R9, R10, R23: topic, answers, drop, reconnect: no new greeting, the plan is there, and goes on",
        arguments: StoreKind.allCases,
        [false, true]
    )
    func seed(store: StoreKind, restarts: Bool) async throws {
        try await Bench.run(store) { bench in
            try await Self.serve(bench) { server in
                let client = try await server.compatible()
                try await client.greeting()
                try await client.say("I want a presentation about Krishna", .chat)
                try await client.say("Children, 10 minutes", .chat, .actions)
                client.cut()
                if restarts { return }
                try await Self.goOn(server, live: client.received)
            }
            guard restarts else { return }
            try await bench.reopen()
            try await Self.serve(bench) { server in try await Self.goOn(server, live: nil) }
        }
    }

    private static func goOn(_ server: TestServer, live: [Frame]?) async throws {
        let client = try await server.compatible(skipHistory: false, messageCount: 0)
        let replay = try await client.receive(.chat, .user, .chat, .user, .chat, .actions)
        #expect(replay[1].words == "I want a presentation about Krishna")
        #expect(replay[3].words == "Children, 10 minutes")
        if let live { #expect(replay.filter { $0.kind != .user }.map(\.text) == live.listed.map(\.text)) }
        #expect(try await client.ping().isEmpty, "no second greeting")
        let answer = try await client.strawman(.valueAsText)
        let slides = try #require(answer.first(.slides))
        #expect(slides.payload["metadata"]?["presentation_duration"]?.int == 10)
        #expect(slides.payload["metadata"]?["main_title"]?.string?.contains("Krishna") == true)
        #expect(
            client.received.flatMap { FrameRules.problems(of: $0, session: client.session, for: .compatible) } == []
        )
        let row = try await server.row()
        #expect(row.state == .generateStrawman)
        #expect(row.topic?.contains("Krishna") == true)
        #expect(row.answers?.rawAnswers == "Children, 10 minutes")
    }

    /// What the user says in each state, the frames that follow, and the state after them.
    private static let script: [(say: String, kinds: [Frame.Kind], state: WorkflowState)] = [
        ("I want a presentation about Krishna", [.chat], .askClarifyingQuestions),
        ("Children, 10 minutes", [.chat, .actions], .createConfirmationPlan),
        ("accept_plan", [.slides, .chat, .actions], .generateStrawman),
        ("Add a slide about the flute", [.slides, .chat, .actions], .refineStrawman),
        ("accept_strawman", [.deck], .contentGeneration),
    ]

    @Test(
        "Assertion 29, 30, 31, 32: with the real author, a reconnect in every state restores it exactly",
        arguments: StoreKind.allCases,
        [TestClient.Kind.compatible, .native]
    )
    func everyState(store: StoreKind, kind: TestClient.Kind) async throws {
        try await Bench.run(store) { bench in
            var written: [Frame] = []
            for step in 0...Self.script.count {
                try await Self.serve(bench) { server in
                    let client = try await server.client(kind)
                    if step == 0 {
                        try await client.greeting()
                    } else {
                        let expected = written.replayed(to: kind)
                        #expect(try await client.receiveListed(expected.count).identities == expected)
                        if kind == .native { try await client.receive(.ready) }
                        #expect(try await server.row().state == Self.script[step - 1].state)
                    }
                    #expect(try await client.ping().isEmpty)
                    if step < Self.script.count {
                        let line = Self.script[step]
                        try await client.post(line.say)
                        try await client.receive((kind == .native ? [.user] : []) + line.kinds)
                        #expect(try await server.row().state == line.state)
                    }
                    let problems = client.received.flatMap {
                        FrameRules.problems(of: $0, session: client.session, for: kind)
                    }
                    #expect(problems == [])
                    let form: ClientKind = kind == .native ? .native : .compatible
                    written = try await server.log().map {
                        let view = LinkView.complete(server.links)
                        let text = $0.frame.text(session: server.key().session, for: form, links: view)
                        return try Frame(text, arrival: .now)
                    }
                }
                try await bench.reopen()
            }
        }
    }

    @Test(
        "Assertion 23, 30, R11: with the real author, a change of topic survives the reconnect",
        arguments: StoreKind.allCases
    )
    func changeOfTopic(store: StoreKind) async throws {
        try await Bench.run(store) { bench in
            try await Self.serve(bench) { server in
                let client = try await server.compatible()
                try await client.greeting()
                for line in Self.script {
                    try await client.post(line.say)
                    try await client.receive(line.kinds)
                }
                try await client.say("Let's do a new presentation about volcanoes instead", .chat)
            }
            try await bench.reopen()
            try await Self.serve(bench) { server in
                let row = try await server.row()
                #expect(row.state == .askClarifyingQuestions)
                #expect(row.topic?.lowercased().contains("volcanoes") == true)
                #expect(row.plan == nil && row.strawman == nil && row.deck == nil)
                let client = try await server.compatible()
                try await client.receiveListed(try await server.log().count)
                try await client.say("Adults, 15 minutes", .chat, .actions)
                try await client.strawman(.labelAlone)
                #expect(try await server.row().strawman?.mainTitle.lowercased().contains("volcano") == true)
                try await client.deck(.labelAlone)
            }
        }
    }

    @Test(
        "Assertion 8, 14: with the real author, two tabs at once see one conversation without repeats",
        arguments: StoreKind.allCases
    )
    func twoTabs(store: StoreKind) async throws {
        try await Bench.run(store) { bench in
            try await Self.serve(bench) { server in
                let one = try await server.native()
                let two = try await server.native()
                try await one.greeting()
                try await two.greeting()
                for (index, line) in Self.script.enumerated() {
                    let (speaker, listener) = index.isMultiple(of: 2) ? (one, two) : (two, one)
                    try await speaker.post(line.say)
                    try await speaker.receive([.user] + line.kinds)
                    try await listener.receive([.user] + line.kinds)
                }
                for _ in 0..<3 {
                    try await one.post("How many slides are there?")
                    try await two.post("How many slides are there?")
                }
                for client in [one, two] { try await client.receiveListed(12) }
                #expect(one.received.listed.map(\.text) == two.received.listed.map(\.text))
                let texts = one.received.filter { $0.kind == .chat }.map { $0.words.trimmed.lowercased() }
                #expect(Set(texts).count == texts.count)
                #expect(try await server.row().state == .contentGeneration)
            }
        }
    }

    @Test(
        "R45: with the real classifier, words that only sound like agreement build nothing",
        arguments: [
            "How does it generate slides?", "make it shorter", "Would you build it like this?",
            "ok but change the audience",
            "I am not sure", "what does accept_plan do?",
        ]
    )
    func soundsLikeAgreement(text: String) async throws {
        try await Bench.run { bench in
            try await Self.serve(bench) { server in
                let client = try await server.compatible()
                try await client.greeting()
                try await client.say("I want a presentation about Krishna", .chat)
                try await client.say("Children, 10 minutes", .chat, .actions)
                try await client.post(text)
                #expect(try await client.receive { $0.kind.isListed }.kind == .chat)
                let row = try await server.row()
                #expect(row.strawman == nil)
                #expect(row.state == .createConfirmationPlan)
                #expect(row.topic?.contains("Krishna") == true)
            }
        }
    }
}
