import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Synchronization
import Testing

/// How a message becomes work: it is read, decided, and the author asked. Messages are read by ``ScriptedClassifier``.
struct TurnExecutionTests {
    private final class Announcements: Sendable {
        private let decisions = Mutex<[WorkflowDecision]>([])
        var all: [WorkflowDecision] { decisions.withLock { $0 } }
        func note(_ decision: WorkflowDecision) { decisions.withLock { $0.append(decision) } }
    }

    private struct Broken: Error {}

    /// The work behind a draft that is not ready.
    private func pending(
        _ draft: Draft<UnderstoodTurn>
    ) -> (@Sendable (any DraftProgress) async throws -> UnderstoodTurn)? {
        guard case .pending(let work) = draft else { return nil }
        return work
    }

    private func ready(_ draft: Draft<UnderstoodTurn>) -> UnderstoodTurn? {
        guard case .ready(let turn) = draft else { return nil }
        return turn
    }

    // MARK: Reading and deciding

    private static let toStrawman = ["topic: Bees", "answers: All", "accept_plan"]

    @Test(
        "what a message does where it is said",
        arguments: [
            ([], "Bees", .submitInitialTopic, .askQuestions(topic: "Bees", replacing: false)),
            (["topic: Bees"], "All", .submitClarificationAnswers, .makePlan(answers: "All")),
            (["topic: Bees", "answers: All"], "accept_plan", .acceptPlan, .buildStrawman),
            (["topic: Bees", "answers: All"], "reject: 4", .rejectPlan, .revisePlan(feedback: "reject: 4")),
            (["topic: Bees", "answers: All"], "reject_plan", .rejectPlan, .askForChanges(.rejectPlan)),
            (toStrawman, "accept_plan", .acceptPlan, .showStrawmanAgain),
            (toStrawman, "refine: x", .submitRefinementRequest, .refineStrawman(feedback: "refine: x")),
            (toStrawman, "accept_strawman", .acceptStrawman, .buildDeck),
            (toStrawman, "So?", .askHelpOrQuestion, .answer(text: "So?", .question)),
        ] as [([String], String, Intent.Kind, WorkflowDecision)]
    )
    func messages(after earlier: [String], text: String, kind: Intent.Kind, decision: WorkflowDecision) throws {
        var scene = try TurnScene()
        for message in earlier { try scene.answer(message) }
        let announced = Announcements()
        let turn = ready(scene.execution.run(scene.input(text), announce: announced.note))
        #expect(announced.all == [decision])
        #expect(turn?.intent.kind == kind)
        #expect(turn?.nextState == decision.nextState, "the state comes from the decision")
    }

    @Test func aButtonIsNotAskedOfTheClassifier() throws {
        let scene = try TurnScene(after: "topic: Bees", "answers: All")
        let asked = scene.classifier.calls.count
        _ = scene.execution.run(scene.input("accept_plan"), announce: { _ in })
        #expect(scene.classifier.calls.count == asked)
    }

    @Test func aClassifierThatFailsReadsAQuestion() async throws {
        let scene = try TurnScene(after: "topic: Bees", "answers: All")
        scene.classifier.script.once(.classification, .failing(Broken()))
        let announced = Announcements()
        let work = try #require(pending(scene.execution.run(scene.input("go: on"), announce: announced.note)))
        #expect(announced.all == [], "nothing is decided before the message is read")
        let turn = try await work(Silence())
        #expect(announced.all == [.answer(text: "go: on", .question)])
        #expect(turn.intent.kind == .askHelpOrQuestion)
        #expect(turn.nextState == nil)
    }

    // MARK: Asking the author

    @Test func theAuthorIsToldWhatTheSessionHolds() throws {
        var scene = try TurnScene(after: "topic: Bees", "answers: All", "reject: 4 slides")
        let plan = try #require(scene.author.calls(.plan).last?.brief)
        #expect(plan.topic == "Bees")
        #expect(plan.answers == "answers: All")
        #expect(plan.planFeedback == ["reject: 4 slides"])
        #expect(plan.revision == 2)
        try scene.answer("new topic: Wasps")
        let questions = try #require(scene.author.calls(.questions).last?.brief)
        #expect(questions == AuthorBrief(state: .askClarifyingQuestions, topic: "Wasps", revision: 2))
    }

    @Test func anAnswerFromMemoryIsThereAtOnce() throws {
        let scene = try TurnScene()
        #expect(ready(scene.execution.run(scene.input("Bees"), announce: { _ in })) != nil)
    }

