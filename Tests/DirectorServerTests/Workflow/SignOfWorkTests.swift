import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct SignOfWorkTests {
    @Test("Every turn of a compatible client begins with a status")
    func everyTurn() async throws {
        try await withServer { server in
            let client = try await server.compatible()
            try await client.greeting()
            for (text, kinds) in [
                ("topic: Bees", [Frame.Kind.chat]), ("question: how?", [.chat]),
                ("answers: Children", [.chat, .actions]),
            ] {
                let before = client.received.count
                try await client.post(text)
                try await client.receive(kinds)
                let first = client.received[before]
                #expect(first.isThinking, "\(text)")
                #expect(FrameRules.problems(of: first, session: client.session, for: .compatible) == [])
            }
        }
    }

    @Test("Another tab sees it once the message is stored, and a native one not for a quick answer")
    func others() async throws {
        try await withServer { server in
            let client = try await server.client(at: .askClarifyingQuestions)
            let tab = try await server.compatible()
            try await tab.receive(.chat, .user, .chat)
            let native = try await server.native()
            try await native.receive(.chat, .user, .chat, .ready)
            try await client.post("question: how?")
            try await client.receive(.chat)
            try await tab.receive(.user, .chat)
            #expect(tab.received.contains { $0.isThinking })
            try await native.receive(.user, .chat)
            #expect(native.received.statuses.isEmpty)
        }
    }

    @Test("A message that waits for another one's answer is shown as worked on again when it is begun")
    func queued() async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan)
            try await server.author.script.waitUntilHeld(.strawman)
            try await client.post("question: how?")
            try await client.ping()
            server.author.script.release(.strawman)
            try await client.receive(.slides, .chat, .actions, .chat)
            let thinking = client.received.indices.filter { client.received[$0].isThinking }
            let held = try #require(client.received.firstIndex { $0.payload["status"]?.string == "generating" })
            #expect(thinking.filter { $0 > held }.count == 2, "when it was sent, and when it was begun")
        }
    }

    @Test("A native client sees it when the author takes longer than a moment")
    func longThinking() async throws {
        try await withServer(limits: limits { $0.thinkingDelay = .milliseconds(10) }) { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.answer, .held)
            try await client.post("question: how?")
            try await client.receive(.user)
            #expect(try await client.next().isThinking)
            server.author.script.release(.answer)
            try await client.receive(.chat)
        }
    }

    @Test("A native client that has seen other progress does not see it")
    func otherProgress() async throws {
        try await withServer(limits: limits { $0.thinkingDelay = .zero }) { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan)
            try await client.receive(.user)
            #expect(try await client.next().payload["status"]?.string == "generating")
            try await server.author.script.waitUntilHeld(.strawman)
            server.author.script.release(.strawman)
            try await client.receive(.slides, .chat, .actions)
            #expect(!client.received.contains { $0.isThinking })
        }
    }
}
