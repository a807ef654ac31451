import DirectorCore
import DirectorLanguage

/// Words an outline: the shape of its kind, the templates of its language, what is known about the presentation.
struct OutlineWriter: Sendable {
    private let brief: PresentationBrief
    private let values: TemplateValues
    private let templates: SlideTemplates

    init(_ brief: PresentationBrief) {
        self.brief = brief
        values = OutlineValues.values(for: brief)
        templates = brief.slideTemplates
    }

    /// The outline for purpose and audience.
    var outline: Outline { outline(OutlineKind(brief)) }

    func outline(_ kind: OutlineKind) -> Outline {
        let parts = templates.outline(kind).parts
        var ideas = OutlineShape.shape(of: kind).ideas.filter(isMet).compactMap { idea($0, of: kind) }
        insertOwn(into: &ideas, kind)
        return Outline(
            parts: parts,
            opening: needed(TemplateKey(kind, .opening), .opening, values),
            summary: needed(TemplateKey(kind, .summary), kind == .children ? .threePanels : .bullets, rank: 1, values),
            ideas: ideas,
            closing: needed(TemplateKey(kind, .closing), .closing, part: parts.count - 1, values)
        )
    }

    /// What this audience wants to hear besides: each at the end of its part.
    private func insertOwn(into ideas: inout [SlideIdea], _ kind: OutlineKind) {
        guard let audience = brief.audience?.kind else { return }
        switch kind {
        case .celebrate, .children, .story: return
        case .teach, .persuade, .report, .pitch, .train, .compare, .inform: break
        }
        for own in OutlineShape.own(of: audience) where !Self.isSaidAnyway(own, kind) {
            guard let idea = idea(own, of: nil) else { continue }
            let place = ideas.lastIndex { $0.part <= own.part }.map { $0 + 1 } ?? ideas.count
            ideas.insert(idea, at: place)
        }
    }

    /// Where the outline asks for the same by itself.
    private static func isSaidAnyway(_ own: OutlineShape.Idea, _ kind: OutlineKind) -> Bool {
        switch kind {
        case .persuade, .report: own.key == "executives.need"
        case .pitch: own.key == "investors.return"
        case .teach, .story, .train, .compare, .inform, .celebrate, .children: false
        }
    }

    private func isMet(_ idea: OutlineShape.Idea) -> Bool {
        switch idea.condition {
        case .always: true
        case .investors: brief.audience?.kind == .investors
        case .notInvestors: brief.audience?.kind != .investors
        case .money: brief.isAboutMoney
        case .notMoney: !brief.isAboutMoney
        case .story: brief.tellsStory
        case .notStory: !brief.tellsStory
        }
    }

    // MARK: Single slides

    /// `nil` if the language has no words for it.
    private func idea(_ shape: OutlineShape.Idea, of kind: OutlineKind?) -> SlideIdea? {
        let key = TemplateKey(kind, shape.key)
        guard let slide = templates[key] else { return nil }
        let form = brief.wording.form(shape.form, headings: slide.headings.map { $0.filled(values) ?? "" })
        return idea(key, slide, form, rank: shape.rank, part: shape.part, values)
    }

    /// A slide that every language has words for.
    private func needed(
        _ key: TemplateKey,
        _ form: SlideForm,
        rank: Int = 0,
        part: Int = 0,
        _ values: TemplateValues
    ) -> SlideIdea {
        idea(key, templates.needed(key), form, rank: rank, part: part, values)
    }

    private func idea(
        _ key: TemplateKey,
        _ slide: SlideTemplate,
        _ form: SlideForm,
        rank: Int,
        part: Int,
        _ values: TemplateValues
    ) -> SlideIdea {
        SlideIdea(
            key,
            rank: rank,
            part: part,
            slide.title.filled(values) ?? brief.subject.title,
            form,
            slide.points(values),
            narrative: slide.narrative?.filled(values) ?? "",
            notes: slide.notes?.filled(values) ?? "",
            notesNameGaps: slide.notesNameGaps,
            visual: slide.visual(values)
        )
    }

    /// A slide of the shared templates, with further values for its places.
    func shared(
        _ slide: SharedSlide,
        _ form: SlideForm,
        rank: Int = 1,
        part: Int = 0,
        _ more: (inout TemplateValues) -> Void = { _ in }
    ) -> SlideIdea {
        var values = values
        more(&values)
        return needed(TemplateKey(slide), form, rank: rank, part: part, values)
    }
}