    @Test func anAuthorThatNeedsTimeIsAwaited() async throws {
        let scene = try TurnScene()
        scene.author.script.once(.questions, .soon)
        let announced = Announcements()
        let draft = scene.execution.run(scene.input("Bees"), announce: announced.note)
        #expect(announced.all.count == 1, "it is decided at once")
        let work = try #require(pending(draft))
        let turn = try await work(Silence())
        #expect(turn.nextState == .askClarifyingQuestions)
    }

    @Test func anAuthorThatFailsFailsTheWork() async throws {
        let scene = try TurnScene()
        scene.author.script.once(.questions, .failing(Broken()))
        let work = try #require(pending(scene.execution.run(scene.input("Bees"), announce: { _ in })))
        await #expect(throws: Broken.self) { try await work(Silence()) }
    }

    @Test func aDeckIsThereAtOnceIfAllItsSlidesAre() throws {
        let scene = try TurnScene(after: "topic: Bees", "answers: All", "accept_plan")
        let turn = ready(scene.execution.run(scene.input("accept_strawman"), announce: { _ in }))
        guard case .deck(let presentation) = turn?.result else {
            Issue.record("no deck: \(String(describing: turn))")
            return
        }
        #expect(presentation.slides.map(\.id.text) == scene.snapshot.strawman?.slides.map(\.slideID))
        #expect(presentation.slides.allSatisfy { $0.content?.title == $0.title })
    }

    @Test func whatADeckMissesIsWrittenAndTheRestIsKept() async throws {
        var scene = try TurnScene(after: "topic: Bees", "answers: All", "accept_plan")
        try await scene.buildDeck(failing: 2)
        #expect(scene.snapshot.deck?.standIns == [2])
        let before = try #require(scene.snapshot.presentation)
        let work = try #require(pending(scene.execution.run(scene.input("accept_strawman"), announce: { _ in })))
        guard case .deck(let built) = try await work(Silence()).result else {
            Issue.record("no deck")
            return
        }
        for (index, slide) in built.slides.enumerated() {
            #expect(slide.content?.isStandIn == false)
            if index != 1 { #expect(slide.content == before.slides[index].content) }
        }
        // One more to learn that slides take time, and one for the slide that was missing.
        #expect(scene.author.count(.slide) == before.slides.count + 2)
    }

    @Test func aDeckOfAnEarlierReleaseIsCompletedToo() async throws {
        var scene = try TurnScene(after: "topic: Bees", "answers: All", "accept_plan")
        try await scene.buildDeck(failing: 2)
        let before = try #require(scene.snapshot.presentation)
        scene.earlierDeck = try #require(Deck(before)).slides
        scene.forgetMeaningOfDeck()
        let calls = scene.author.count(.slide)
        let work = try #require(pending(scene.execution.run(scene.input("accept_strawman"), announce: { _ in })))
        guard case .deck(let built) = try await work(Silence()).result else {
            Issue.record("no deck")
            return
        }
        #expect(Deck(built)?.slides.dropFirst(2) == Deck(before)?.slides.dropFirst(2))
        #expect(scene.author.count(.slide) == calls + 1, "one slide was missing")
    }

    @Test func aDeckIsKeptAsTheReleaseBeforeReadsItToo() throws {
        var scene = try TurnScene(after: "topic: Bees", "answers: All", "accept_plan")
        let entry = try #require(try scene.answer("accept_strawman").entries.first { $0.effects.deckReference != nil })
        let presentation = try #require(entry.effects.presentation)
        #expect(presentation.slides.allSatisfy { $0.content != nil })
        #expect(try #require(entry.effects.deck) == Deck(presentation))
    }

    @Test func aDeckIsAwaitedIfOneOfItsSlidesIs() async throws {
        let scene = try TurnScene(after: "topic: Bees", "answers: All", "accept_plan")
        scene.author.script.once(.slide, .ready)
        scene.author.script.once(.slide, .soon)
        let draft = scene.execution.run(scene.input("accept_strawman"), announce: { _ in })
        let work = try #require(pending(draft))
        let turn = try await work(Silence())
        guard case .deck(let presentation) = turn.result else {
            Issue.record("no deck: \(turn)")
            return
        }
        #expect(presentation.slides.map(\.id.text) == scene.snapshot.strawman?.slides.map(\.slideID))
        #expect(presentation.slides.allSatisfy { $0.content?.title == $0.title })
        #expect(turn.nextState == .contentGeneration)
    }
}
