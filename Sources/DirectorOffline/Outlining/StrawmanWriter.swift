import DirectorCore
import DirectorLanguage
import DirectorSessions

/// Writes the first strawman for an agreed plan.
enum StrawmanWriter {
    static func draft(for brief: AuthorBrief, _ reader: BriefReader) -> StrawmanDraft {
        let known = reader.read(brief)
        let count = brief.plan?.proposedSlideCount ?? SlideBudget.count(for: known)
        let presentation = presentation(for: known, count: count)
        let titles = presentation.slides.dropFirst().dropLast().map { $0.title.shortened(to: 60) }
        let lead = OutlineLead(
            number: brief.revision,
            slides: presentation.slides.count,
            address: known.address,
            first: titles.count > 1 ? titles.first : nil,
            last: titles.count > 1 ? titles.last : nil
        )
        return StrawmanDraft(lead: known.wording.outlineLead(lead), presentation: presentation)
    }

    static func presentation(for brief: PresentationBrief, count: Int) -> Presentation {
        let ideas = OutlineComposer(brief).ideas(count: count)
        let look = Look(brief)
        let slides = ideas.enumerated().map { index, idea in
            slide(idea, id: SlideID(number: index + 1), look: look)
        }
        return Presentation(
            language: brief.language.code,
            title: slides.first?.title ?? brief.subject.title,
            audience: brief.audienceLabel,
            minutes: SlideBudget.minutes(for: brief),
            look: look.kept,
            footer: footer(brief, opening: slides.first?.title ?? brief.subject.title),
            slides: slides
        )
    }

    /// Writes `idea` down as a slide.
    static func slide(_ idea: SlideIdea, id: SlideID, look: Look) -> Slide {
        var slide = Slide(
            id: id,
            role: idea.template.role,
            form: idea.form,
            template: idea.template.kept,
            title: idea.title,
            points: idea.points.enumerated().map { Point(id: ElementID($0 + 1), short: $1.short, line: $1.kept) },
            narrative: idea.narrative,
            notes: idea.notes,
            structure: look.wording.structure(idea.form)
        )
        slide.notesNameGaps = idea.notesNameGaps
        SlideBriefs.write(idea.form, goal: idea.visual?.goal, content: idea.visual?.content, look: look, to: &slide)
        return slide
    }

    private static func footer(_ brief: PresentationBrief, opening: String) -> String? {
        let text = (opening.count <= 20 ? opening : brief.subject.name ?? opening).sentenceCased.shortened(to: 20)
        return text.isEmpty ? nil : text
    }
}
