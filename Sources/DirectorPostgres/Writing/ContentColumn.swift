import DirectorCore

/// The columns that hold what the session is about. A commit writes those that its entries touch, so that a strawman
/// is encoded and stored when it is drawn, and not again with every word that is said about it.
enum ContentColumn: Int, CaseIterable {
    case title, presentationURL, topic, answers, refinementFeedback, plan, strawman

    /// In the heads' table.
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

    /// In the table that other services read; the title is ours.
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

    /// Whether what the heads' table holds is JSON; otherwise it is plain text. Texts of users are JSON, too, because
    /// PostgreSQL's text holds no NUL.
    var isJSON: Bool { self != .presentationURL }

    /// Its place in the set of touched columns.
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
