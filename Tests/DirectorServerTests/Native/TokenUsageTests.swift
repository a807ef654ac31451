import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TokenUsageTests {
    private static func spend(_ tokensIn: Int, _ tokensOut: Int, isEstimated: Bool = false) -> ScriptedReply {
        let counts = TokenCounts(tokensIn: tokensIn, tokensOut: tokensOut, cachedTokensIn: 1, reasoningTokens: 2)
        return .working([.spend(TokenUsage(stage: "answer", counts: counts, isEstimated: isEstimated))])
    }

    @Test("3.2: what a turn used is told once, after its answer, to both kinds of clients, and never again")
    func toldOnce() async throws {
        try await withServer { server in
            let native = try await server.client(.native, at: .createConfirmationPlan)
            let compatible = try await server.compatible()
            try await compatible.receiveListed(6)
            server.author.script.once(.answer, Self.spend(100, 20))
            try await native.post("question: how?", turn: "t-1")
            let own = try await native.receive { $0.kind == .usage }
            let other = try await compatible.receive { $0.kind == .usage }
            #expect(native.received.listed.last?.kind == .chat)
            #expect(own.id == other.id)
            #expect(own.turn == "t-1" && other.json["turn_id"] == nil)
            for (frame, kind) in [(own, TestClient.Kind.native), (other, .compatible)] {
                #expect(FrameRules.problems(of: frame, session: native.session, for: kind) == [])
            }
            let turn = own.payload["turn"]
            #expect(turn?["total_tokens"]?.int == 120)
            #expect(turn?["cached_tokens_in"]?.int == 1)
            #expect(turn?["reasoning_tokens"]?.int == 2)
            #expect(turn?["per_stage"]?.array?.first?["stage"]?.string == "answer")
            #expect(own.payload["coverage"]?.string == "full")
            #expect(own.payload["action_type"]?.string == "answer")
            let again = try await server.native()
            try await again.receive { $0.kind == .ready }
            #expect(!again.received.kinds.contains(.usage))
            // A repeated turn gets its stored answer and no usage frame.
            try await native.post("question: how?", turn: "t-1")
            try await native.receive(.user, .chat)
            server.author.script.once(.answer, Self.spend(10, 0, isEstimated: true))
            try await native.post("question: and now?", turn: "t-2")
            let second = try await native.receive { $0.kind == .usage }
            #expect(native.received.kinds.count { $0 == .usage } == 2)
            #expect(second.payload["turn"]?["total_tokens"]?.int == 10)
            #expect(second.payload["session"]?["total_tokens"]?.int == 130)
            #expect(second.payload["session"]?["per_stage"]?.array?.first?["call_count"]?.int == 2)
            #expect(second.payload["coverage"]?.string == "partial")
        }
    }

    @Test("State is the fold of the log: sums survive a restart, a failed turn and one that was stopped count too")
    func keptInTheLog() async throws {
        try await Bench.run(.sqlite) { bench in
            try await bench.serve { server in
                let client = try await server.client(.native, at: .createConfirmationPlan)
                let usage = TokenUsage(stage: "answer", counts: TokenCounts(tokensIn: 7))
                let error = AuthorError(.failed, reason: "test")
                server.author.script.once(.answer, .working([.spend(usage)], failure: error))
                try await client.post("question: one")
                try await client.receive { $0.kind == .usage }
                server.author.script.once(.answer, .working([.spend(usage), .hold]))
                try await client.post("question: two", turn: "stopped")
                try await server.author.script.waitUntilHeld(.answer)
                try await client.send(#"{"type":"cancel","turn_id":"stopped"}"#)
                let frame = try await client.receive { $0.kind == .usage }
                #expect(frame.payload["action_type"]?.string == "cancelled")
                #expect(frame.payload["session"]?["total_tokens"]?.int == 14)
            }
            try await bench.reopen()
            try await bench.serve { server in
                #expect(try await server.row().usage.total.counts.total == 14)
                let report = try await LogVerification(of: bench.store).run()
                #expect(report.problems == [])
            }
        }
    }
}
