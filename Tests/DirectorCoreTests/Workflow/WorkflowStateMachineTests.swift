import DirectorCore
import Testing

/// Every intent in every state, and every button in every state, against a table written out by hand.
struct WorkflowStateMachineTests {
    /// A state, with the content that a session has when it reaches the state.
    enum Situation: CaseIterable {
        case greeting, asking, planned, outlined, refined, refinedAfterDeck, built
        /// The deck has slides that could not be written: 3 and 5.
        case incomplete

        var machine: WorkflowStateMachine {
            switch self {
            case .greeting: WorkflowStateMachine(state: .provideGreeting, hasStrawman: false, hasDeck: false)
            case .asking: WorkflowStateMachine(state: .askClarifyingQuestions, hasStrawman: false, hasDeck: false)
            case .planned: WorkflowStateMachine(state: .createConfirmationPlan, hasStrawman: false, hasDeck: false)
            case .outlined: WorkflowStateMachine(state: .generateStrawman, hasStrawman: true, hasDeck: false)
            case .refined: WorkflowStateMachine(state: .refineStrawman, hasStrawman: true, hasDeck: false)
            case .refinedAfterDeck: WorkflowStateMachine(state: .refineStrawman, hasStrawman: true, hasDeck: true)
            case .built: WorkflowStateMachine(state: .contentGeneration, hasStrawman: true, hasDeck: true)
            case .incomplete:
                WorkflowStateMachine(state: .contentGeneration, hasStrawman: true, hasDeck: true, standIns: [3, 5])
            }
        }

        var hasDeckOnTop: Bool { self == .built || self == .incomplete }
    }

    private static let outlineSituations: Set<Situation> = [.outlined, .refined, .refinedAfterDeck]

    static func expected(_ kind: Intent.Kind, in situation: Situation) -> WorkflowDecision {
        let answer = WorkflowDecision.answer(text: "words", .intent(kind))
        switch kind {
        case .submitInitialTopic:
            return situation == .greeting ? .askQuestions(topic: "words", replacing: false) : answer
        case .submitClarificationAnswers: return situation == .asking ? .makePlan(answers: "words") : answer
        case .acceptPlan:
            if situation == .planned { return .buildStrawman }
            if outlineSituations.contains(situation) { return .showStrawmanAgain }
            return situation.hasDeckOnTop ? .showDeckAgain : answer
        case .rejectPlan: return situation == .planned ? .revisePlan(feedback: "words") : answer
        case .changeParameter:
            if situation == .planned { return .revisePlan(feedback: "words") }
            let refines = outlineSituations.contains(situation) || situation.hasDeckOnTop
            return refines ? .refineStrawman(feedback: "words") : answer
        case .acceptStrawman:
            if outlineSituations.contains(situation) { return .buildDeck }
            if situation == .incomplete { return .completeDeck(slides: [3, 5]) }
            return situation == .built ? .showDeckAgain : answer
        case .submitRefinementRequest:
            let refines = outlineSituations.contains(situation) || situation.hasDeckOnTop
            return refines ? .refineStrawman(feedback: "words") : answer
        case .changeTopic: return .askQuestions(topic: "words", replacing: situation != .greeting)
        case .askHelpOrQuestion: return .answer(text: "words", .question)
        }
    }

    @Test(arguments: Intent.Kind.allCases, Situation.allCases)
    func intentInState(_ kind: Intent.Kind, _ situation: Situation) {
        let decision = situation.machine.decide(.intent(Intent(kind), text: "words"))
        #expect(decision == Self.expected(kind, in: situation))
    }

    static func expected(
        _ action: WorkflowAction,
        detail: String?,
        in situation: Situation
    ) -> WorkflowDecision {
        let stale = WorkflowDecision.answer(text: detail ?? action.rawValue, .staleButton(action))
        let isOutlined = outlineSituations.contains(situation)
        switch action {
        case .acceptPlan:
            if situation == .planned { return .buildStrawman }
            if isOutlined { return .showStrawmanAgain }
            return situation.hasDeckOnTop ? .showDeckAgain : stale
        case .rejectPlan:
            guard situation == .planned else { return stale }
            return detail.map { .revisePlan(feedback: $0) } ?? .askForChanges(action)
        case .acceptStrawman:
            if isOutlined { return .buildDeck }
            if situation == .incomplete { return .completeDeck(slides: [3, 5]) }
            return situation == .built ? .showDeckAgain : stale
        case .requestRefinement, .requestAdjustments:
            guard isOutlined || situation.hasDeckOnTop else { return stale }
            return detail.map { .refineStrawman(feedback: $0) } ?? .askForChanges(action)
        case .completePresentation: return situation.hasDeckOnTop ? .showDeckAgain : stale
        }
    }

