import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

/// A slide that the author cannot write does not affect the other slides.
@Suite(.timeLimit(.minutes(1)))
struct MissingSlideTests {
    private static let failure = ScriptedReply.failing(AuthorError(.failed, reason: "test"))

    /// Makes the slides with these numbers fail. The first slide is requested twice: to see whether it is ready, and to
    /// write it.
    private func script(_ server: TestServer, failing numbers: Set<Int>, of count: Int) {
        server.author.script.always(.slide, .soon)
        server.author.script.once(.slide, .soon)
        for number in 1...count { server.author.script.once(.slide, numbers.contains(number) ? Self.failure : .soon) }
    }

    @Test("Failed slides have marked stand-ins, are named, and are written again one by one, the others never")
    func retry() async throws {
        try await withServer(.sqlite) { server in
            let client = try await server.client(at: .generateStrawman)
            script(server, failing: [2, 4], of: 5)
            try await client.push(.acceptStrawman)
            let frames = try await client.receive(.deck, .chat, .actions).listed
            #expect(frames[1].payload["text"]?.string?.contains("Slides 2 and 4") == true)
            let action = frames[2].payload["actions"]?.array?.first
            #expect(action?["value"]?.string == "accept_strawman")
            #expect(action?["label"]?.string == "Write the missing slides")
            #expect(try await server.row().deck?.standIns == [2, 4])
            let first = try await document(of: frames[0], server)
            #expect(first.contains("say “retry slide 4”"))

            // Write one of them.
            let before = server.author.count(.slide)
            let asked = server.author.calls(.slide).count
            try await client.post("build: 4")
            let second = try await client.receive(.deck, .chat, .actions).listed
            #expect(server.author.calls(.slide)[asked...].compactMap(\.index) == [3])
            #expect(server.author.count(.slide) == before + 1)
            #expect(try await server.row().deck?.standIns == [2])
            #expect(second[0].payload["presentation_id"] != frames[0].payload["presentation_id"])
            #expect(try await document(of: second[0], server).contains("say “retry slide 2”"))

            // Write the rest, with the button.
            try await client.push(.acceptStrawman)
            let third = try await client.receive { $0.kind == .deck }
            #expect(server.author.calls(.slide)[(asked + 1)...].compactMap(\.index) == [1])
            #expect(try await server.row().deck?.standIns == nil)
            #expect(try await !document(of: third, server).contains("retry slide"))
            #expect(third.payload["slide_count"]?.int == 5)

            // No slide is missing now.
            try await client.push(.acceptStrawman)
            _ = try await client.receive { $0.kind == .deck }
            #expect(server.author.count(.slide) == before + 2)
        }
    }

    @Test("A retry that fails again is an error, and changes nothing")
    func failedRetry() async throws {
        try await withServer { server in
            let client = try await server.client(at: .generateStrawman)
            script(server, failing: [3], of: 5)
            try await client.push(.acceptStrawman)
            try await client.receive(.deck, .chat, .actions)
            let deck = try await server.row().deck
            server.author.script.once(.slide, Self.failure)
            try await client.push(.acceptStrawman)
            let frames = try await client.receive(.chat, .actions)
            #expect(frames.statuses.last?.payload["status"]?.string == "error")
            #expect(try await server.row().deck == deck)
        }
    }

    @Test("Several slides are written at a time, each once, also if some of them fail")
    func together() async throws {
        try await withServer(limits: limits { $0.slidesAtOnce = 3 }) { server in
            let client = try await server.client(at: .generateStrawman)
            script(server, failing: [1, 2, 3, 5], of: 5)
            try await client.push(.acceptStrawman)
            try await client.receive(.deck, .chat, .actions)
            #expect(try await server.row().deck?.standIns?.count == 4)
            #expect(server.author.calls(.slide).compactMap(\.index).sorted() == [0, 0, 1, 2, 3, 4])
        }
    }

    private func document(of frame: Frame, _ server: TestServer) async throws -> String {
        let url = try #require(frame.payload["url"]?.string)
        return try await server.get(url).body
    }
}
