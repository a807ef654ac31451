import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct SkipHistoryTests {
    @Test(
        "Assertion 33, 36, R28: a confirmed cache gets exactly one sync_response that tells the truth",
        arguments: WorkflowState.allCases.filter { $0 != .provideGreeting },
        [nil, 0, 40]
    )
    func confirmed(state: WorkflowState, extra: Int?) async throws {
        try await withServer { server in
            let client = try await server.client(at: state)
            try await client.confirm()
            client.cut()
            let log = try await server.log()
            let row = try await server.row()
            for _ in 0..<2 {
                let again = try await server.compatible(skipHistory: true, messageCount: extra.map { log.count + $0 })
                let sync = try await again.receive(.sync)[0]
                #expect(FrameRules.problems(of: sync, session: again.session, for: .compatible) == [])
                #expect(sync.payload["action"]?.string == "skip_history")
                #expect(sync.payload["message_count"]?.int == log.count)
                #expect(sync.payload["has_strawman"]?.bool == (row.strawman != nil))
                if state == .contentGeneration {
                    let deck = try #require(client.received.first(.deck))
                    #expect(sync.payload["current_state"]?.string == "CONTENT_GENERATED")
                    #expect(sync.payload["presentation_url"] == deck.payload["url"])
                    #expect(sync.payload["presentation_id"] == deck.payload["presentation_id"])
                    #expect(sync.payload["slide_count"] == deck.payload["slide_count"])
                } else {
                    #expect(sync.payload["current_state"]?.string == state.rawValue)
                    #expect(sync.payload["presentation_url"]?.string == row.strawman?.previewURL)
                }
                #expect(try await again.ping().isEmpty)
            }
        }
    }

    @Test("Assertion 36: a deck stays the final one while the outline is refined after it")
    func refinedAfterDeck() async throws {
        try await withServer { server in
            let client = try await server.client(at: .contentGeneration)
            try await client.refine()
            try await client.confirm()
            client.cut()
            let row = try await server.row()
            #expect(row.state == .refineStrawman)
            let deck = try #require(row.deck)
            let again = try await server.compatible(skipHistory: true)
            let sync = try await again.receive(.sync)[0]
            #expect(sync.payload["current_state"]?.string == "CONTENT_GENERATED")
            #expect(sync.payload["presentation_url"]?.string == deck.url)
            #expect(sync.payload["presentation_url"]?.string != row.strawman?.previewURL)
            #expect(sync.payload["slide_count"]?.int == deck.slideCount)
        }
    }

    @Test(
        "Assertion 34, R28, R47: a cache that is too small gets send_history and everything",
        arguments: WorkflowState.allCases.filter { $0 != .provideGreeting }
    )
    func tooFew(state: WorkflowState) async throws {
        try await withServer { server in
            let client = try await server.client(at: state)
            try await client.confirm()
            let log = try await server.log()
            for count in [0, 1, log.count - 1] {
                let again = try await server.compatible(skipHistory: true, messageCount: count)
                let sync = try await again.receive(.sync)[0]
                #expect(sync.payload["action"]?.string == "send_history")
                let replay = try await again.receiveListed(log.count)
                #expect(
                    replay.map(\.text) == log.map { $0.frame.text(session: server.key().session, for: .compatible) }
                )
                #expect(again.received.count == log.count + 1)
                #expect(try await again.ping().isEmpty)
            }
        }
    }

    @Test("Assertion 33, 37, R28: frames that were not confirmed are sent again, whatever the count says")
    func unconfirmed() async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            try await client.confirm()
            try await client.strawman()
            client.cut()
            let again = try await server.compatible(skipHistory: true, messageCount: 99)
            try await again.receive(.sync, .user, .slides, .chat, .actions)
            #expect(again.received[0].payload["action"]?.string == "send_delta")
            #expect(again.received.suffix(3).map(\.text) == client.received.suffix(3).map(\.text))
            try await again.confirm()
            let third = try await server.compatible(skipHistory: true)
            try await third.receive(.sync)
            #expect(third.received[0].payload["action"]?.string == "skip_history")
            #expect(try await third.ping().isEmpty)
        }
    }

    @Test("Assertion 33: after a restart the last turn counts as not confirmed", arguments: StoreKind.allCases)
    func afterRestart(store: StoreKind) async throws {
        try await Bench.run(store) { bench in
            let live = try await bench.serve { server in
                let client = try await server.client(at: .generateStrawman)
                try await client.confirm()
                return client.received
            }
            try await bench.reopen()
            try await bench.serve { server in
                let again = try await server.compatible(skipHistory: true, messageCount: 10)
                try await again.receive(.sync, .user, .slides, .chat, .actions)
                #expect(again.received[0].payload["action"]?.string == "send_delta")
                #expect(again.received.suffix(3).map(\.text) == live.suffix(3).map(\.text))
            }
        }
    }

    @Test("R46: after a change of topic no deck of before comes back, and no blank frame is ever sent")
    func oldDeckStaysAway() async throws {
        try await withServer { server in
            let client = try await server.client(at: .contentGeneration)
            try await client.say("new topic: Wasps", .chat)
            try await client.confirm()
            let again = try await server.compatible(skipHistory: true, messageCount: 99)
            let sync = try await again.receive(.sync)[0]
            #expect(sync.payload["current_state"]?.string == "ASK_CLARIFYING_QUESTIONS")
            #expect(sync.payload["has_strawman"] == .bool(false))
            #expect(sync.payload["presentation_url"] == .null)
            #expect(sync.payload["presentation_id"] == .null)
            for frame in client.received + again.received {
                #expect(frame.json["type"]?.string != "presentation_init")
                #expect(frame.payload["is_blank"] == nil)
            }
        }
    }

    @Test("R46: in a replay the final deck comes after its outline, so that the deck stays in view")
    func deckLast() async throws {
        try await withServer { server in
            let client = try await server.client(at: .contentGeneration)
            let replay = try await server.compatible().receiveListed(try await server.log().count)
            #expect(replay.last?.kind == .deck)
            #expect(replay.last?.text == client.received.last?.text)
        }
    }
}
