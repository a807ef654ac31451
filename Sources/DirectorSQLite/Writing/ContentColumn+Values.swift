import DirectorCore
import GRDB

extension ContentColumn {
    func value(in snapshot: SessionSnapshot) throws -> DatabaseValue {
        switch self {
        case .title: .text(snapshot.title)
        case .presentationURL: .text(snapshot.deck?.url)
        case .topic: .text(snapshot.topic)
        case .answers: try .json(snapshot.answers)
        case .refinementFeedback: .text(snapshot.refinementFeedback)
        case .plan: try .json(snapshot.plan)
        case .strawman: try .json(snapshot.strawman)
        }
    }
}
