import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct SkipHistoryTests {
    @Test(
        "Assertion 33, 34, 36, R28: for every count of a cache, one sync_response tells the truth, then everything follows",
        arguments: WorkflowState.allCases.filter { $0 != .provideGreeting },
        [nil, 0, 3, 400]
    )
    func everything(state: WorkflowState, count: Int?) async throws {
        try await withServer { server in
            let client = try await server.client(at: state)
            try await client.confirm()
            client.cut()
            let row = try await server.row()
            let expected = try await server.replayTexts()
            for _ in 0..<2 {
                let again = try await server.compatible(skipHistory: true, messageCount: count)
                let sync = try await again.receive(.sync)[0]
                #expect(FrameRules.problems(of: sync, session: again.session, for: .compatible) == [])
                #expect(sync.payload["action"]?.string == "send_history")
                #expect(sync.payload["message_count"]?.int == row.head.value)
                #expect(sync.payload["has_strawman"]?.bool == (row.strawman != nil))
                if state == .contentGeneration {
                    let deck = try #require(client.received.first(.deck))
                    #expect(sync.payload["current_state"]?.string == "CONTENT_GENERATED")
                    #expect(sync.payload["presentation_url"] == deck.payload["url"])
                    #expect(sync.payload["presentation_id"] == deck.payload["presentation_id"])
                    #expect(sync.payload["slide_count"] == deck.payload["slide_count"])
                } else {
                    #expect(sync.payload["current_state"]?.string == state.rawValue)
                    for key in ["presentation_url", "presentation_id", "slide_count"] {
                        #expect(sync.payload[key] == .null, "no preview passes for a deck")
                    }
                }
                #expect(try await again.receiveListed(expected.count).map(\.text) == expected)
                #expect(again.received.count == expected.count + 1)
                #expect(try await again.ping().isEmpty)
            }
        }
    }

    @Test("Assertion 36: an outline that is newer than the deck is not hidden behind it at a reconnect")
    func refinedAfterDeck() async throws {
        try await withServer { server in
            let client = try await server.client(at: .contentGeneration)
            try await client.refine()
            client.cut()
            let row = try await server.row()
            #expect(row.state == .refineStrawman && row.deck != nil)
            for skip in [true, false] {
                let again = try await server.compatible(skipHistory: skip)
                if skip {
                    let sync = try await again.receive(.sync)[0]
                    #expect(sync.payload["current_state"]?.string == "REFINE_STRAWMAN")
                    #expect(sync.payload["presentation_url"] == .null)
                    #expect(sync.payload["presentation_id"] == .null)
                }
                let expected = try await server.replayTexts()
                let replay = try await again.receiveListed(expected.count)
                #expect(replay.map(\.text) == expected)
                #expect(!replay.kinds.contains(.deck))
                let previews = replay.filter { $0.kind == .slides }.map { $0.payload["metadata"]?["preview_url"] }
                #expect(previews.count == 2 && previews[0] == .null)
                #expect(previews[1] == row.strawman?.previewURL.map { .string($0) })
            }
        }
    }

    @Test("Of two decks and their outlines only the newest deck has an address in a replay")
    func twoDecks() async throws {
        try await withServer { server in
            let client = try await server.client(at: .contentGeneration)
            try await client.refine()
            try await client.deck()
            let newest = try #require(client.received.last { $0.kind == .deck })
            client.cut()
            let replay = try await server.compatible().receiveListed(try await server.replayTexts().count)
            #expect(replay.filter { $0.kind == .deck }.map(\.text) == [newest.text])
            #expect(replay.filter { $0.kind == .slides }.allSatisfy { $0.payload["metadata"]?["preview_url"] == .null })
            #expect(replay.last?.text == newest.text)
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
