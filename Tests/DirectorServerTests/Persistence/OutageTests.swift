import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct OutageTests {
    @Test(
        "Assertion 41, R13: what cannot be stored is refused with store_unavailable and can be sent again",
        arguments: [TestClient.Kind.compatible, .native],
        [ScriptedReply.ready, .soon]
    )
    func refused(kind: TestClient.Kind, reply: ScriptedReply) async throws {
        try await withServer(.sqlite) { server in
            for call in ScriptedAuthor.Kind.allCases { server.author.script.always(call, reply) }
            let client = try await server.client(kind, at: .createConfirmationPlan)
            let row = try await server.row()
            let log = try await server.log()
            for code in [StoreError.Code.unavailable, .corrupt, .unavailable] {
                // A commit that may succeed later is repeated for some time.
                let attempts = code == .unavailable ? Bench.limits.storeRetries : 1
                for _ in 0..<attempts { server.faults.inject(.failBefore(code), atNext: .commit) }
                try await client.push(.acceptPlan, .labelAndValue, turn: "again")
                let shown = client.received.listed.count
                let error = try await client.receiveRefusal(.storeUnavailable)
                #expect(error.payload["retryable"] == .bool(true))
                #expect(error.payload["turn_id"]?.string == "again")
                #expect(!error.text.contains("scripted"), "no internals")
                let refusals = kind == .compatible ? 1 : 0
                #expect(client.received.listed.count == shown + refusals, "nothing was shown before it was stored")
                #expect(try await server.row() == row)
            }
            try await client.push(.acceptPlan, .labelAndValue, turn: "again")
            try await client.receive((kind == .native ? [.user] : []) + [.slides, .chat, .actions])
            #expect(try await server.log().count == log.count + 4)
        }
    }

    @Test("Assertion 41, R13: an answer that cannot be stored is announced as an error, and comes after recovery")
    func answerWaits() async throws {
        try await withServer(.sqlite, limits: limits { $0.storeRetries = 2 }) { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan, turn: "t-1")
            try await client.receive(.user)
            try await server.author.script.waitUntilHeld(.strawman)
            // Two faults for the answer, and one for the first attempt to take the turn over again.
            for _ in 0..<3 { server.faults.inject(.failBefore(.unavailable), atNext: .commit) }
            server.author.script.release(.strawman)
            let error = try await client.receiveError(.storeUnavailable)
            #expect(error.payload["turn_id"]?.string == "t-1")
            #expect(!error.words.contains("not stored"), "the message is acknowledged and will be answered")
            try await client.receive(.slides, .chat, .actions)
            #expect(try await server.row().state == .generateStrawman)
            #expect(try await server.row().pending == nil)
            #expect(client.received.compactMap(\.seq) == Array(1...10))
        }
    }

    @Test(
        "Assertion 41, R13: a commit whose reply is lost is neither repeated nor lost",
        arguments: StoreKind.allCases,
        [ScriptedReply.ready, .soon]
    )
    func unknownOutcome(store: StoreKind, reply: ScriptedReply) async throws {
        try await withServer(store) { server in
            for call in ScriptedAuthor.Kind.allCases { server.author.script.always(call, reply) }
            let client = try await server.client(.native, at: .askClarifyingQuestions)
            for fault in [StoreFault.failAfter, .failBefore(.outcomeUnknown)] {
                let head = client.lastSeq
                server.faults.inject(fault, atNext: .commit)
                try await client.say("question: \(fault)", turn: "t-\(head)", .chat)
                #expect(client.lastSeq == head + 2)
            }
            #expect(try await server.log().count == client.lastSeq)
            try await client.answers()
        }
    }

    @Test("Assertion 41: no session can be opened: the client is told, closed with 1013, and comes back later")
    func opening() async throws {
        try await withServer { server in
            try await server.client(at: .createConfirmationPlan).close()
            for kind in [TestClient.Kind.compatible, .native] {
                server.faults.inject(.failBefore(.unavailable), atNext: .load)
                let client = try await server.client(kind, "another-\(kind)")
                let error = try await client.receiveError(.storeUnavailable)
                #expect(FrameRules.problems(of: error, session: client.session, for: kind) == [])
                #expect(try await client.readToEnd() == .tryAgainLater)
            }
            try await server.client(.compatible, "another-compatible").greeting()
        }
    }

    @Test("Assertion 41: history that cannot be read closes with 1013 instead of leaving gaps")
    func reading() async throws {
        try await withServer(limits: limits { $0.replayPage = 2 }) { server in
            let live = try await server.client(.native, at: .generateStrawman)
            for kind in [TestClient.Kind.compatible, .native] {
                server.faults.inject(.failBefore(.unavailable), atNext: .frames)
                let client = try await server.client(kind)
                #expect(try await client.readToEnd() == .tryAgainLater)
                #expect(client.received.isEmpty)
            }
            try await server.client(.native).receiveListed(10)
            try await live.deck()
        }
    }
}
