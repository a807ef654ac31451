/// The words of frames that a legacy history implies and does not hold (protocol §5.1). Fixed for good: a session that
/// was not written to since replays the same words every time.
package enum LegacyWording {
    /// Holds both markers by which front ends know a greeting (protocol §3.4-6).
    package static let greeting =
        "Hello! I'm Deckster. I turn a topic into a finished presentation: we talk, you decide. "
        + "What presentation would you like to build today?"

    private static let greetingMarkers = ["hello! i'm deckster", "what presentation would you like to build"]

    static func isGreeting(_ text: String) -> Bool {
        let text = text.lowercased()
        return greetingMarkers.contains { text.contains($0) }
    }

    static let questions = "A few questions first, so that the presentation fits:"

    static func plan(_ number: Int, slides: Int) -> String { "Plan \(number): \(slides) slides." }

    static let planSubtitle = "What I assume"

    static func planPrompt(_ number: Int) -> String { "Does plan \(number) fit?" }

    static func strawman(_ number: Int, slides: Int) -> String {
        number == 1 ? "The outline is ready: \(slides) slides." : "Outline \(number) is ready: \(slides) slides."
    }

    static func strawmanPrompt(_ number: Int) -> String {
        number == 1 ? "Shall I build the deck from this outline?" : "Shall I build the deck from outline \(number)?"
    }

    static let deck = "Your deck is ready."

    static func label(of action: WorkflowAction) -> String {
        switch action {
        case .acceptPlan: "Yes, perfect"
        case .rejectPlan: "Change the plan"
        case .acceptStrawman: "Build the deck"
        case .requestRefinement: "Change the outline"
        case .completePresentation: "Done"
        case .requestAdjustments: "Adjust the deck"
        }
    }
}
