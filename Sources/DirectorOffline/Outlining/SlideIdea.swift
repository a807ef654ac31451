import DirectorCore
import DirectorLanguage

/// A key point and the line it becomes on the finished slide.
struct IdeaPoint: Equatable, Sendable {
    /// Three to six words, for the outline.
    let short: String
    let line: DeckText

    /// Something that can be said as it stands, because it claims nothing about the subject.
    static func say(_ short: String, _ line: String? = nil) -> IdeaPoint {
        IdeaPoint(short: short, line: .said(line ?? short))
    }

    /// As a slide keeps it.
    var kept: Point.Line {
        switch line {
        case .said(let text): .statement(RichText(text, writer: .template))
        case .fillIn(let text): .prompt(RichText(text, writer: .template))
        }
    }

    /// Something only the presenter knows.
    static func ask(_ short: String, _ prompt: String) -> IdeaPoint { IdeaPoint(short: short, line: .fillIn(prompt)) }
}

/// One slide an outline may use.
struct SlideIdea: Equatable, Sendable {
    /// The template whose words it has.
    var template: TemplateKey
    /// 1 is needed most; ideas are taken by rank and shown in their place.
    var rank: Int
    /// Index into the outline's parts.
    var part: Int
    var title: String
    var form: SlideForm
    var points: [IdeaPoint]
    var narrative: String
    var notes: String
    /// Whether the notes say what is still to be filled in.
    var notesNameGaps: Bool
    /// For forms that show something; goal and content, the style comes from the whole.
    var visual: (goal: String, content: String)?

    init(
        _ template: TemplateKey,
        rank: Int,
        part: Int,
        _ title: String,
        _ form: SlideForm,
        _ points: [IdeaPoint],
        narrative: String,
        notes: String,
        notesNameGaps: Bool,
        visual: (goal: String, content: String)? = nil
    ) {
        self.template = template
        self.rank = rank
        self.part = part
        self.title = title
        self.form = form
        self.points = points
        self.narrative = narrative
        self.notes = notes
        self.notesNameGaps = notesNameGaps
        self.visual = visual
    }

    static func == (left: SlideIdea, right: SlideIdea) -> Bool {
        left.title == right.title && left.form == right.form && left.points == right.points && left.rank == right.rank
    }
}

extension SlideTemplate {
    /// The points that can be filled, each in its first alternative that can.
    func points(_ values: TemplateValues) -> [IdeaPoint] {
        points.compactMap { alternatives in
            for point in alternatives {
                guard let short = point.short.filled(values), let line = (point.line ?? point.short).filled(values)
                else { continue }
                return point.isPrompt ? .ask(short, line) : .say(short, line)
            }
            return nil
        }
    }

    /// What the picture shows; `nil` without one, or if it cannot be filled.
    func visual(_ values: TemplateValues) -> (goal: String, content: String)? {
        guard let goal = picture?.goal.filled(values), let content = picture?.content.filled(values) else { return nil }
        return (goal, content)
    }
}

/// Everything a presentation of one kind may consist of.
struct Outline: Sendable {
    /// Names of the parts, in order.
    var parts: [String]
    var opening: SlideIdea
    /// Executive summary; used where the listeners want the result first.
    var summary: SlideIdea
    var ideas: [SlideIdea]
    var closing: SlideIdea
}
