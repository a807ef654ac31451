import DirectorCore
import DirectorLanguage

/// What fills a long presentation when its outline is used up.
enum Elaboration: CaseIterable, Sendable {
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

    /// The template of all slides of this kind.
    var template: TemplateKey { TemplateKey(slide) }

    private var slide: SharedSlide {
        switch self {
        case .example: .moreExample
        case .exercise: .moreExercise
        case .question: .moreQuestion
        case .picture: .morePicture
        }
    }

    /// The `round`-th of its kind, from the second on.
    func idea(round: Int, part: Int, brief: PresentationBrief) -> SlideIdea {
        OutlineWriter(brief).shared(slide, form, rank: 20 + round, part: part) { values in
            values[.ordinal] = brief.wording.ordinal(round)
        }
    }
}
