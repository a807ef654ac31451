import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ReplayTests {
    @Test(
        "Assertion 31, 32, R23, R24, R25, R26, R27, R29: three reconnects replay the conversation as it was",
        arguments: StoreKind.allCases,
        [nil, false]
    )
    func transcript(store: StoreKind, skip: Bool?) async throws {
        try await withServer(store) { server in
            let live = try await server.client(.native)
            try await WholeConversation.run(live, server)
            let expected = try await server.replayTexts()
            let shown = Set(live.received.listed.map(\.id))
            for _ in 0..<3 {
                let again = try await server.compatible(skipHistory: skip, messageCount: skip.map { _ in 3 })
                let replay = try await again.receiveListed(expected.count)
                #expect(replay.map(\.text) == expected)
                #expect(replay.allSatisfy { shown.contains($0.id) })
                #expect(again.received.count == expected.count, "no sync_response, no progress")
                #expect(try await again.ping().isEmpty)
                let users = replay.filter { $0.kind == .user }
                #expect(users.allSatisfy { $0.json["role"]?.string == "user" })
                #expect(replay.allSatisfy { $0.kind == .user || $0.json["role"]?.string == "assistant" })
                let times = replay.compactMap { Timestamp($0.timestamp) }
                #expect(times.count == replay.count)
                #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 }, "R29: no two times are equal")
                #expect(replay.flatMap { FrameRules.problems(of: $0, session: again.session, for: .compatible) } == [])
            }
        }
    }

    @Test("R29: an older outline is replayed as it was then, and not as the latest one")
    func olderVersions() async throws {
        try await withServer { server in
            let client = try await server.client(at: .refineStrawman)
            let live = client.received.filter { $0.kind == .slides }
            let replay = try await server.compatible().receiveListed(14).filter { $0.kind == .slides }
            #expect(replay.map(\.id) == live.map(\.id))
            #expect(replay.map { $0.payload["slides"] } == live.map { $0.payload["slides"] })
            #expect(replay.last?.text == live.last?.text)
            #expect(replay.map { $0.payload["slides"]?.array?.count } == [5, 6])
        }
    }

    @Test("R29: a user's time is when the message came, not when its answer was ready")
    func userTime() async throws {
        let clock = ManualClock()
        try await Bench.run(clock: clock.wallClock) { bench in
            try await bench.serve { server in
                let client = try await server.client(at: .createConfirmationPlan)
                server.author.script.once(.strawman, .held)
                clock.advance(by: .seconds(60))
                let received = clock.now()
                try await client.push(.acceptPlan)
                try await server.author.script.waitUntilHeld(.strawman)
                clock.advance(by: .seconds(60))
                server.author.script.release(.strawman)
                try await client.receive(.slides, .chat, .actions)
                let replay = try await server.compatible().receiveListed(10)
                let user = try #require(replay.last { $0.kind == .user })
                let slides = try #require(replay.last { $0.kind == .slides })
                // A millisecond after the sign of work, because every frame has a time of its own.
                #expect(Timestamp(user.timestamp) == received.advanced(byMilliseconds: 1))
                #expect(Timestamp(slides.timestamp) == received.advanced(byMilliseconds: 60_000))
            }
        }
    }

    @Test(
        "Assertion 38, R29: a button replays as its label, never as its value",
        arguments: ButtonForm.allCases,
        [WorkflowAction.acceptPlan, .rejectPlan]
    )
    func labels(form: ButtonForm, action: WorkflowAction) async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            let label = client.label(of: action)
            try await client.push(action, form)
            try await client.receive { $0.kind == .chat }
            let replay = try await server.compatible().receiveListed(7)
            #expect(replay[6].kind == .user)
            #expect(replay[6].words == label)
            #expect(replay.allSatisfy { $0.kind != .user || !$0.words.contains("_plan") })
        }
    }

    @Test("Assertion 38: words typed beside a button replay as those words")
    func wordsBesideButton() async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            try await client.post("fewer slides", data: ["action_value": .string("reject_plan")])
            try await client.receive(.chat, .actions)
            #expect(try await server.compatible().receiveListed(7)[6].words == "fewer slides")
        }
    }

    @Test("R27: what is said during a replay is answered after it, in order; pings are answered meanwhile")
    func inputDuringReplay() async throws {
        let paced = limits {
            $0.compatibleReplayPacing = .milliseconds(40)
            $0.compatiblePacing = .milliseconds(40)
        }
        try await withServer(limits: paced) { server in
            let native = try await server.client(.native, at: .refineStrawman)
            let client = try await server.compatible()
            try await client.receive(.chat)
            try await client.post("question: already?")
            #expect(try await client.ping().count < 13)
            while client.received.listed.count < 15 { _ = try await client.next() }
            try await native.receive(.user, .chat)
            let expected = native.received.listed.filter { $0.seq != 15 }
            #expect(client.received.listed.map(\.id) == expected.map(\.id))
        }
    }

    @Test("A long history is replayed whole, however small the pages and buffers")
    func longHistory() async throws {
        let small = limits {
            $0.replayPage = 3
            $0.outboxFrames = 1
            $0.writeBatch = 2
        }
        try await withServer(.sqlite, limits: small) { server in
            let live = try await server.client(.native)
            try await WholeConversation.run(live, server)
            for index in 0..<20 { try await live.say("question: number \(index)", .chat) }
            let expected = live.received.listed
            let replay = try await server.native().receiveListed(expected.count)
            #expect(replay.identities == expected.identities)
            let texts = try await server.replayTexts()
            #expect(try await server.compatible().receiveListed(texts.count).map(\.text) == texts)
        }
    }
}
