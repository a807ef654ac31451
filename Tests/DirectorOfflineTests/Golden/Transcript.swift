import DirectorCore
import DirectorOffline
import DirectorSessions
import Testing

/// A conversation with the offline author from the first message to the deck, as text a person can read.
struct Transcript {
    /// One message of the user's.
    enum Step: Sendable {
        case topic(String)
        case answers(String)
        /// Asks for another plan.
        case feedback(String)
        case acceptsPlan(String)
        case refines(String)
        /// Answered in chat; nothing changes.
        case asks(String)
        case acceptsOutline(String)
    }

    private let author = OfflineAuthor()
    private var brief = AuthorBrief(state: .provideGreeting)
    private var plans = 0
    private var outlines = 0
    private(set) var text = ""

    init(_ steps: [Step]) throws {
        for step in steps { try take(step) }
    }

    private mutating func line(_ words: String = "") { text += words + "\n" }

    private mutating func said(_ words: String) {
        line()
        line("USER: " + words.replacing("\n", with: "\n      "))
    }

    private mutating func answered(_ words: String) { line("DIRECTOR: " + words) }

    private mutating func take(_ step: Step) throws {
        switch step {
        case .topic(let topic):
            try hear(topic, as: .submitInitialTopic)
            brief = AuthorBrief(state: .askClarifyingQuestions, topic: topic)
            let draft = try ready(author.questions(for: brief))
            answered(draft.lead)
            for (index, question) in draft.questions.questions.enumerated() { line("  \(index + 1). \(question)") }
        case .answers(let answers):
            try hear(answers, as: .submitClarificationAnswers)
            brief.answers = answers
            try plan()
        case .feedback(let feedback):
            try hear(feedback, as: .changeParameter)
            brief.planFeedback.append(feedback)
            try plan()
        case .acceptsPlan(let words):
            try hear(words, as: .acceptPlan)
            outlines += 1
            brief.revision = outlines
            let draft = try ready(author.strawman(for: brief))
            answered(draft.lead)
            brief.presentation = draft.presentation
            brief.state = .generateStrawman
            outline(draft.presentation.strawman, only: nil)
        case .refines(let request):
            try hear(request, as: .submitRefinementRequest)
            try refine(request)
        case .asks(let question):
            try hear(question, as: .askHelpOrQuestion)
            answered(try ready(author.answer(question, misfit: .question, brief: brief)).text)
        case .acceptsOutline(let words):
            try hear(words, as: .acceptStrawman)
            try deck()
        }
    }

    /// The user's message, which the rules must read as it is meant.
    private mutating func hear(_ words: String, as kind: Intent.Kind) throws {
        said(words)
        let context = ClassifierContext(
            state: brief.state,
            topic: brief.topic,
            slideCount: brief.presentation?.slides.count ?? brief.plan?.proposedSlideCount
        )
        let intent = try ready(RuleClassifier().classify(words, context: context))
        #expect(intent.kind == kind, "\(words)")
    }

    private mutating func plan() throws {
        plans += 1
        brief.revision = plans
        let draft = try ready(author.plan(for: brief))
        brief.plan = draft.plan
        brief.state = .createConfirmationPlan
        answered(draft.lead)
        for item in draft.plan.keyAssumptions { line("  - \(item)") }
    }

    private mutating func refine(_ request: String) throws {
        guard let presentation = brief.presentation else { return }
        outlines += 1
        brief.revision = outlines
        switch try ready(author.refine(presentation, request: request, brief: brief)) {
        case .notDone(let words): answered(words)
        case .refined(let lead, let changes, let refined, let affected):
            answered(lead)
            for change in changes { line("  - \(change)") }
            brief.presentation = refined
            brief.state = .refineStrawman
            outline(refined.strawman, only: affected.map(\.text))
        }
    }

    // MARK: Outline

    private mutating func outline(_ strawman: PresentationStrawman, only affected: [String]?) {
        if affected == nil {
            line("  Title: \(strawman.mainTitle)")
            line("  For: \(strawman.targetAudience); \(strawman.presentationDuration) min")
            line("  Theme: \(strawman.overallTheme)")
            line("  Look: \(strawman.designSuggestions)")
        }
        for slide in strawman.slides {
            let head = "  [\(slide.slideNumber)] \(slide.title)"
            guard affected.map({ $0.contains(slide.slideID) }) ?? true else {
                line(head)
                continue
            }
            line(head + "  (\(slide.slideType.rawValue)\(slide.structurePreference.map { ", " + $0 } ?? ""))")
            line("      > \(slide.narrative)")
            for point in slide.keyPoints { line("      - \(point)") }
            for brief in [slide.visualsNeeded, slide.analyticsNeeded, slide.diagramsNeeded, slide.tablesNeeded] {
                if let brief { line("      * \(brief.replacing("**", with: ""))") }
            }
        }
    }

    // MARK: Deck

    private mutating func deck() throws {
        guard let presentation = brief.presentation else { return }
        brief.state = .contentGeneration
        line("DECK: \(presentation.title)")
        for index in presentation.slides.indices {
            let content = try ready(author.slide(at: index, of: presentation, brief: brief))
            let slide = DeckSlide(content, of: presentation.slides[index].id)
            line()
            line("  === \(index + 1). \(slide.title)  [\(slide.layout.kind)]")
            for piece in slide.layout.readable where !piece.isEmpty { line("  \(piece)") }
            for note in (slide.notes ?? "").split(separator: "\n") { line("      notes: \(note)") }
        }
    }
}

extension DeckLayout {
    /// What the slide shows, line by line; prompts in angle brackets.
    var readable: [String] {
        func show(_ text: DeckText) -> String {
            switch text {
            case .said(let words): words
            case .fillIn(let prompt): "<\(prompt)>"
            }
        }
        func column(_ column: DeckColumn) -> [String] {
            ["| \(column.heading)"] + column.points.map { "|   " + show($0) }
        }
        func step(_ step: DeckStep) -> String { "-> " + step.heading + (step.detail.map { ": " + show($0) } ?? "") }
        func picture(_ visual: DeckVisual) -> String { "(\(visual.kind): \(visual.goal) / \(visual.content))" }
        return switch self {
        case .title(let subtitle, let presenter): [subtitle ?? ""] + (presenter.map { [show($0)] } ?? [])
        case .section(let subtitle): [subtitle ?? ""]
        case .bullets(let points): points.map { "- " + show($0) }
        case .pointsAndVisual(let points, let visual): points.map { "- " + show($0) } + [picture(visual)]
        case .visual(let visual, let caption): [picture(visual)] + (caption.map { [show($0)] } ?? [])
        case .twoColumns(let left, let right): column(left) + column(right)
        case .comparison(let left, let right, let verdict):
            column(left) + column(right) + (verdict.map { ["= " + show($0)] } ?? [])
        case .threeColumns(let columns): columns.flatMap(column)
        case .metrics(let metrics):
            metrics.map { "# \(show($0.value)) \($0.label)" + ($0.detail.map { ": " + show($0) } ?? "") }
        case .matrix(let matrix):
            ["\(matrix.horizontalAxis) x \(matrix.verticalAxis)"] + matrix.quadrants.flatMap(column)
        case .timeline(let steps), .process(let steps): steps.map(step)
        case .quote(let text, let attribution): ["“\(show(text))”"] + (attribution.map { [show($0)] } ?? [])
        case .table(let columns, let rows):
            [columns.joined(separator: " | ")] + rows.map { $0.map(show).joined(separator: " | ") }
        case .closing(let points, let call): points.map { "- " + show($0) } + (call.map { ["! " + show($0)] } ?? [])
        }
    }
}
