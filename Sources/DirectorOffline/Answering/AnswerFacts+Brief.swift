import DirectorCore
import DirectorLanguage
import DirectorSessions

extension AnswerFacts {
    /// Titles a chat shows; more would not be read.
    private static let shownTitles = 12

    init(_ brief: AuthorBrief, said: String, _ reader: BriefReader) {
        let known = reader.read(brief)
        let subject = brief.topic == nil ? nil : known.subject.title.shortened(to: 60)
        let slides = brief.presentation?.slides
        let titles = slides.map { slides in
            slides.prefix(Self.shownTitles).enumerated().map { "\($0 + 1). \($1.title.shortened(to: 60))" }.joined(
                separator: "; "
            )
                + (slides.count > Self.shownTitles ? " …" : ".")
        }
        self.init(
            state: brief.state,
            subject: subject,
            planSlides: brief.plan?.proposedSlideCount,
            outlineSlides: slides?.count,
            outlineMinutes: brief.presentation?.minutes,
            theme: brief.presentation?.look.theme,
            audience: brief.presentation?.audience ?? known.audienceLabel,
            hasPlan: brief.plan != nil,
            hasOutline: brief.presentation != nil,
            deck: brief.deck,
            titles: titles,
            said: said
        )
    }
}

extension Misfit {
    init(_ intent: Intent.Kind, _ facts: AnswerFacts) {
        self =
            switch intent {
            case .submitInitialTopic, .changeTopic: .otherSubject
            case .submitClarificationAnswers: facts.state == .provideGreeting ? .answersTooEarly : .answersTooLate
            case .acceptPlan, .rejectPlan, .changeParameter: facts.hasPlan ? .planDone : .noPlan
            case .acceptStrawman: facts.hasOutline ? .outlineAgreed : .noOutline
            case .submitRefinementRequest: facts.hasOutline ? .nothingToChange : .noOutlineToChange
            case .askHelpOrQuestion: .help
            }
    }

    init(_ action: WorkflowAction, _ facts: AnswerFacts) {
        self =
            switch action {
            case .acceptPlan, .rejectPlan: .planButton(exists: facts.hasPlan)
            case .acceptStrawman, .requestRefinement: .outlineButton(exists: facts.hasOutline)
            case .completePresentation, .requestAdjustments: .deckButton(exists: facts.deck != nil)
            }
    }
}
