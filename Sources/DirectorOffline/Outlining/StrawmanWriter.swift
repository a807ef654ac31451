package import DirectorCore
import DirectorLanguage
import DirectorSessions

/// Writes the first strawman for an agreed plan.
package enum StrawmanWriter {
    static func draft(for brief: AuthorBrief, _ reader: BriefReader) -> StrawmanDraft {
        let known = reader.read(brief)
        let count = brief.plan?.proposedSlideCount ?? SlideBudget.count(for: known)
        let strawman = strawman(for: known, count: count)
        let titles = strawman.slides.dropFirst().dropLast().map { $0.title.shortened(to: 60) }
        let lead = OutlineLead(
            number: brief.revision,
            slides: strawman.slides.count,
            address: known.address,
            first: titles.count > 1 ? titles.first : nil,
            last: titles.count > 1 ? titles.last : nil
        )
        return StrawmanDraft(lead: known.wording.outlineLead(lead), strawman: strawman)
    }

    static func strawman(for brief: PresentationBrief, count: Int) -> PresentationStrawman {
        let ideas = OutlineComposer(brief).ideas(count: count)
        let look = Look(brief)
        let slides = ideas.enumerated().map { index, idea in
            slide(idea, number: index + 1, id: Slide.id(number: index + 1), look: look)
        }
        return PresentationStrawman(
            mainTitle: slides.first?.title ?? brief.subject.title,
            overallTheme: look.words.theme,
            designSuggestions: look.words.suggestions,
            targetAudience: brief.audienceLabel,
            presentationDuration: SlideBudget.minutes(for: brief),
            slides: slides,
            footerText: footer(brief, opening: slides.first?.title ?? brief.subject.title),
            visualStylePreference: look.style
        )
    }

    /// Writes `idea` down as a slide.
    static func slide(_ idea: SlideIdea, number: Int, id: String, look: Look) -> Slide {
        var slide = Slide(
            slideNumber: number,
            slideID: id,
            title: idea.title,
            slideType: idea.form.slideType,
            narrative: idea.narrative,
            keyPoints: idea.points.map(\.short),
            structurePreference: look.wording.structure(idea.form),
            speakerNotes: idea.notes,
            layoutID: layout(of: idea.form),
            slideTypeClassification: idea.form.classification
        )
        slide.layoutSelectionReasoning = idea.form.reasoning
        SlideBriefs.write(idea.form, goal: idea.visual?.goal, content: idea.visual?.content, look: look, to: &slide)
        if idea.title.count <= 50 { slide.generatedTitle = idea.title }
        return slide
    }

    package static func layout(of form: SlideForm) -> Slide.MasterLayout {
        switch form {
        case .opening, .divider, .closing: .hero
        case .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .chart, .diagram,
            .twoColumns, .comparison, .threePanels, .figures, .matrix, .timeline, .steps, .quote, .table:
            .content
        }
    }

    private static func footer(_ brief: PresentationBrief, opening: String) -> String? {
        let text = (opening.count <= 20 ? opening : brief.subject.name ?? opening).sentenceCased.shortened(to: 20)
        return text.isEmpty ? nil : text
    }
}
