import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions
import Testing

/// The offline author answers at once; a draft that has to be awaited is a failure.
func ready<Value>(_ draft: Draft<Value>, sourceLocation: SourceLocation = #_sourceLocation) throws -> Value {
    guard case .ready(let value) = draft else {
        Issue.record("the draft is not ready", sourceLocation: sourceLocation)
        throw NotReady()
    }
    return value
}

struct NotReady: Error {}

extension Wording {
    /// With the texts in the binary.
    static func of(_ language: Language) -> Wording { Wording(Languages.embedded[language]) }
}

/// A conversation up to the outline.
struct Conversation {
    let author = OfflineAuthor()
    var brief: AuthorBrief
    let questions: QuestionsDraft
    let plan: PlanDraft
    let outline: StrawmanDraft

    init(_ topic: String, answers: String? = nil, feedback: [String] = []) throws {
        var brief = AuthorBrief(state: .askClarifyingQuestions, topic: topic)
        questions = try ready(author.questions(for: brief))
        brief.answers = answers
        brief.planFeedback = feedback
        brief.revision = 1 + feedback.count
        brief.state = .createConfirmationPlan
        plan = try ready(author.plan(for: brief))
        brief.plan = plan.plan
        outline = try ready(author.strawman(for: brief))
        brief.presentation = outline.presentation
        brief.state = .generateStrawman
        self.brief = brief
    }

    var strawman: PresentationStrawman { outline.presentation.strawman }

    /// - Parameter stored: an outline as an earlier release kept it, in place of this conversation's
    func refine(_ request: String, _ stored: PresentationStrawman? = nil) throws -> RefinementDraft {
        try refine(request, of: presentation(stored))
    }

    func refine(_ request: String, of presentation: Presentation) throws -> RefinementDraft {
        try ready(author.refine(presentation, request: request, brief: brief))
    }

    private func presentation(_ stored: PresentationStrawman?) -> Presentation {
        stored.map { author.presentation(reading: $0, brief: brief) } ?? outline.presentation
    }

    /// The outline after `request`, which must change it.
    func refined(
        _ request: String,
        _ strawman: PresentationStrawman? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Refined {
        let draft = try refine(request, strawman)
        guard case .refined(let lead, let changes, let presentation, let affected) = draft else {
            Issue.record("not done: \(draft)", sourceLocation: sourceLocation)
            throw NotReady()
        }
        return Refined(
            lead: lead,
            changes: changes,
            presentation: presentation,
            affected: affected.map(\.text)
        )
    }

    func deck(_ strawman: PresentationStrawman? = nil) throws -> [DeckSlide] {
        let presentation = presentation(strawman)
        return try presentation.slides.indices.map { index in
            let content = try ready(author.slide(at: index, of: presentation, brief: brief))
            return DeckSlide(content, of: presentation.slides[index].id)
        }
    }
}

struct Refined {
    let lead: String
    let changes: [String]
    let presentation: Presentation
    let affected: [String]

    var strawman: PresentationStrawman { presentation.strawman }

    var titles: [String] { strawman.slides.map(\.title) }
}

/// The same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension StrawmanSlide {
    /// The slide as it would be at another place.
    func numbered(_ number: Int) -> StrawmanSlide {
        var slide = self
        slide.slideNumber = number
        return slide
    }
}

extension DeckLayout {
    /// Everything a listener could read on the slide, prompts and briefs included.
    var allText: [String] {
        func column(_ column: DeckColumn) -> [String] { [column.heading] + column.points.map(\.text) }
        func step(_ step: DeckStep) -> [String] { [step.marker ?? "", step.heading, step.detail?.text ?? ""] }
        func visual(_ visual: DeckVisual) -> [String] { [visual.goal, visual.content, visual.style] }
        switch self {
        case .title(let subtitle, let presenter): return [subtitle ?? "", presenter?.text ?? ""]
        case .section(let subtitle): return [subtitle ?? ""]
        case .bullets(let points): return points.map(\.text)
        case .pointsAndVisual(let points, let picture): return points.map(\.text) + visual(picture)
        case .visual(let picture, let caption): return visual(picture) + [caption?.text ?? ""]
        case .twoColumns(let left, let right): return column(left) + column(right)
        case .comparison(let left, let right, let verdict): return column(left) + column(right) + [verdict?.text ?? ""]
        case .threeColumns(let columns): return columns.flatMap(column)
        case .metrics(let metrics): return metrics.flatMap { [$0.value.text, $0.label, $0.detail?.text ?? ""] }
        case .matrix(let matrix):
            return [matrix.horizontalAxis, matrix.verticalAxis] + matrix.quadrants.flatMap(column)
        case .timeline(let steps), .process(let steps): return steps.flatMap(step)
        case .quote(let text, let attribution): return [text.text, attribution?.text ?? ""]
        case .table(let columns, let rows): return columns + rows.flatMap { $0.map(\.text) }
        case .closing(let points, let call): return points.map(\.text) + [call?.text ?? ""]
        }
    }

    /// The name of the case.
    var kind: String { String(describing: self).prefix { $0 != "(" }.description }
}
