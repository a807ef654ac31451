import DirectorCore
import DirectorSessions

/// What the user can do now.
struct NextStep: Sendable {
    private let brief: AuthorBrief

    init(_ brief: AuthorBrief) { self.brief = brief }

    var text: String {
        switch brief.state {
        case .provideGreeting:
            return
                "To begin, tell me the subject, and if you like for whom and how long: “Bees, for children, 10 minutes”."
        case .askClarifyingQuestions:
            return "To go on, answer the questions above in any order, or write “you decide”; then I make a plan."
        case .createConfirmationPlan:
            let count = brief.plan.map { " with \($0.proposedSlideCount) slides" } ?? ""
            return
                "The plan\(count) is waiting: accept it with the button, or tell me what to change, for example “12 slides” or “more about …”."
        case .generateStrawman, .refineStrawman:
            let count = brief.strawman.map { " with \($0.slides.count) slides" } ?? ""
            return
                "The outline\(count) is waiting: accept it with the button to get the finished deck, or tell me what to change, for example “make slide 2 more visual”."
        case .contentGeneration:
            return
                "Your deck is ready. You can still ask for changes, for example “add a slide about …”, or write “new topic:” and a subject."
        }
    }
}
