import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

/// Mistakes of front ends that the server must survive (defect R47).
@Suite(.timeLimit(.minutes(1)))
struct ClientMistakeTests {
    @Test("R47: a message sent twice under one turn_id, as in strict mode, runs once", arguments: StoreKind.allCases)
    func sentTwice(store: StoreKind) async throws {
        try await withServer(store) { server in
            let client = try await server.client(.native, at: .provideGreeting)
            try await client.post("topic: Bees", turn: "first")
            try await client.post("topic: Bees", turn: "first")
            try await client.receive(.user, .chat, .user, .chat)
            #expect(client.received.suffix(2).map(\.text) == client.received.dropLast(2).suffix(2).map(\.text))
            #expect(try await server.log().count == 3)
            #expect(try await server.row().state == .askClarifyingQuestions)
        }
    }

    @Test("R47: a compatible handoff repeated under its key runs once")
    func handoffTwice() async throws {
        try await withServer { server in
            let key = ["handoff_idempotency_key": JSONValue.string("6a2f41a3-c54c-fce8-32d2-0324e1c32e22")]
            let client = try await server.client(at: .provideGreeting)
            let first = try await client.say("topic: Bees", data: key, .chat)
            let second = try await client.say("topic: Bees", data: key, .chat)
            #expect(second.map(\.text) == first.map(\.text))
            client.cut()
            let again = try await server.compatible()
            try await again.receive(.chat, .user, .chat)
            let third = try await again.say("topic: Bees", data: key, .chat)
            #expect(third.map(\.text) == first.map(\.text))
            #expect(try await server.row().counts.turns == 1)
        }
    }

    @Test("R47: the same button twice without any key, as in strict mode, builds once")
    func buttonTwice() async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            try await client.push(.acceptPlan)
            try await client.push(.acceptPlan)
            try await client.receive(.slides, .chat, .actions, .slides, .chat, .actions)
            #expect(server.author.count(.strawman) == 1)
            #expect(try await server.row().counts.strawmen == 1)
        }
    }

    @Test("R47: a text sent twice in the same moment without any key is one message", arguments: StoreKind.allCases)
    func textTwice(store: StoreKind) async throws {
        try await withServer(store, limits: limits { $0.doubleSendWindow = 3_600_000 }) { server in
            let client = try await server.client(at: .provideGreeting)
            try await client.post("topic: Bees")
            try await client.post("topic: Bees")
            let answers = try await client.receive(.chat, .chat)
            #expect(answers[0].text == answers[1].text)
            let row = try await server.row()
            #expect(row.counts.turns == 1)
            #expect(row.state == .askClarifyingQuestions)
            try await client.answers()
        }
    }

    @Test("R47: a new session id per page load leaves no lines in the list of sessions")
    func manySessions() async throws {
        try await withServer { server in
            for index in 0..<10 { try await server.compatible("refresh-\(index)").greeting() }
            try await server.client(at: .createConfirmationPlan, "the-one").ping()
            let list = try await server.get("/api/sessions?user_id=\(TestServer.user)").json()
            let sessions = try #require(list["sessions"]?.array)
            #expect(sessions.map { $0["session_id"]?.string } == ["the-one"])
            #expect(sessions[0]["title"]?.string == "Bees")
            #expect(sessions[0]["current_state"]?.string == "CREATE_CONFIRMATION_PLAN")
        }
    }

    @Test("R47: a stale socket of the old chat gets nothing of the new one, and the other way round")
    func staleSocket() async throws {
        try await withServer { server in
            let old = try await server.client(at: .createConfirmationPlan, "old")
            server.author.script.once(.strawman, .held)
            try await old.push(.acceptPlan)
            try await server.author.script.waitUntilHeld(.strawman)
            let new = try await server.client(at: .provideGreeting, "new")
            try await new.topic("Wasps")
            server.author.script.release(.strawman)
            try await old.receive(.slides, .chat, .actions)
            #expect(try await new.ping().isEmpty)
            #expect(new.received.allSatisfy { $0.json["session_id"]?.string == "new" && !$0.text.contains("Bees") })
            #expect(old.received.allSatisfy { $0.json["session_id"]?.string == "old" && !$0.text.contains("Wasps") })
        }
    }

    @Test("R47: a message sent right after the socket opens, before the greeting was read, is not lost")
    func firstMessage() async throws {
        try await withServer { server in
            for index in 0..<10 {
                let client = try await server.compatible("eager-\(index)")
                try await client.post("topic: Bees")
                try await client.receive(.chat, .chat)
                let replay = try await server.compatible("eager-\(index)").receiveListed(3)
                #expect(replay.map(\.kind) == [.chat, .user, .chat])
                #expect(replay[1].words == "topic: Bees")
            }
        }
    }
}
