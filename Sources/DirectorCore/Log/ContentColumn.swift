/// The columns that hold what the session is about. A commit writes those that its entries touch, so that a strawman
/// is encoded and stored when it is drawn, and not again with every word that is said about it.
package enum ContentColumn: Int, Sendable, CaseIterable {
    case title, presentationURL, topic, answers, refinementFeedback, plan, strawman

    package var name: String {
        switch self {
        case .title: "title"
        case .presentationURL: "presentation_url"
        case .topic: "user_initial_request"
        case .answers: "clarifying_answers"
        case .refinementFeedback: "refinement_feedback"
        case .plan: "confirmation_plan"
        case .strawman: "presentation_strawman"
        }
    }

    /// Whether an entry with these effects may change the column.
    package func isTouched(by effects: EntryEffects) -> Bool {
        if effects.contextCleared == true { return true }
        switch self {
        case .title: return effects.strawman != nil || effects.topic != nil
        case .presentationURL: return effects.deckReference != nil
        case .topic: return effects.topic != nil
        case .answers: return effects.answers != nil
        case .refinementFeedback: return effects.refinementFeedback != nil
        case .plan: return effects.plan != nil
        case .strawman: return effects.strawman != nil
        }
    }
}

extension SessionSnapshot {
    /// The name under which lists show the session: the strawman's title, or the topic before there is one.
    package var title: String? { strawman?.mainTitle ?? topic }
}