    @Test(arguments: WorkflowAction.allCases, Situation.allCases)
    func buttonInState(_ action: WorkflowAction, _ situation: Situation) {
        for detail in [nil, "shorter, please"] {
            let decision = situation.machine.decide(.button(action, detail: detail))
            #expect(decision == Self.expected(action, detail: detail, in: situation))
        }
    }

    /// Each state is entered only by the decisions that lead to it. Messages that do not fit change nothing.
    @Test(arguments: Situation.allCases)
    func answersAndRepeatsKeepTheState(_ situation: Situation) {
        for kind in Intent.Kind.allCases {
            let decision = situation.machine.decide(.intent(Intent(kind), text: "words"))
            switch decision {
            case .answer, .showStrawmanAgain, .showDeckAgain, .askForChanges: #expect(decision.nextState == nil)
            case .askQuestions: #expect(decision.nextState == .askClarifyingQuestions)
            case .makePlan, .revisePlan: #expect(decision.nextState == .createConfirmationPlan)
            case .buildStrawman: #expect(decision.nextState == .generateStrawman)
            case .refineStrawman: #expect(decision.nextState == .refineStrawman)
            case .buildDeck, .completeDeck: #expect(decision.nextState == .contentGeneration)
            }
        }
    }

    /// Only missing slides are written again: one by one, or all of them.
    @Test(arguments: [("3", [3]), ("5 3", [3, 5]), ("4", []), ("3 4", [3]), ("x", [3, 5])] as [(String, [Int])])
    func missingSlidesAreWrittenByNumber(_ named: String, _ slides: [Int]) {
        let decision = Situation.incomplete.machine.decide(
            .intent(Intent(.acceptStrawman, extractedInfo: named), text: "retry")
        )
        #expect(decision == (slides.isEmpty ? .showDeckAgain : .completeDeck(slides: slides)))
        let complete = Situation.built.machine.decide(
            .intent(Intent(.acceptStrawman, extractedInfo: "3"), text: "retry")
        )
        #expect(complete == .showDeckAgain)
    }

    /// R45: the topic is what was extracted, or the text; never a later answer.
    @Test func topicComesFromTheExtractionWhereThereIsOne() {
        let machine = Situation.built.machine
        let extracted = Intent(.changeTopic, extractedInfo: "  bees ")
        #expect(
            machine.decide(.intent(extracted, text: "let's do bees instead"))
                == .askQuestions(topic: "bees", replacing: true)
        )
        let blank = Intent(.changeTopic, extractedInfo: "  ")
        #expect(machine.decide(.intent(blank, text: "ants")) == .askQuestions(topic: "ants", replacing: true))
    }

    /// R17: a legacy row that reached a state without what belongs to it builds that first instead of failing.
    @Test func legacyStatesWithoutTheirContentBuildIt() {
        let outlined = WorkflowStateMachine(state: .generateStrawman, hasStrawman: false, hasDeck: false)
        #expect(outlined.decide(.button(.acceptPlan, detail: nil)) == .buildStrawman)
        #expect(outlined.decide(.button(.acceptStrawman, detail: nil)) == .buildStrawman)
        let built = WorkflowStateMachine(state: .contentGeneration, hasStrawman: true, hasDeck: false)
        #expect(built.decide(.button(.acceptStrawman, detail: nil)) == .buildDeck)
        let empty = WorkflowStateMachine(state: .contentGeneration, hasStrawman: false, hasDeck: false)
        #expect(
            empty.decide(.button(.acceptStrawman, detail: nil))
                == .answer(text: "accept_strawman", .staleButton(.acceptStrawman))
        )
    }
}
