import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct AcknowledgementTests {
    @Test(
        "10: the user's own frame comes back, durable, with seq and turn_id; answers carry the same turn_id",
        arguments: StoreKind.allCases
    )
    func acknowledgement(store: StoreKind) async throws {
        try await withServer(store) { server in
            let client = try await server.native()
            let watcher = try await server.native()
            try await client.greeting()
            try await watcher.greeting()
            try await client.post("topic: Bees", turn: "turn-A_1")
            let acknowledged = try await client.next()
            let stored = try await server.log()
            #expect(
                stored.contains {
                    $0.frame.text(session: server.key().session, for: .native, links: .complete(server.links))
                        == acknowledged.text
                }
            )
            #expect(acknowledged.kind == .user)
            #expect(acknowledged.seq == 2)
            #expect(acknowledged.turn == "turn-A_1")
            #expect(acknowledged.words == "topic: Bees")
            #expect(acknowledged.state == "PROVIDE_GREETING")
            let answer = try await client.next()
            #expect(answer.seq == 3)
            #expect(answer.turn == "turn-A_1")
            #expect(answer.state == "ASK_CLARIFYING_QUESTIONS")
            try await watcher.receive(.user, .chat)
            #expect(watcher.received.suffix(2).map(\.text) == [acknowledged.text, answer.text])
        }
    }

    @Test("10: nothing is acknowledged before it is durable")
    func durableFirst() async throws {
        try await withServer { server in
            let client = try await server.client(.native, at: .provideGreeting)
            server.faults.inject(.holdAfter, atNext: .commit)
            try await client.post("topic: Bees", turn: "t")
            let held = await server.faults.nextHeld(.commit)
            #expect(try await client.ping().isEmpty)
            server.faults.release(held)
            try await client.receive(.user, .chat)
        }
    }

    @Test("10: a message without turn_id gets one, a new one each time")
    func generatedTurns() async throws {
        try await withServer { server in
            let client = try await server.client(.native, at: .provideGreeting)
            let first = try await client.say("question: a", .chat)
            let second = try await client.say("question: a", .chat)
            #expect(Set(first.map(\.turn)).count == 1 && first[0].turn != nil)
            #expect(Set(second.map(\.turn)).count == 1 && second[0].turn != first[0].turn)
        }
    }

    @Test(
        "10: a known turn_id gets the same frames again; nothing runs twice, also later, elsewhere and after a restart",
        arguments: StoreKind.allCases,
        [ScriptedReply.ready, .soon]
    )
    func repeated(store: StoreKind, reply: ScriptedReply) async throws {
        try await Bench.run(store) { bench in
            for call in ScriptedAuthor.Kind.allCases { bench.author.script.always(call, reply) }
            let first = try await bench.serve { server in
                let client = try await server.client(.native, at: .createConfirmationPlan)
                try await client.push(.acceptPlan, turn: "once")
                let first = try await client.receive(.user, .slides, .chat, .actions).listed.identities
                try await client.push(.acceptPlan, turn: "once")
                #expect(try await client.receive(.user, .slides, .chat, .actions).listed.identities == first)
                try await client.deck()
                // Sent again later, in another state, with another text, and on another socket.
                let row = try await server.row()
                let other = try await server.native(after: client.lastSeq)
                try await other.receive(.ready)
                try await other.post("something else", turn: "once")
                #expect(try await other.receive(.user, .slides, .chat, .actions).listed.identities == first)
                #expect(try await client.ping().isEmpty, "a repeat is for the one who asked")
                #expect(try await server.row() == row)
                server.faults.sever()
                return first
            }
            try await bench.reopen()
            try await bench.serve { server in
                let row = try await server.row()
                let client = try await server.native(after: 99)
                try await client.receiveListed(row.head.value)
                try await client.receive(.ready)
                try await client.push(.acceptPlan, turn: "once")
                #expect(try await client.receive(.user, .slides, .chat, .actions).listed.identities == first)
                #expect(try await server.row() == row)
                #expect(row.counts.strawmen == 1)
            }
        }
    }

    @Test("10: a turn repeated while it runs is answered when it is done, and runs once")
    func repeatedWhileRunning() async throws {
        try await withServer { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan, turn: "once")
            try await server.author.script.waitUntilHeld(.strawman)
            try await client.push(.acceptPlan, turn: "once")
            try await client.ping()
            server.author.script.release(.strawman)
            let frames = try await client.receiveListed(7)
            #expect(frames.suffix(4).map(\.kind) == [.user, .slides, .chat, .actions])
            #expect(client.received.listed.count { $0.kind == .user && $0.turn == "once" } == 2)
            #expect(try await server.row().counts.strawmen == 1)
            #expect(try await server.log().count == 10)
        }
    }

    @Test(
        "invalid_message: a turn_id that is not allowed is refused and not stored",
        arguments: [#""""#, #""a b""#, "\"\(String(repeating: "x", count: 65))\"", "5", "{}", #""ä""#]
    )
    func badTurn(turn: String) async throws {
        try await withServer { server in
            let client = try await server.client(.native, at: .provideGreeting)
            try await client.send(#"{"type":"user_message","turn_id":\#(turn),"data":{"text":"topic: Bees"}}"#)
            let error = try await client.receiveError(.invalidMessage)
            #expect(error.payload["retryable"] == .bool(false))
            #expect(try await server.log().count == 1)
            try await client.topic()
        }
    }
}
