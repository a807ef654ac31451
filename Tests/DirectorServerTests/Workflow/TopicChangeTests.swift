import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TopicChangeTests {
    private static let later = WorkflowState.allCases.filter { $0 != .provideGreeting }

    @Test(
        "Assertion 23, R11, R45: a new topic in every state clears what was agreed, and survives a restart",
        arguments: later,
        StoreKind.allCases
    )
    func everyState(state: WorkflowState, store: StoreKind) async throws {
        try await Bench.run(store) { bench in
            try await bench.serve { server in
                let client = try await server.client(at: state)
                let answer = try await client.say("new topic: Wasps", .chat)
                #expect((3...5).contains(answer[0].payload["list_items"]?.array?.count ?? 0))
                #expect(answer[0].words.contains("Wasps"))
                try await Self.expectFreshTopic(server)
                server.faults.sever()
            }
            try await bench.reopen()
            try await bench.serve { server in
                try await Self.expectFreshTopic(server)
                let client = try await server.compatible()
                let log = try await server.log()
                let replay = try await client.receiveListed(log.count)
                #expect(replay.last?.words.contains("Wasps") == true)
                #expect(replay.contains { $0.words.contains("Bees") }, "the transcript stays")
                // R11: the next plan knows the topic.
                try await client.answers()
                let brief = try #require(server.author.calls(.plan).last?.brief)
                #expect(brief.topic == "Wasps")
                #expect(brief.planFeedback == [])
                #expect(brief.presentation == nil && brief.deck == nil)
                try await client.strawman()
                try await client.deck()
                #expect(try await server.row().deck?.slideCount == 5)
            }
        }
    }

    private static func expectFreshTopic(_ server: TestServer) async throws {
        let row = try await server.row()
        #expect(row.state == .askClarifyingQuestions)
        #expect(row.topic == "Wasps")
        #expect(row.answers == nil && row.plan == nil && row.strawman == nil && row.deck == nil)
        #expect(row.refinementFeedback == nil && row.planFeedback == [] && row.offered == [])
    }

    @Test("Assertion 23: the row is changed before the reply is sent")
    func storedBeforeReply() async throws {
        try await withServer { server in
            let client = try await server.client(at: .generateStrawman)
            server.faults.inject(.holdAfter, atNext: .commit)
            try await client.post("new topic: Wasps")
            let held = await server.faults.nextHeld(.commit)
            #expect(try await server.row().topic == "Wasps")
            #expect(try await client.ping().isEmpty, "not a word before the store has answered")
            server.faults.release(held)
            try await client.receive(.chat)
        }
    }

    @Test("Assertion 23: a button of the old topic's outline builds nothing after the change")
    func staleOffer() async throws {
        try await withServer { server in
            let client = try await server.client(at: .generateStrawman)
            try await client.say("new topic: Wasps", .chat)
            for form in ButtonForm.allCases where form != .labelAlone {
                try await client.press(.acceptStrawman, form, .chat)
            }
            #expect(server.author.count(.slide) == 0)
            #expect(try await server.row().state == .askClarifyingQuestions)
        }
    }
}
