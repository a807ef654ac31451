import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct PacingTests {
    /// The real pause. Arrival is measured against the moment before the cause, since only lateness can be blamed on
    /// the machine: frame n may come later than n pauses, never earlier.
    @Test("Assertion 15: a compatible client gets the frames of a turn 100 ms apart, also on replay")
    func compatible() async throws {
        try await withServer(limits: limits { $0.compatiblePacing = Limits().compatiblePacing }) { server in
            let client = try await server.client(at: .createConfirmationPlan)
            let sent = ContinuousClock.now
            let frames = try await client.strawman()
            #expect(frames.kinds == [.status, .slides, .chat, .actions])
            Self.expectPauses(frames, since: sent)

            let opened = ContinuousClock.now
            let again = try await server.compatible()
            let replay = try await again.receive(.chat, .user, .chat, .user, .chat, .actions, .user, .slides)
            Self.expectPauses(replay, since: opened)
        }
    }

    private static func expectPauses(_ frames: [Frame], since start: ContinuousClock.Instant) {
        for (index, frame) in frames.enumerated() {
            #expect(start.duration(to: frame.arrival) >= .milliseconds(90) * index, "frame \(index)")
        }
    }

    @Test("Assertion 15, 10: pings do not wait for the pauses, and native clients know none")
    func unpaced() async throws {
        try await withServer(limits: limits { $0.compatiblePacing = .seconds(3600) }) { server in
            let native = try await server.client(.native, at: .contentGeneration)
            try await native.ping()
            // One frame at once, the next in an hour: the socket still answers.
            let compatible = try await server.compatible()
            try await compatible.receive(.chat)
            #expect(try await compatible.ping().isEmpty)
        }
    }
}
