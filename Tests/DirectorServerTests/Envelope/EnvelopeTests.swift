import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct EnvelopeTests {
    @Test(
        "Assertion 10, 13, R38: every frame of a whole conversation keeps to protocol §3.1 and §3.2",
        arguments: [TestClient.Kind.compatible, .native],
        [false, true]
    )
    func wholeConversation(kind: TestClient.Kind, needsIO: Bool) async throws {
        try await withServer { server in
            if needsIO { for call in ScriptedAuthor.Kind.allCases { server.author.script.always(call, .soon) } }
            let client = try await server.client(kind)
            try await WholeConversation.run(client, server)
            let problems = client.received.flatMap { FrameRules.problems(of: $0, session: client.session, for: kind) }
            #expect(problems == [])
            #expect(client.received.count > 40)
        }
    }

    @Test(
        "Assertion 11, R25: times are UTC with milliseconds and Z, near now, and strictly increase",
        arguments: [TestClient.Kind.compatible, .native],
        [false, true]
    )
    func timestamps(kind: TestClient.Kind, needsIO: Bool) async throws {
        try await withServer { server in
            if needsIO { for call in ScriptedAuthor.Kind.allCases { server.author.script.always(call, .soon) } }
            let begun = WallClock.system.now()
            let client = try await server.client(kind)
            try await WholeConversation.run(client, server)
            let ended = WallClock.system.now()
            let times = try client.received.filter { $0.kind != .ready }.map { frame in
                try #require(Timestamp(frame.timestamp), "\(frame)")
            }
            #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
            // If frames come quickly, their times may be ahead by a millisecond for each frame.
            let slack = Int64(times.count)
            #expect(times.allSatisfy { begun <= $0 && $0 <= ended.advanced(byMilliseconds: slack) })
        }
    }

    @Test("Assertion 11: times increase even when the clock stands still or is set back")
    func clockSetBack() async throws {
        let clock = ManualClock()
        try await Bench.run(clock: clock.wallClock) { bench in
            try await bench.serve { server in
                let client = try await server.client(at: .createConfirmationPlan)
                clock.advance(by: .seconds(-3600))
                try await client.strawman()
            }
            clock.advance(by: .seconds(-3600))
            try await bench.serve { server in
                let client = try await server.compatible()
                try await client.receive(.chat, .user, .chat, .user, .chat, .actions, .user, .slides, .chat, .actions)
                try await client.deck()
                let times = client.received.listed.compactMap { Timestamp($0.timestamp) }
                #expect(times.count == 11)
                #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
            }
        }
    }

    @Test("Assertion 12: message ids are unique across sessions, and everywhere in the log the same")
    func messageIDs() async throws {
        try await withServer { server in
            try await withThrowingTaskGroup(of: [String].self) { group in
                for number in 0..<60 {
                    group.addTask {
                        let client = try await server.client(at: .generateStrawman, "session-\(number)")
                        try await client.refine()
                        try await client.deck()
                        let ids = client.received.map(\.id)
                        client.cut()
                        return ids
                    }
                }
                var all: [String] = []
                for try await ids in group { all += ids }
                #expect(all.count > 60 * 12)
                #expect(Set(all).count == all.count)
            }
        }
    }

    @Test("Assertion 12: 10,000 ids of the generator in use differ")
    func generator() {
        let ids = (0..<10_000).map { _ in IdentifierSource.system.messageID() }
        #expect(Set(ids).count == ids.count)
    }

    @Test(
        "Assertion 14, R35: no two listed frames look the same to a front end",
        arguments: [TestClient.Kind.compatible, .native]
    )
    func distinctContent(kind: TestClient.Kind) async throws {
        try await withServer { server in
            let client = try await server.client(kind)
            try await WholeConversation.run(client, server)
            // The same texts again: question, plan, question round, outline, deck.
            try await client.say("question: how long?", .chat)
            try await client.deck()
            try await client.say("new topic: Wasps", .chat)
            try await client.say("new topic: Wasps", .chat)
            try await client.answers()
            for _ in 0..<3 { try await client.say("reject: 5 slides", .chat, .actions) }
            try await client.strawman()
            for _ in 0..<3 { try await client.strawman() }
            for _ in 0..<3 { try await client.press(.requestRefinement, .valueAsText, .chat) }
            let keys = try client.received.listed.filter { $0.kind != .user }.map(Self.contentKey)
            #expect(Set(keys).count == keys.count)
            let users = try Set(client.received.listed.filter { $0.kind == .user }.map(Self.contentKey))
            #expect(users.isDisjoint(with: keys))
        }
    }

    /// What a front end compares (protocol §3.4-3).
    private static func contentKey(_ frame: Frame) throws -> String {
        if let text = frame.payload["text"]?.string { return text.trimmed.lowercased() }
        return try JSONText.encode(frame.payload)
    }
}
