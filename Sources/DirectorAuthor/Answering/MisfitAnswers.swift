import DirectorCore
import DirectorSessions

/// Why a message cannot be obeyed in this state.
struct MisfitAnswers: Sendable {
    private let brief: AuthorBrief

    init(_ brief: AuthorBrief) { self.brief = brief }

    func text(for intent: Intent.Kind) -> String {
        switch intent {
        case .submitInitialTopic, .changeTopic:
            return
                "We are in the middle of \(subject). To change to another subject, write “new topic:” and what it is."
        case .submitClarificationAnswers:
            return brief.state == .provideGreeting
                ? "I have not asked anything yet, because I do not know the subject."
                : "The questions are already answered; I can still take it in as a change."
        case .acceptPlan, .rejectPlan, .changeParameter:
            return brief.plan == nil
                ? "There is no plan yet to decide on."
                : "The plan has been carried out already; changes now go into the outline."
        case .acceptStrawman:
            return brief.strawman == nil
                ? "There is no outline yet that could be turned into a deck." : "The outline is agreed already."
        case .submitRefinementRequest:
            return brief.strawman == nil
                ? "There is no outline yet that could be changed; your wish is best told as part of the plan."
                : "I could not see what to change in the outline."
        case .askHelpOrQuestion:
            return "I am here to help."
        }
    }

    func text(for action: WorkflowAction) -> String {
        switch action {
        case .acceptPlan, .rejectPlan:
            return brief.plan == nil
                ? "That button belongs to a plan, and there is none at the moment."
                : "That button belongs to an earlier plan; nothing was built a second time."
        case .acceptStrawman, .requestRefinement:
            return brief.strawman == nil
                ? "That button belongs to an outline, and there is none at the moment."
                : "That button belongs to an earlier outline; nothing was built a second time."
        case .completePresentation, .requestAdjustments:
            return brief.deck == nil
                ? "That button belongs to a finished deck, and there is none yet."
                : "That button belongs to an earlier deck; the deck was not changed."
        }
    }

    private var subject: String {
        guard let topic = brief.topic else { return "another presentation" }
        return "“" + Subject(TopicReading(topic).topic).title.shortened(to: 60) + "”"
    }
}
