import DirectorCore

extension ContentColumn {
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

    func value(in snapshot: SessionSnapshot) throws -> String? {
        switch self {
        case .title: snapshot.title.map(JSONText.quoted)
        case .presentationURL: snapshot.deck?.url
        case .topic: snapshot.topic.map(JSONText.quoted)
        case .answers: try snapshot.answers.map(JSONText.encode)
        case .refinementFeedback: snapshot.refinementFeedback.map(JSONText.quoted)
        case .plan: try snapshot.plan.map(JSONText.encode)
        case .strawman: try snapshot.strawman.map(JSONText.encode)
        }
    }
}
