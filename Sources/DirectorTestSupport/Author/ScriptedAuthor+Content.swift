import DirectorCore
import DirectorSessions

// The texts of the author: valid, short, and the same for equal briefs.
extension ScriptedAuthor {
    static func questionsDraft(_ brief: AuthorBrief) -> QuestionsDraft {
        QuestionsDraft(
            lead: "Three questions about \(brief.topic ?? "nothing")",
            questions: ClarifyingQuestions(questions: ["Who is it for?", "How long is it?", "What should stay?"])
        )
    }

    /// A plan that names everything from the brief, so that a test can see what arrived. It has five slides, or as many
    /// as the last change asks for in digits.
    static func planDraft(_ brief: AuthorBrief) -> PlanDraft {
        let asked = brief.planFeedback.last?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
        let count = min(max(asked ?? 5, 2), 30)
        return PlanDraft(
            lead: "Plan \(brief.revision): \(count) slides",
            plan: ConfirmationPlan(
                summaryOfUserRequest: "\(brief.topic ?? "no topic"), \(brief.answers ?? "no answers")",
                keyAssumptions: ["Spoken freely"] + brief.planFeedback.map { "Changed: \($0)" },
                proposedSlideCount: count
            )
        )
    }

    static func strawmanDraft(_ brief: AuthorBrief) -> StrawmanDraft {
        let topic = brief.topic ?? "no topic"
        let count = brief.plan?.proposedSlideCount ?? 5
        return StrawmanDraft(
            lead: "An outline of \(count) slides about \(topic)",
            presentation: Presentation(
                language: "en",
                title: topic,
                audience: brief.answers ?? "Everyone",
                minutes: 10,
                look: Presentation.Look(theme: "Curious", suggestions: "Warm colours"),
                slides: (1...count).map { slide($0, of: count, about: topic) }
            )
        )
    }

    private static func slide(_ number: Int, of count: Int, about topic: String) -> Slide {
        var slide = Slide(
            id: SlideID(number: number),
            role: number == 1 ? .opening : number == count ? .closing : .body,
            form: number == 1 ? .opening : number == count ? .closing : .bullets,
            title: "\(topic), part \(number)",
            narrative: "What part \(number) is about"
        )
        for point in ["First point \(number)", "Second point \(number)"] {
            slide.append(point, line: .statement(RichText(point)))
        }
        return slide
    }

    /// `add …` adds a slide at the end, `remove …` removes the last one, `nothing …` cannot be done. Any other text
    /// changes the second slide.
    static func refinementDraft(_ presentation: Presentation, _ request: String) -> RefinementDraft {
        var changed = presentation
        let affected: SlideID
        if request.contains("nothing") {
            return .notDone("That cannot be done to an outline.")
        } else if request.contains("add") {
            let number = presentation.slides.count + 1
            affected = SlideID(number: number)
            changed.slides.append(slide(number, of: number, about: request))
        } else if request.contains("remove"), let last = changed.slides.popLast() {
            affected = last.id
        } else {
            let index = min(1, presentation.slides.count - 1)
            affected = presentation.slides[index].id
            changed.slides[index].title = request
        }
        return .refined(
            lead: "The outline has \(changed.slides.count) slides now",
            changes: ["Asked for: \(request)"],
            presentation: changed,
            affected: [affected]
        )
    }

    static func content(of slide: Slide) -> Slide.Content {
        .points(of: slide, slide.points.map { RichText($0.short) })
    }
}
