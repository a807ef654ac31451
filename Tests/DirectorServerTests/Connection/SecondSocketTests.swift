import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct SecondSocketTests {
    private static let kinds: [(TestClient.Kind, TestClient.Kind)] = [
        (.compatible, .compatible), (.native, .native), (.compatible, .native), (.native, .compatible),
    ]

    @Test(
        "Assertion 8, R39, R40: two sockets of one session both live, both see everything, one turn runs at a time",
        arguments: kinds
    )
    func twoTabs(first: TestClient.Kind, second: TestClient.Kind) async throws {
        try await withServer { server in
            let one = try await server.client(first, at: .createConfirmationPlan)
            let two = try await server.client(second)
            try await two.receiveListed(6)
            if second == .native { try await two.receive(.ready) }
            let before = Set(one.received.map(\.id) + two.received.map(\.id))
            server.author.script.once(.strawman, .held)
            try await one.push(.acceptPlan)
            try await server.author.script.waitUntilHeld(.strawman)
            try await two.post("question: and now?")
            try await two.ping()
            #expect(server.author.count(.answer) == 0, "the second turn waits for the first")
            try await one.ping()
            server.author.script.release(.strawman)

            // The first client's button and its answer, the second client's question and its answer. Compatible senders
            // do not receive their own turns.
            let turns: [Frame.Kind] = [.user, .slides, .chat, .actions, .user, .chat]
            for (client, muted) in [(one, first == .compatible ? 0 : nil), (two, second == .compatible ? 4 : nil)] {
                let expected = turns.indices.filter { $0 != muted }
                let seen = { client.received.listed.filter { !before.contains($0.id) } }
                while seen().count < expected.count { _ = try await client.next() }
                #expect(seen().kinds == expected.map { turns[$0] })
            }
            let ids = try await server.log().suffix(6).map(\.frame.envelope.messageID.text)
            #expect(try await server.log().count == 12)
            #expect(Set((one.received + two.received).map(\.id)).isSuperset(of: ids))
            #expect(server.author.count(.strawman) == 1)

            for client in [one, two] {
                for _ in 0..<3 { try await client.ping() }
            }
            try await one.say("question: still there?", .chat)
        }
    }

    @Test(
        "Assertion 8, R18: two tabs writing at once lose nothing, and their turns do not mix",
        arguments: StoreKind.allCases
    )
    func manyMessages(store: StoreKind) async throws {
        try await withServer(store) { server in
            let one = try await server.client(.native, at: .contentGeneration)
            let head = one.lastSeq
            let two = try await server.native(after: head)
            try await two.receive(.ready)
            for index in 0..<12 {
                if index.isMultiple(of: 3) { server.author.script.once(.answer, .soon) }
                try await one.post("question: one \(index)", turn: "one-\(index)")
                try await two.post("question: two \(index)", turn: "two-\(index)")
            }
            let seenByOne = try await one.receiveListed(48)
            let seenByTwo = try await two.receiveListed(48)
            #expect(seenByOne.map(\.text) == seenByTwo.map(\.text))
            #expect(seenByOne.compactMap(\.seq) == Array(head + 1...head + 48))
            for (user, answer) in zip(seenByOne, seenByOne.dropFirst()) where user.kind == .user {
                #expect(answer.kind == .chat && answer.turn == user.turn)
            }
            #expect(Set(seenByOne.compactMap(\.turn)).count == 24)
        }
    }

    @Test("Assertion 8: a dead socket does not stop the turn it began")
    func deadSocket() async throws {
        try await withServer { server in
            let one = try await server.client(at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await one.push(.acceptPlan)
            try await server.author.script.waitUntilHeld(.strawman)
            let two = try await server.compatible()
            try await two.receiveListed(7)
            one.cut()
            server.author.script.release(.strawman)
            try await two.receive { $0.kind == .actions && $0.payload["prompt_text"] != nil }
            #expect(try await server.row().state == .generateStrawman)
        }
    }
}
