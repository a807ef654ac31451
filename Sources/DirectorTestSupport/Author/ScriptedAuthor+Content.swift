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
            strawman: PresentationStrawman(
                mainTitle: topic,
                overallTheme: "Curious",
                designSuggestions: "Warm colours",
                targetAudience: brief.answers ?? "Everyone",
                presentationDuration: 10,
                slides: (1...count).map { slide($0, of: count, about: topic) }
            )
        )
    }

    private static func slide(_ number: Int, of count: Int, about topic: String) -> Slide {
        let type: Slide.SlideType = number == 1 ? .titleSlide : number == count ? .conclusionSlide : .contentHeavy
        return Slide(
            slideNumber: number,
            slideID: Slide.id(number: number),
            title: "\(topic), part \(number)",
            slideType: type,
            narrative: "What part \(number) is about",
            keyPoints: ["First point \(number)", "Second point \(number)"]
        )
    }

    /// `add …` adds a slide at the end, `remove …` removes the last one, `nothing …` cannot be done. Any other text
    /// changes the second slide.
    static func refinementDraft(_ strawman: PresentationStrawman, _ request: String) -> RefinementDraft {
        var changed = strawman
        let affected: String
        if request.contains("nothing") {
            return .notDone("That cannot be done to an outline.")
        } else if request.contains("add") {
            let number = strawman.slides.count + 1
            affected = Slide.id(number: number)
            changed.slides.append(slide(number, of: number, about: request))
        } else if request.contains("remove"), let last = changed.slides.popLast() {
            affected = last.slideID
        } else {
            let index = min(1, strawman.slides.count - 1)
            affected = strawman.slides[index].slideID
            changed.slides[index].title = request
        }
        return .refined(
            lead: "The outline has \(changed.slides.count) slides now",
            changes: ["Asked for: \(request)"],
            strawman: changed,
            affected: [affected]
        )
    }

    static func deckSlide(_ slide: Slide) -> DeckSlide {
        DeckSlide(slideID: slide.slideID, title: slide.title, layout: .bullets(slide.keyPoints.map { .said($0) }))
    }
}
