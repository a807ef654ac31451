import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct AuthorFailureTests {
    private struct Secret: Error, CustomStringConvertible {
        let description = "Traceback: api key sk-123 at /srv/director"
    }

    private static let failures: [(error: any Error, code: ClientError.Code)] = [
        (AuthorError(.failed, reason: "Traceback: api key sk-123"), .authorFailed),
        (AuthorError(.timedOut, reason: "Traceback: sk-123"), .authorTimeout),
        (Secret(), .authorFailed),
    ]

    /// A state, a button or message in it, and the work that the author then does.
    private struct Step: Sendable {
        let state: WorkflowState
        let call: ScriptedAuthor.Kind
        let send: @Sendable (TestClient) async throws -> Void
        let answer: [Frame.Kind]
        /// The frames after a failure: the apology, and the buttons from before.
        let apology: [Frame.Kind]
        let next: WorkflowState
    }

    private static let steps: [Step] = [
        Step(
            state: .provideGreeting,
            call: .questions,
            send: { try await $0.post("topic: Bees") },
            answer: [.chat],
            apology: [.chat],
            next: .askClarifyingQuestions
        ),
        Step(
            state: .askClarifyingQuestions,
            call: .plan,
            send: { try await $0.post("answers: Children") },
            answer: [.chat, .actions],
            apology: [.chat],
            next: .createConfirmationPlan
        ),
        Step(
            state: .createConfirmationPlan,
            call: .strawman,
            send: { try await $0.push(.acceptPlan) },
            answer: [.slides, .chat, .actions],
            apology: [.chat, .actions],
            next: .generateStrawman
        ),
        Step(
            state: .generateStrawman,
            call: .refinement,
            send: { try await $0.post("refine: add a slide") },
            answer: [.slides, .chat, .actions],
            apology: [.chat, .actions],
            next: .refineStrawman
        ),
        Step(
            state: .refineStrawman,
            call: .slide,
            send: { try await $0.push(.acceptStrawman) },
            answer: [.deck],
            apology: [.chat, .actions],
            next: .contentGeneration
        ),
        Step(
            state: .contentGeneration,
            call: .answer,
            send: { try await $0.post("question: how was it?") },
            answer: [.chat],
            apology: [.chat],
            next: .contentGeneration
        ),
    ]

    @Test(
        "Assertion 27, R17, R37: a failed generation is told without internals, changes no state, and can be repeated",
        arguments: steps.indices,
        failures.indices
    )
    func failure(step index: Int, error number: Int) async throws {
        let step = Self.steps[index]
        let failure = Self.failures[number]
        try await withServer(number == 0 ? .sqlite : .memory) { server in
            let client = try await server.client(at: step.state)
            let before = try await server.row()
            // A deck fails as a whole only if every slide fails.
            if step.call == .slide {
                server.author.script.always(step.call, .failing(failure.error))
            } else {
                server.author.script.once(step.call, .failing(failure.error))
            }
            try await step.send(client)
            let frames = try await client.receive(step.apology)
            let status = try #require(frames.last { $0.kind == .status })
            #expect(status.payload["status"]?.string == "error")
            #expect(status.code == failure.code.rawValue)
            #expect(status.payload["retryable"] == .bool(true))
            #expect(frames.listed[0].payload["format"]?.string == "plain")
            #expect(frames.allSatisfy { !$0.text.contains("sk-123") && !$0.text.contains("Traceback") })
            let after = try await server.row()
            #expect(after.state == before.state)
            #expect(after.topic == before.topic && after.answers == before.answers)
            #expect(after.plan == before.plan && after.strawman == before.strawman && after.deck == before.deck)
            #expect(after.pending == nil)
            // The user's message is in the transcript.
            let log = try await server.log()
            #expect(log.count { $0.frame.envelope.role == .user } == before.counts.turns + 1)
            server.author.script.always(step.call, .ready)
            try await step.send(client)
            try await client.receive(step.answer)
            #expect(try await server.row().state == step.next)
        }
    }

    @Test("Assertion 27: an author that never comes back is stopped, with author_timeout")
    func neverComesBack() async throws {
        try await withServer(limits: limits { $0.authorTimeout = .milliseconds(20) }) { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan, turn: "slow")
            let frames = try await client.receive(.user, .chat, .actions)
            let error = try #require(frames.last { $0.kind == .status })
            #expect(error.code == "author_timeout")
            #expect(error.turn == "slow")
            #expect(error.payload["turn_id"]?.string == "slow")
            try await client.strawman()
        }
    }
}
