import DirectorCore
import DirectorSessions

/// Writes the first strawman for an agreed plan.
enum StrawmanWriter {
    static func draft(for brief: AuthorBrief) -> StrawmanDraft {
        let known = BriefReader.read(brief)
        let count = brief.plan?.proposedSlideCount ?? SlideBudget.count(for: known)
        let strawman = strawman(for: known, count: count)
        return StrawmanDraft(lead: lead(for: known, strawman: strawman, round: brief.revision), strawman: strawman)
    }

    static func strawman(for brief: PresentationBrief, count: Int) -> PresentationStrawman {
        let ideas = OutlineComposer(brief).ideas(count: count)
        let look = Look(brief)
        let slides = ideas.enumerated().map { index, idea in
            slide(idea, number: index + 1, id: Slide.id(number: index + 1), look: look)
        }
        return PresentationStrawman(
            mainTitle: slides.first?.title ?? brief.subject.title,
            overallTheme: look.theme,
            designSuggestions: look.suggestions,
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
            structurePreference: idea.form.structure,
            speakerNotes: idea.notes,
            layoutID: layout(of: idea.form),
            slideTypeClassification: idea.form.classification
        )
        slide.layoutSelectionReasoning = idea.form.reasoning
        SlideBriefs.write(idea.form, goal: idea.visual?.goal, content: idea.visual?.content, look: look, to: &slide)
        if idea.title.count <= 50 { slide.generatedTitle = idea.title }
        return slide
    }

    static func layout(of form: SlideForm) -> Slide.MasterLayout {
        switch form {
        case .opening, .divider, .closing: .hero
        case .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .chart, .diagram,
            .twoColumns, .comparison,
            .threePanels, .figures, .matrix, .timeline, .steps, .quote, .table:
            .content
        }
    }

    private static func footer(_ brief: PresentationBrief, opening: String) -> String? {
        let text = (opening.count <= 20 ? opening : brief.subject.name ?? opening).sentenceCased.shortened(to: 20)
        return text.isEmpty ? nil : text
    }

    private static func lead(for brief: PresentationBrief, strawman: PresentationStrawman, round: Int) -> String {
        let titles = strawman.slides.dropFirst().dropLast().map { "“\($0.title.shortened(to: 60))”" }
        let count = strawman.slides.count
        let opening =
            round <= 1
            ? "Here is your outline: \(count) slides for \(brief.address)."
            : "Outline \(round): \(count) slides for \(brief.address)."
        guard let first = titles.first, let last = titles.last, titles.count > 1 else {
            return opening + " Say what to change, by slide number if you like."
        }
        return opening
            + " It leads from \(first) to \(last). What only you can know is marked “Fill in”. Say what to change, by slide number if you like."
    }
}

/// How the whole should look.
struct Look: Equatable, Sendable {
    let theme: String
    let suggestions: String
    let style: PresentationStrawman.VisualStyle
    /// For the briefs.
    let picture: String
    let chart: String

    init(_ brief: PresentationBrief) {
        let tone = brief.effectiveTone
        switch brief.audience?.kind {
        case .children:
            style = .kids
            theme = "Bright and playful, one idea at a time"
            suggestions =
                "Large friendly pictures, warm colours, very few words in a big round typeface; the same figures come back on every slide."
            picture = "Friendly illustration, warm colours, thick outlines, no text"
            chart = "Drawn by hand with simple icons, large and colourful"
        case .executives, .investors, .experts:
            style = .professional
            theme = "Clear and confident, the message in every title"
            suggestions =
                "Plenty of white space, one accent colour, charts without decoration, the source in small type below each figure."
            picture = "Calm photograph, muted colours, plenty of empty space"
            chart = "Plain chart, one accent colour, labels at the data, source below"
        case .teenagers, .guests:
            style = .illustrated
            theme =
                brief.effectivePurpose == .celebrate
                ? "Warm and personal, carried by real photos" : "Fresh and direct, close to everyday life"
            suggestions = "Real photos filling the slide, few words, strong contrasts, one playful accent colour."
            picture = "Real photo, natural light, filling the slide"
            chart = "Simple chart with strong contrast and direct labels"
        case .students, .beginners, .customers, .colleagues, .everyone, nil:
            style =
                brief.effectivePurpose == .tellStory || brief.effectivePurpose == .celebrate
                ? .illustrated : .professional
            theme = "Clear and inviting, \(tone.phrase)"
            suggestions =
                "One idea per slide, large type, one accent colour, pictures and diagrams in one common style."
            picture = "Clear photo or illustration, natural colours, no text in the picture"
            chart = "Simple shapes, few colours, labels close to what they name"
        }
    }
}

/// The four briefs of a slide: which one a form needs, and what it says.
enum SlideBriefs {
    static func write(_ form: SlideForm, goal: String?, content: String?, look: Look, to slide: inout Slide) {
        slide.visualsNeeded = nil
        slide.analyticsNeeded = nil
        slide.diagramsNeeded = nil
        slide.tablesNeeded = nil
        let subject = slide.title.shortened(to: 60)
        let points = slide.keyPoints.prefix(4).spokenList
        switch form {
        case .opening, .divider, .closing:
            if let goal, let content {
                slide.visualsNeeded = SlideBrief(goal: goal, content: content, style: look.picture).text
            }
        case .pointsWithPicture, .picture, .threePanels:
            slide.visualsNeeded =
                SlideBrief(
                    goal: goal ?? "Show “\(subject)” at a glance",
                    content: content ?? "One motif for: \(points)",
                    style: look.picture
                ).text
        case .pointsWithChart, .chart, .figures:
            slide.analyticsNeeded =
                SlideBrief(
                    goal: goal ?? "Prove “\(subject)” with figures",
                    content: content ?? "The figures for: \(points)",
                    style: look.chart
                ).text
        case .pointsWithDiagram, .diagram, .matrix, .timeline, .steps:
            slide.diagramsNeeded =
                SlideBrief(
                    goal: goal ?? "Show how “\(subject)” fits together",
                    content: content ?? "In order: \(points)",
                    style: look.chart
                ).text
        case .table(let columns):
            slide.tablesNeeded =
                SlideBrief(
                    goal: goal ?? "Compare by the same questions",
                    content: content ?? "Columns: \(columns.spokenList); rows: \(points)",
                    style: look.chart
                ).text
        case .comparison(let left, let right):
            slide.tablesNeeded =
                SlideBrief(
                    goal: goal ?? "Make the difference visible",
                    content: content ?? "\(left) beside \(right), by the same points: \(points)",
                    style: look.chart
                ).text
        case .bullets, .twoColumns, .quote: break
        }
    }
}
