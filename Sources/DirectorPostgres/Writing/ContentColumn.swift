import DirectorCore

/// The columns that hold a session's content. A commit writes only the columns that its entries change. So a strawman
/// is encoded and stored when it is made, and not again with every message.
enum ContentColumn: Int, CaseIterable {
    case title, presentationURL, topic, answers, refinementFeedback, plan, strawman

    /// The column's name in the heads table.
    var name: String {
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

    /// The column of the shared table; `nil` for the title, which that table does not have.
    var shared: SharedTable.Column? {
        switch self {
        case .title: nil
        case .presentationURL: .url
        case .topic: .topic
        case .answers: .answers
        case .refinementFeedback: .feedback
        case .plan: .plan
        case .strawman: .strawman
        }
    }

    /// Whether the heads table stores the value as JSON instead of plain text. Users' texts are stored as JSON, because
    /// PostgreSQL's `text` cannot hold NUL.
    var isJSON: Bool { self != .presentationURL }

    /// The column's bit in the set of changed columns.
    var bit: Int { 1 << rawValue }

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

    func value(in snapshot: SessionSnapshot) throws -> String? {
        switch self {
        case .title: (snapshot.strawman?.mainTitle ?? snapshot.topic).map(JSONText.quoted)
        case .presentationURL: snapshot.deck?.url
        case .topic: snapshot.topic.map(JSONText.quoted)
        case .answers: try snapshot.answers.map(JSONText.encode)
        case .refinementFeedback: snapshot.refinementFeedback.map(JSONText.quoted)
        case .plan: try snapshot.plan.map(JSONText.encode)
        case .strawman: try snapshot.strawman.map(JSONText.encode)
        }
    }
}
