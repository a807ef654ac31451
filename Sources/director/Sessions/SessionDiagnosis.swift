import DirectorCore
import DirectorSessions

/// A stored session for programs (protocol §10.1).
struct SessionDiagnosis: Encodable {
    struct Restoration: Encodable, Equatable {
        let willRestore: Bool
        let frames: Int
        let reason: String

        init(_ snapshot: SessionSnapshot) {
            willRestore = snapshot.counts.turns > 0
            frames = willRestore ? snapshot.head.value : 0
            reason =
                willRestore
                ? "State is \(snapshot.state.rawValue) - Will restore history on reconnection"
                : "State is \(snapshot.state.rawValue) - Nothing was said yet: the greeting will be sent"
        }

        enum CodingKeys: String, CodingKey {
            case willRestore = "will_restore"
            case frames, reason
        }
    }

    private let stored: StoredSession

    init(_ stored: StoredSession) { self.stored = stored }

    private enum CodingKeys: String, CodingKey {
        case sessionID = "session_id"
        case userID = "user_id"
        case currentState = "current_state"
        case version
        case createdAt = "created_at"
        case updatedAt = "updated_at"
        case entries, turns
        case pendingTurn = "pending_turn"
        case userInitialRequest = "user_initial_request"
        case clarifyingAnswers = "clarifying_answers"
        case confirmationPlan = "confirmation_plan"
        case presentationStrawman = "presentation_strawman"
        case presentationURL = "presentation_url"
        case refinementFeedback = "refinement_feedback"
        case tokenUsage = "token_usage"
        case restoration
    }

    func encode(to encoder: any Encoder) throws {
        let snapshot = stored.snapshot
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(snapshot.key.session, forKey: .sessionID)
        try container.encode(snapshot.key.user, forKey: .userID)
        try container.encode(snapshot.state, forKey: .currentState)
        try container.encode(stored.version, forKey: .version)
        try container.encode(snapshot.createdAt, forKey: .createdAt)
        try container.encode(snapshot.updatedAt, forKey: .updatedAt)
        try container.encode(snapshot.head, forKey: .entries)
        try container.encode(snapshot.counts.turns, forKey: .turns)
        try container.encode(snapshot.pending?.input.turn, forKey: .pendingTurn)
        try container.encode(snapshot.topic, forKey: .userInitialRequest)
        try container.encode(snapshot.answers, forKey: .clarifyingAnswers)
        try container.encode(snapshot.plan, forKey: .confirmationPlan)
        try container.encode(snapshot.strawman, forKey: .presentationStrawman)
        try container.encode(snapshot.deck?.url, forKey: .presentationURL)
        try container.encode(snapshot.refinementFeedback, forKey: .refinementFeedback)
        try container.encode(TokenUsageSum(snapshot.usage.total), forKey: .tokenUsage)
        try container.encode(Restoration(snapshot), forKey: .restoration)
    }
}
