import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct DeckTests {
    @Test(
        "Assertion 20, R16, R33, R34: accept_strawman in each form and state brings the final deck",
        arguments: ButtonForm.allCases,
        [WorkflowState.generateStrawman, .refineStrawman]
    )
    func acceptStrawman(form: ButtonForm, state: WorkflowState) async throws {
        try await withServer { server in
            let client = try await server.client(at: state)
            let count = state == .generateStrawman ? 5 : 6
            let answer = try await client.deck(form)
            #expect(answer.kinds == [.status, .deck])
            #expect(answer[0].payload["status"]?.string == "generating")
            let deck = answer[1].payload
            let id = try #require(deck["presentation_id"]?.string)
            #expect(deck["url"]?.string == "\(server.url)/p/\(id)")
            #expect(deck["slide_count"]?.int == count)
            #expect(deck["message"]?.string?.contains("\(count) slides") == true)
            #expect(server.author.calls(.slide).compactMap(\.index) == Array(0..<count))
            let row = try await server.row()
            #expect(row.state == .contentGeneration)
            #expect(row.deck?.url == deck["url"]?.string)
            #expect(row.deck?.presentationID.text == id)
            let page = try await server.get("\(server.url)/p/\(id)")
            #expect(page.status == 200)
            #expect(page.body.contains("Bees, part 2"))
        }
    }

    @Test(
        "Assertion 26, R12: after the deck every message leaves a session that can be loaded",
        arguments: [
            "question: how was it?", "topic: Wasps", "answers: Adults", "go: yes", "reject: no", "build: yes",
            "thanks!",
        ],
        StoreKind.allCases
    )
    func afterDeck(text: String, store: StoreKind) async throws {
        try await Bench.run(store) { bench in
            let frames = try await bench.serve { server in
                let client = try await server.client(at: .contentGeneration)
                try await client.post(text)
                let answer = try await client.receive { $0.kind.isListed }
                #expect([.chat, .deck].contains(answer.kind))
                #expect(client.received.allSatisfy { $0.payload["status"]?.string != "error" })
                #expect(try await server.row().state == .contentGeneration)
                return client.received.listed
            }
            try await bench.reopen()
            try await bench.serve { server in
                let client = try await server.compatible()
                var replay: [Frame] = []
                while replay.last?.id != frames.last?.id { replay.append(try await client.next()) }
                #expect(replay.filter { $0.kind != .user }.identities == frames.replayed(to: .compatible))
                let row = try await server.row()
                #expect(row.deck != nil && row.state == .contentGeneration)
                try await client.refine()
                try await client.deck()
            }
        }
    }
}
