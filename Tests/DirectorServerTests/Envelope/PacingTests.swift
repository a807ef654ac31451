import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

/// The time of arrival is compared with the time before the cause, because a slow machine can only delay a frame. A
/// frame may come later than its pauses require, but never earlier.
@Suite(.timeLimit(.minutes(1)))
struct PacingTests {
    /// The default pauses of a server, a tenth as long.
    private static let short = limits {
        $0.compatiblePacing = Limits().compatiblePacing / 10
        $0.compatibleReplayPacing = Limits().compatibleReplayPacing / 10
        // The test sends as many pings as fit into a pause.
        $0.messageBurst = 1_000_000
    }

    @Test("A server is started with pauses that a front end with slow saves needs")
    func defaults() {
        #expect(Limits().compatiblePacing == .milliseconds(1100))
        #expect(Limits().compatibleReplayPacing == .milliseconds(100))
    }

    @Test("Assertion 15: live frames come apart from the user's message and from each other; progress comes at once")
    func live() async throws {
        try await withServer(limits: Self.short) { server in
            let client = try await server.client(at: .createConfirmationPlan)
            let sent = ContinuousClock.now
            let before = client.received.count
            try await client.strawman()
            let frames = Array(client.received.dropFirst(before))
            #expect(frames.kinds == [.status, .status, .slides, .chat, .actions])
            #expect(frames.prefix(2).map { $0.payload["status"]?.string } == ["thinking", "generating"])
            Self.expectPauses(frames.filter(\.kind.isListed), of: Self.short.compatiblePacing, after: sent)
        }
    }

    @Test("What a client has kept is replayed faster; the last turn, of which that is not known, as slowly as live")
    func replay() async throws {
        try await withServer(limits: Self.short) { server in
            let client = try await server.client(at: .createConfirmationPlan)
            // Sends pings until one comes when all frames must have been kept.
            let written = ContinuousClock.now
            repeat { try await client.confirm() } while .now - written <= Self.short.compatiblePacing
            try await client.confirm()
            try await client.strawman()
            let opened = ContinuousClock.now
            let again = try await server.compatible()
            let replay = try await again.receive(
                .chat,
                .user,
                .chat,
                .user,
                .chat,
                .actions,
                .user,
                .slides,
                .chat,
                .actions
            )
            let kept = replay.prefix(6)
            Self.expectPauses(Array(kept.dropFirst()), of: Self.short.compatibleReplayPacing, after: opened)
            Self.expectPauses(Array(replay.dropFirst(6)), of: Self.short.compatiblePacing, after: opened)
        }
    }

    @Test("A status does not wait for the frames that are held back")
    func statusOvertakes() async throws {
        try await withServer(limits: limits { $0.compatiblePacing = .seconds(3600) }) { server in
            let client = try await server.compatible()
            try await client.greeting()
            // Its answer would come in an hour.
            try await client.post("topic: Bees")
            let thinking = try await client.next()
            #expect(thinking.payload["status"]?.string == "thinking")
            try await client.send(#"{"type":"set_theme","data":{"request_id":"r","theme":{"mode":"auto"}}}"#)
            #expect(try await client.next().kind == .theme)
            let native = try await server.native()
            try await native.receive(.chat, .user, .chat, .ready)
        }
    }

    @Test("Assertion 15, 10: pings do not wait for the pauses, and native clients know none")
    func unpaced() async throws {
        let slow = limits {
            $0.compatiblePacing = .seconds(3600)
            $0.compatibleReplayPacing = .seconds(3600)
        }
        try await withServer(limits: slow) { server in
            let native = try await server.client(.native, at: .contentGeneration)
            try await native.ping()
            // One frame comes at once and the next one in an hour. The socket still answers.
            let compatible = try await server.compatible()
            try await compatible.receive(.chat)
            #expect(try await compatible.ping().isEmpty)
        }
    }

    private static func expectPauses(_ frames: [Frame], of pause: Duration, after start: ContinuousClock.Instant) {
        for (index, frame) in frames.enumerated() {
            #expect(start.duration(to: frame.arrival) >= pause * (index + 1) - .milliseconds(5), "frame \(index)")
        }
    }
}
