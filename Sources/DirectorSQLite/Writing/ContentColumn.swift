import DirectorCore
import GRDB

/// The columns that hold a session's content. A commit writes only the columns that its entries change. So a strawman
/// is encoded and stored when it is made, and not again with every message.
enum ContentColumn: String, CaseIterable {
    case title
    case presentationURL = "presentation_url"
    case topic = "user_initial_request"
    case answers = "clarifying_answers"
    case refinementFeedback = "refinement_feedback"
    case plan = "confirmation_plan"
    case strawman = "presentation_strawman"

    /// Whether an entry with these effects may change the column.
    func isTouched(by effects: EntryEffects) -> Bool {
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

    func value(in snapshot: SessionSnapshot) throws -> DatabaseValue {
        switch self {
        case .title: .text(snapshot.strawman?.mainTitle ?? snapshot.topic)
        case .presentationURL: .text(snapshot.deck?.url)
        case .topic: .text(snapshot.topic)
        case .answers: try .json(snapshot.answers)
        case .refinementFeedback: .text(snapshot.refinementFeedback)
        case .plan: try .json(snapshot.plan)
        case .strawman: try .json(snapshot.strawman)
        }
    }
}
