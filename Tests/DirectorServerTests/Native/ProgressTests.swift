import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ProgressTests {
    @Test("10: chat_delta goes to native clients only, names its turn, and is never stored")
    func deltas() async throws {
        try await withServer { server in
            let native = try await server.client(.native, at: .createConfirmationPlan)
            let compatible = try await server.compatible()
            try await compatible.receiveListed(6)
            let reply = ScriptedReply.working([
                .report("Reading", percent: nil), .delta("Half a "), .delta("sentence \"quoted\"\n"),
                .report("Almost", percent: 130), .report("Back", percent: -5),
            ])
            server.author.script.once(.answer, reply)
            try await native.post("question: how?", turn: "t-1")
            let frames = try await native.receive(.user, .chat)
            let deltas = frames.filter { $0.kind == .delta }
            #expect(deltas.map { $0.payload["text"]?.string } == ["Half a ", "sentence \"quoted\"\n"])
            #expect(deltas.allSatisfy { $0.turn == "t-1" && $0.payload["turn_id"]?.string == "t-1" && $0.seq == nil })
            let reports = frames.filter { $0.kind == .status }
            #expect(reports.map(\.words) == ["Reading", "Almost", "Back"])
            #expect(reports.map { $0.payload["progress"]?.int } == [nil, 100, 0])
            #expect(frames.kinds == [.user, .status, .delta, .delta, .status, .status, .chat])
            let seen = try await compatible.receive(.user, .chat)
            #expect(!seen.kinds.contains(.delta))
            #expect(seen.statuses.count == 3)
            for (frames, kind) in [(frames, TestClient.Kind.native), (seen, .compatible)] {
                #expect(frames.flatMap { FrameRules.problems(of: $0, session: native.session, for: kind) } == [])
            }
            #expect(try await server.log().count == 8)
            let later = try await server.native()
            try await later.receiveListed(8)
            #expect(later.received.count == 8)
        }
    }

    @Test("4.3: a long build says first that it has begun, and then slide by slide how far it is")
    func deckProgress() async throws {
        try await withServer { server in
            let client = try await server.client(at: .generateStrawman)
            server.author.script.always(.slide, .soon)
            let frames = try await client.deck()
            let statuses = frames.statuses
            #expect(statuses[0].payload["progress"]?.int == 0)
            #expect(statuses[0].payload["estimated_time"]?.int == 45)
            #expect(statuses.dropFirst().map { $0.payload["progress"]?.int } == [0, 20, 40, 60, 80])
            #expect(statuses.allSatisfy { $0.payload["status"]?.string == "generating" })
        }
    }

    @Test("1013: a client that does not keep up with progress is let go, and comes back with its last seq")
    func slowConsumer() async throws {
        try await withServer(limits: limits { $0.outboxNotices = 4 }) { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            // More data than all buffers between the two hold, while the client does not read.
            let piece = String(repeating: "x", count: 256 * 1024)
            server.author.script.once(.strawman, .working(Array(repeating: .delta(piece), count: 400)))
            client.socket.pauseReading()
            try await client.push(.acceptPlan)
            // Compatible clients receive no pieces of text. This one sees the end of the turn.
            let other = try await server.compatible()
            try await other.receiveListed(10)
            client.socket.resumeReading()
            #expect(try await client.readToEnd() == .tryAgainLater)
            let again = try await server.native(after: client.lastSeq)
            try await again.receive { $0.kind == .ready }
            #expect(Array(1...10) == (client.received + again.received).compactMap(\.seq))
        }
    }
}
