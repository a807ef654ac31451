import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

/// What a turn puts into the log. Messages are read by ``ScriptedClassifier``.
struct TurnComposerTests {
    private func types(_ composer: TurnComposer) -> [String] {
        composer.entries.map { "\($0.frame.envelope.role.rawValue) \($0.frame.envelope.type.rawValue)" }
    }

    @Test func aSessionBeginsWithItsGreeting() throws {
        let scene = try TurnScene()
        #expect(scene.snapshot.head == LogSequence(1))
        #expect(scene.snapshot.state == .provideGreeting)
    }

    /// Each step's frames, and the state after each of them: the entry that holds what was made changes the state.
    @Test func eachStepHasItsFramesAndStates() throws {
        var scene = try TurnScene()
        for (message, frames, states) in Self.steps {
            let composer = try scene.answer(message)
            #expect(types(composer) == frames, "\(message)")
            #expect(composer.entries.map(\.frame.state) == states, "\(message)")
        }
    }

    private static let steps: [(message: String, frames: [String], states: [WorkflowState])] = [
        ("topic: Bees", ["user chat_message", "assistant chat_message"], [.provideGreeting, .askClarifyingQuestions]),
        (
            "answers: All", ["user chat_message", "assistant chat_message", "assistant action_request"],
            [.askClarifyingQuestions, .createConfirmationPlan, .createConfirmationPlan]
        ),
        (
            "accept_plan",
            ["user chat_message", "assistant slide_update", "assistant chat_message", "assistant action_request"],
            [.createConfirmationPlan, .generateStrawman, .generateStrawman, .generateStrawman]
        ),
        (
            "refine: shorter",
            ["user chat_message", "assistant slide_update", "assistant chat_message", "assistant action_request"],
            [.generateStrawman, .refineStrawman, .refineStrawman, .refineStrawman]
        ),
        (
            "refine: nothing of that", ["user chat_message", "assistant chat_message"],
            [.refineStrawman, .refineStrawman]
        ),
        (
            "accept_strawman", ["user chat_message", "assistant presentation_url"],
            [.refineStrawman, .contentGeneration]
        ),
        (
            "question: Why?", ["user chat_message", "assistant chat_message"],
            [.contentGeneration, .contentGeneration]
        ),
        (
            "new topic: Wasps", ["user chat_message", "assistant chat_message"],
            [.contentGeneration, .askClarifyingQuestions]
        ),
    ]

    /// The state comes from the decision alone, not from the kind of result.
    @Test(arguments: WorkflowState.allCases + [nil])
    func theStateIsTheOneOfTheDecision(_ state: WorkflowState?) throws {
        let scene = try TurnScene(after: "topic: Bees")
        let questions = QuestionsDraft(
            lead: "Who?",
            questions: ClarifyingQuestions(questions: ["Who?", "How?", "Why?"])
        )
        let results: [TurnResult] = [
            .questions(questions, topic: "Wasps", replacing: false),
            .plan(PlanDraft(lead: "A plan", plan: .sample), answers: "All", feedback: nil),
            .strawman(StrawmanDraft(lead: "An outline", presentation: .sample())),
            .refinement(
                .refined(lead: "Done", changes: [], presentation: .sample(), affected: []),
                request: "shorter"
            ),
        ]
        for result in results {
            let turn = UnderstoodTurn(intent: Intent(.askHelpOrQuestion), result: result, nextState: state)
            #expect(try scene.compose(turn).snapshot.state == state ?? .askClarifyingQuestions)
        }
    }

    @Test(
        "a result that made nothing leaves the state where it was, and says how the turn ended",
        arguments: [
            (.failed(.authorFailed), .failed), (.budgetReached(.session), .failed), (.cancelled, .cancelled),
            (.refinement(.notDone("No."), request: "x"), .completed), (.answer(AnswerDraft(text: "So.")), .completed),
            (.askForChanges(.rejectPlan), .completed),
        ] as [(TurnResult, TurnOutcome)]
    )
    func nothingMade(_ result: TurnResult, outcome: TurnOutcome) throws {
        let scene = try TurnScene(after: "topic: Bees", "answers: All")
        let turn = UnderstoodTurn(intent: Intent(.askHelpOrQuestion), result: result, nextState: .contentGeneration)
        let composer = try scene.compose(turn)
        #expect(composer.snapshot.state == .createConfirmationPlan)
        #expect(composer.entries.last?.effects.finished == outcome)
        #expect(composer.snapshot.pending == nil)
    }

    /// After a turn that came to nothing the user needs the buttons again.
    @Test func aTurnThatFailedOffersItsButtonsAgain() throws {
        let scene = try TurnScene(after: "topic: Bees", "answers: All")
        let failed = UnderstoodTurn(intent: Intent(.acceptPlan), result: .failed(.authorFailed))
        let composer = try scene.compose(failed)
        #expect(types(composer) == ["user chat_message", "assistant chat_message", "assistant action_request"])
        #expect(composer.snapshot.offered.map(\.action) == [.acceptPlan, .rejectPlan])
    }

    @Test func theUsersEntryStartsTheTurnAndTheLastOneEndsIt() throws {
        let scene = try TurnScene()
        let input = scene.input("Bees")
        var composer = scene.composer(turn: input.turn)
        try composer.appendUser(input)
        #expect(composer.snapshot.pending?.input == input)
        let usage = TokenUsage(stage: "answer", counts: TokenCounts(tokensIn: 3, tokensOut: 4))
        let turn = UnderstoodTurn(
            intent: Intent(.submitInitialTopic, confidence: 0.9),
            result: .answer(AnswerDraft(text: "So.")),
            usage: usage
        )
        try composer.appendAnswer(turn, to: input, links: TurnScene.links)
        #expect(composer.snapshot.pending == nil)
        #expect(composer.entries.map(\.effects.understood) == [nil, turn.intent])
        #expect(composer.entries.map(\.effects.usage) == [nil, usage])
        #expect(composer.entries.allSatisfy { $0.frame.turn == input.turn })
    }

    /// The snapshot moves along with the entries: what a commit holds is consistent.
    @Test func theSnapshotIsTheFoldOfTheEntries() throws {
        var scene = try TurnScene()
        for (message, _, _) in Self.steps {
            var folded = scene.snapshot
            let composer = try scene.answer(message)
            for entry in composer.entries { folded.apply(entry) }
            #expect(folded == composer.snapshot, "\(message)")
        }
    }

    /// Front ends take two equal texts for one.
    @Test func aTextThatWasSaidBeforeGetsTheNumberOfItsEntry() throws {
        var scene = try TurnScene()
        let turn = UnderstoodTurn(intent: Intent(.askHelpOrQuestion), result: .answer(AnswerDraft(text: "So.")))
        let texts = try (0..<2).map { _ in try scene.take(turn).entries.last?.frame.envelope.payload }
        #expect(texts[0]?.contains(#""So.""#) == true)
        #expect(texts[1]?.contains(#""So. (5)""#) == true)
    }
}
