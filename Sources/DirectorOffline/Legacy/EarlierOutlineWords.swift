import DirectorCore
import DirectorLanguage
import DirectorSessions

/// Recognises the words of an outline that was stored before the log kept its meaning: it writes the outlines that may
/// have been meant, and looks for titles and points in them.
struct EarlierOutlineWords: OutlineRecognition {
    let language: String?
    private let titles: [String: TemplateKey]
    /// Stands before what is still to be filled in.
    private let gapLabel: String
    /// How outlines say that a slide is a timeline or a series of steps, in every language.
    private let arrangements: [String: SlideForm.Kind]
    private let suited: EarlierPoints
    private let all: EarlierPoints

    init(_ strawman: PresentationStrawman, brief: AuthorBrief, _ reader: BriefReader) {
        var known = reader.read(brief)
        known.agree(
            title: brief.topic == nil ? strawman.mainTitle : nil,
            audience: strawman.targetAudience,
            minutes: strawman.presentationDuration
        )
        language = known.language.code
        gapLabel = known.wording.text(SlidePhrase.fillIn)
        arrangements = Dictionary(
            Language.allCases.map(reader.wording).flatMap { wording in
                [SlideForm.timeline, .steps].compactMap { form in wording.structure(form).map { ($0, form.kind) } }
            }
        ) { first, _ in first }
        let writer = OutlineWriter(known)
        let outlines = OutlineKind.allCases.map(writer.outline)
        suited = EarlierPoints([writer.outline], known)
        // A refinement may have changed audience or purpose after the outline was written.
        all = EarlierPoints(outlines, known)
        titles = Self.titles([writer.outline] + outlines, writer, known)
    }

    private static func titles(_ outlines: [Outline], _ writer: OutlineWriter, _ known: PresentationBrief)
        -> [String: TemplateKey]
    {
        let ideas =
            outlines.flatMap { [$0.opening, $0.summary, $0.closing] + $0.ideas }
            + [writer.shared(.agenda, .bullets)]
            + Elaboration.allCases.flatMap { kind in
                (2...Elaboration.namedRounds).map { kind.idea(round: $0, part: 0, brief: known) }
            }
        return Dictionary(ideas.map { ($0.title, $0.template) }) { first, _ in first }
    }

    func arrangement(_ structure: String) -> SlideForm.Kind? { arrangements[structure] }

    func template(titled title: String) -> TemplateName? { titles[title]?.kept }

    func nameGaps(_ notes: String) -> Bool { notes.contains(gapLabel) }

    func role(of template: TemplateName) -> Slide.Role { TemplateKey(template.rawValue)?.role ?? .body }

    func line(of point: String, onSlideTitled title: String) -> Point.Line {
        suited.line(for: point, title: title) ?? all.line(for: point, title: title) ?? PersonsPoint.line(for: point)
    }
}

/// The points of outlines, by their short texts.
private struct EarlierPoints: Sendable {
    private struct Place: Hashable { let title, point: String }

    private var byPlace: [Place: Point.Line] = [:]
    private var byPoint: [String: Point.Line] = [:]

    init(_ outlines: [Outline], _ brief: PresentationBrief) {
        let ideas =
            [TopicalSlide.idea(about: "-", brief: brief)]
            + outlines.flatMap { [$0.opening, $0.summary, $0.closing] + $0.ideas }
            + Elaboration.allCases.map { $0.idea(round: 2, part: 0, brief: brief) }
        for idea in ideas {
            for point in idea.points {
                let place = Place(title: idea.title, point: point.short)
                if byPlace[place] == nil { byPlace[place] = point.kept }
                if byPoint[point.short] == nil { byPoint[point.short] = point.kept }
            }
        }
    }

    func line(for point: String, title: String) -> Point.Line? {
        byPlace[Place(title: title, point: point)] ?? byPoint[point]
    }
}
