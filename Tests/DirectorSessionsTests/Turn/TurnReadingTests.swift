import DirectorCore
import DirectorLanguage
import DirectorSessions
import Testing

/// Protocol §2.3: value, then text that is a value, then text that is a label on offer, then the classifier.
struct TurnReadingTests {
    private let offered = [
        OfferedAction(label: "Yes, perfect", action: .acceptPlan, isPrimary: true),
        OfferedAction(label: "Change the plan", action: .rejectPlan, isPrimary: false),
    ]

    private func read(_ text: String, value: String? = nil, label: String? = nil) -> TurnReading {
        TurnReading(
            TurnInput(turn: TurnID(unchecked: "t"), text: text, actionValue: value, actionLabel: label),
            offered: offered
        )
    }

    /// R34: each of the three forms of a click means the same.
    @Test func threeFormsOfAClick() {
        #expect(read("Yes, perfect", value: "accept_plan", label: "Yes, perfect") == .button(.acceptPlan, detail: nil))
        #expect(read("accept_plan") == .button(.acceptPlan, detail: nil))
        #expect(read("yes, PERFECT ") == .button(.acceptPlan, detail: nil))
    }

    @Test func textBesideAButtonIsItsDetail() {
        #expect(
            read("shorter", value: "reject_plan", label: "Change the plan") == .button(.rejectPlan, detail: "shorter")
        )
        #expect(read("Change the plan", value: "reject_plan") == .button(.rejectPlan, detail: nil))
        #expect(read("reject_plan") == .button(.rejectPlan, detail: nil))
    }

    @Test func aLabelThatIsNotOnOfferIsText() {
        #expect(read("Build the deck") == .text("Build the deck"))
        #expect(read("yes") == .text("yes"))
        #expect(read("hello", value: "template_1") == .text("hello"))
    }

    /// Assertion 38: users see labels, never values.
    @Test func displayTextNeverShowsAValue() {
        func display(_ text: String, value: String? = nil, label: String? = nil) -> String {
            TurnReading.displayText(
                TurnInput(turn: TurnID(unchecked: "t"), text: text, actionValue: value, actionLabel: label),
                offered: offered,
                words: TurnWords(Languages.embedded[.english])
            )
        }
        #expect(display("accept_plan") == "Yes, perfect")
        #expect(display("accept_plan", value: "accept_plan", label: "Go ahead") == "Go ahead")
        #expect(display("accept_strawman") == "Build the deck")
        #expect(display("Yes, perfect", value: "accept_plan") == "Yes, perfect")
        #expect(display("make it shorter", value: "reject_plan") == "make it shorter")
        #expect(display("plain words") == "plain words")
    }

    @Test(arguments: WorkflowAction.allCases)
    func everyButtonHasAnIntentForTheLog(_ action: WorkflowAction) {
        switch action {
        case .acceptPlan: #expect(Intent(action).kind == .acceptPlan)
        case .rejectPlan: #expect(Intent(action).kind == .rejectPlan)
        case .acceptStrawman: #expect(Intent(action).kind == .acceptStrawman)
        case .requestRefinement, .requestAdjustments: #expect(Intent(action).kind == .submitRefinementRequest)
        case .completePresentation: #expect(Intent(action).kind == .askHelpOrQuestion)
        }
    }
}
