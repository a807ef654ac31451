import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct HarmlessMessageTests {
    /// The parts of a session that a message must not change.
    private struct Artefacts: Equatable {
        let state: WorkflowState
        let topic: String?
        let plan: ConfirmationPlan?
        let strawman: PresentationStrawman?
        let deck: DeckReference?
        let offered: [OfferedAction]

        init(_ row: SessionSnapshot) {
            state = row.state
            topic = row.topic
            plan = row.plan
            strawman = row.strawman
            deck = row.deck
            offered = row.offered
        }
    }

    private static func generated(_ server: TestServer) -> Int {
        server.author.calls.count { $0.kind != .answer }
    }

    @Test(
        "Assertion 24, R4, R6: a question is answered in chat, in every state, and nothing else happens",
        arguments: WorkflowState.allCases,
        [TestClient.Kind.compatible, .native]
    )
    func question(state: WorkflowState, kind: TestClient.Kind) async throws {
        try await withServer { server in
            let client = try await server.client(kind, at: state)
            let before = try await server.row()
            let generated = Self.generated(server)
            for _ in 0..<3 {
                let answer = try await client.say("question: how long will it be?", .chat)
                #expect(answer.statuses.isEmpty)
            }
            #expect(Artefacts(try await server.row()) == Artefacts(before))
            #expect(Self.generated(server) == generated)
            #expect(try await client.ping().isEmpty)
        }
    }

    @Test(
        "Assertion 25, R34: a stale or repeated button builds nothing and lowers no state",
        arguments: ButtonForm.allCases,
        [
            (WorkflowAction.acceptPlan, WorkflowState.generateStrawman), (.acceptPlan, .refineStrawman),
            (.acceptPlan, .contentGeneration), (.acceptStrawman, .contentGeneration),
            (.acceptPlan, .askClarifyingQuestions), (.acceptStrawman, .createConfirmationPlan),
            (.rejectPlan, .generateStrawman), (.requestRefinement, .createConfirmationPlan),
            (.rejectPlan, .contentGeneration),
        ]
    )
    func staleButton(form: ButtonForm, press: (action: WorkflowAction, state: WorkflowState)) async throws {
        // A label that was never offered is not a button.
        guard form != .labelAlone || press.state != .askClarifyingQuestions else { return }
        try await withServer { server in
            let client = try await server.client(at: press.state)
            let before = try await server.row()
            let generated = Self.generated(server)
            for _ in 0..<2 {
                try await client.push(press.action, form)
                let answer = try await client.receive { $0.kind.isListed }
                // Existing content may be shown again, and then its buttons follow.
                if answer.kind == .slides { try await client.receive(.chat, .actions) }
            }
            let after = try await server.row()
            #expect(after.state == before.state)
            #expect(after.strawman == before.strawman)
            #expect(after.deck == before.deck)
            #expect(after.plan == before.plan)
            #expect(Self.generated(server) == generated)
            #expect(client.received.allSatisfy { $0.payload["status"]?.string != "error" })
        }
    }

    @Test(
        "Assertion 28, R5: a classifier that fails changes nothing, builds nothing and is answered",
        arguments: WorkflowState.allCases
    )
    func classifierFails(state: WorkflowState) async throws {
        struct RateLimited: Error {}
        try await withServer { server in
            let client = try await server.client(at: state)
            let before = try await server.row()
            let generated = Self.generated(server)
            for error: any Error in [
                RateLimited(), AuthorError(.failed, reason: "RESOURCE_EXHAUSTED"), StoppedAnswering(),
            ] {
                server.classifier.script.once(.classification, .failing(error))
                try await client.say("new topic: Wasps", .chat)
                #expect(Artefacts(try await server.row()) == Artefacts(before))
            }
            #expect(Self.generated(server) == generated)
            #expect(client.received.allSatisfy { !$0.text.contains("EXHAUSTED") })
            // When the author works again, the conversation continues.
            try await client.say("new topic: Wasps", .chat)
            #expect(try await server.row().topic == "Wasps")
        }
    }

    private struct StoppedAnswering: Error {}

    @Test("Assertion 28: buttons need no classifier")
    func buttonsWithoutClassifier() async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            server.classifier.script.always(.classification, .failing(StoppedAnswering()))
            try await client.strawman(.valueAsText)
            try await client.deck(.labelAlone)
        }
    }
}
