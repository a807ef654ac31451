import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

/// Compatible clients do not show an error status, so a chat message tells them about a refusal.
@Suite(.timeLimit(.minutes(1)))
struct RefusalTests {
    @Test("too_large: said in the chat, each time with a text of its own, and not stored")
    func tooLarge() async throws {
        try await withServer(limits: limits { $0.userTextSize = 100 }) { server in
            let client = try await server.client(at: .askClarifyingQuestions)
            let log = try await server.log()
            var texts: Set<String> = []
            for _ in 0..<3 {
                try await client.post(String(repeating: "x", count: 101))
                try await client.receiveRefusal(.tooLarge)
                let chat = try #require(client.received.last)
                #expect(FrameRules.problems(of: chat, session: client.session, for: .compatible) == [])
                texts.insert(chat.words)
            }
            #expect(texts.count == 3, "front ends hide a text that they have shown")
            #expect(try await server.log() == log)
            let again = try await server.compatible().receiveListed(log.count)
            #expect(Set(again.map(\.words)).isDisjoint(with: texts), "a refusal is not part of the transcript")
        }
    }

    @Test("rate_limited")
    func rateLimited() async throws {
        try await withServer(
            limits: limits {
                $0.messageBurst = 1
                $0.messagesPerSecond = 1
            }
        ) { server in
            let client = try await server.compatible()
            try await client.greeting()
            try await client.send("ping")
            try await client.post("topic: Bees")
            try await client.receiveRefusal(.rateLimited)
        }
    }

    @Test("inbox_full")
    func inboxFull() async throws {
        try await withServer(limits: limits { $0.inboxSize = 1 }) { server in
            let client = try await server.client(at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan)
            try await server.author.script.waitUntilHeld(.strawman)
            try await client.post("question: one?")
            try await client.post("question: two?")
            try await client.receiveRefusal(.inboxFull)
            server.author.script.release(.strawman)
            try await client.receive(.slides, .chat, .actions, .chat)
        }
    }

    @Test("invalid_message")
    func invalidMessage() async throws {
        try await withServer { server in
            let client = try await server.compatible()
            try await client.greeting()
            try await client.post("topic: Bees", turn: "not allowed!")
            try await client.receiveRefusal(.invalidMessage)
        }
    }

    @Test("store_unavailable: also where no session can be opened")
    func storeUnavailable() async throws {
        try await withServer { server in
            server.faults.inject(.failBefore(.unavailable), atNext: .load)
            let client = try await server.compatible()
            try await client.receiveRefusal(.storeUnavailable)
            #expect(try await client.readToEnd() == .tryAgainLater)
        }
    }

    @Test("Native clients are told by the error alone")
    func native() async throws {
        try await withServer(limits: limits { $0.userTextSize = 100 }) { server in
            let client = try await server.native()
            try await client.greeting()
            try await client.post(String(repeating: "x", count: 101))
            try await client.receiveError(.tooLarge)
            #expect(try await client.ping().isEmpty)
        }
    }
}
