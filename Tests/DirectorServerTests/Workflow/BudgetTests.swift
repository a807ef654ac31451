import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct BudgetTests {
    private func spend(_ server: TestServer, _ tokens: Int) {
        let usage = TokenUsage(stage: "answer", counts: TokenCounts(tokensIn: tokens))
        server.author.script.always(.answer, .working([.spend(usage)]))
    }

    @Test("A used-up budget is said once and clearly; nothing is asked of the author, and nothing changes")
    func session() async throws {
        try await withServer(budget: TokenBudget(perSession: 100)) { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            spend(server, 60)
            for text in ["question: one", "question: two"] {
                try await client.post(text)
                try await client.receive { $0.kind == .usage }
            }
            let before = try await server.row()
            try await client.post("question: three", turn: "late")
            let frames = try await client.receive(.user, .chat, .actions)
            let error = try #require(frames.statuses.last)
            #expect(error.code == "budget_reached")
            #expect(error.payload["retryable"] == .bool(false))
            #expect(frames.listed[1].payload["text"]?.string?.contains("used up its share") == true)
            // The draft was requested and never worked on, so no more tokens were used.
            #expect(!frames.kinds.contains(.usage))
            let after = try await server.row()
            #expect(after.usage.total.counts.total == 120)
            #expect(after.state == before.state && after.plan == before.plan)
            // Work that needs no model continues.
            server.author.script.always(.answer, .ready)
            try await client.strawman()
        }
    }

    @Test("A user's budget covers all sessions, and is known after a restart")
    func user() async throws {
        let budget = TokenBudget(perUserAndDay: 100)
        try await Bench.run(.sqlite) { bench in
            try await bench.serve(budget: budget) { server in
                let client = try await server.client(.native, at: .createConfirmationPlan)
                spend(server, 120)
                try await client.post("question: one")
                try await client.receive { $0.kind == .usage }
            }
            try await bench.reopen()
            try await bench.serve(budget: budget) { server in
                let other = try await server.native("another-session")
                try await other.greeting()
                server.author.script.always(.questions, .soon)
                try await other.post("topic: Ants")
                let frames = try await other.receive(.user, .chat)
                #expect(frames.statuses.last?.code == "budget_reached")
                #expect(frames.listed[1].payload["text"]?.string?.contains("for today") == true)
                let stranger = try await server.native("third-session", user: "somebody-else")
                try await stranger.greeting()
                try await stranger.post("topic: Ants")
                try await stranger.receive(.user, .chat)
                #expect(stranger.received.statuses.allSatisfy { $0.code == nil })
            }
        }
    }
}
