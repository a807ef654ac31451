import DirectorLanguage

/// What fills a long presentation when its outline is used up.
enum Elaboration: String, CaseIterable, Sendable {
    case example, exercise, question, picture

    /// Up to here every language has an ordinal, so that titles differ.
    static let namedRounds = 10

    private var form: SlideForm {
        switch self {
        case .example: .pointsWithPicture
        case .exercise: .steps
        case .question: .bullets
        case .picture: .picture
        }
    }

    /// The `round`-th of its kind, from the second on.
    func idea(round: Int, part: Int, brief: PresentationBrief) -> SlideIdea {
        OutlineWriter(brief).shared("more." + rawValue, form, rank: 20 + round, part: part) { values in
            values["ordinal"] = brief.wording.ordinal(round)
        }
    }
}
