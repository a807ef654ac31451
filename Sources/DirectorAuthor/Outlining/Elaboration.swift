/// What fills a long presentation when its outline is used up.
enum Elaboration: CaseIterable, Sendable {
    case example, exercise, question, picture

    /// The `round`-th of its kind, from the second on.
    func idea(round: Int, part: Int) -> SlideIdea {
        let ordinal = NumberWords.ordinalName(round) ?? "further"
        switch self {
        case .example:
            return SlideIdea(
                20 + round,
                part: part,
                "A \(ordinal) example",
                .pointsWithPicture,
                [
                    .ask("What is different this time", "What distinguishes it from the one before"),
                    .ask("What happens", "What happens, step by step"),
                    .ask("What it adds", "What it adds to the picture"),
                ],
                narrative: "Another case, chosen because it differs in one point.",
                notes: "Let the listeners find the difference. Fill in: the example.",
                visual: ("Show another case", "A picture of the example, in the same style as the one before")
            )
        case .exercise:
            return SlideIdea(
                20 + round,
                part: part,
                "A \(ordinal) thing to try",
                .steps,
                [
                    .ask("What to do", "The task in one sentence"), .ask("What to watch", "What to pay attention to"),
                    .ask("What comes out", "How to recognise a good result"),
                ],
                narrative: "Doing something keeps everyone awake.",
                notes: "Keep it short. Fill in: the task and a solution.",
                visual: ("Guide the task", "Three steps with simple icons")
            )
        case .question:
            return SlideIdea(
                20 + round,
                part: part,
                "A \(ordinal) question to discuss",
                .bullets,
                [
                    .ask("The question", "A question with more than one good answer"),
                    .say("First in pairs", "Talk about it in pairs first."),
                    .say("Then all together", "Then collect the answers together."),
                ],
                narrative: "A question with more than one good answer.",
                notes: "Wait longer than feels comfortable. Fill in: the question."
            )
        case .picture:
            return SlideIdea(
                20 + round,
                part: part,
                "A \(ordinal) closer look",
                .picture,
                [.ask("What there is to see", "The detail worth a whole slide")],
                narrative: "One detail, large.",
                notes: "Say nothing for a moment. Fill in: the detail.",
                visual: ("Reward a closer look", "One detail, filling the slide")
            )
        }
    }
}
