import DirectorCore

extension SessionSnapshot {
    /// The fields in which two snapshots differ, by the names that the tables use.
    func differences(from other: SessionSnapshot) -> [String] {
        let comparisons: [(name: String, isEqual: Bool)] = [
            ("head", head == other.head),
            ("current_state", state == other.state),
            ("user_initial_request", topic == other.topic),
            ("clarifying_answers", answers == other.answers),
            ("plan_feedback", planFeedback == other.planFeedback),
            ("confirmation_plan", plan == other.plan),
            ("presentation_strawman", strawman == other.strawman),
            ("refinement_feedback", refinementFeedback == other.refinementFeedback),
            ("presentation_url", deck == other.deck),
            ("share_token", shareToken == other.shareToken),
            ("offered", offered == other.offered),
            ("pending", pending == other.pending),
            ("last_accepted", lastAccepted == other.lastAccepted),
            ("counts", counts == other.counts),
            ("lead_texts", leadTexts == other.leadTexts),
            ("token_usage", usage == other.usage),
            ("declined", declined == other.declined),
            ("created_at", createdAt == other.createdAt),
            ("updated_at", updatedAt == other.updatedAt),
        ]
        var names = comparisons.filter { !$0.isEqual }.map(\.name)
        // A field that was added without being listed above.
        if names.isEmpty, stored != other.stored { names = ["another field"] }
        return names
    }
}
