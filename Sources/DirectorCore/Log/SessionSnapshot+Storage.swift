/// A snapshot as a store keeps it: the columns of protocol §6.1, and one JSON document for what only we read.
extension SessionSnapshot {
    /// What has no column of its own in the shared table.
    package struct Internals: Codable, Sendable, Equatable {
        package var planFeedback: [String]
        package var deck: DeckReference?
        package var offered: [OfferedAction]
        package var pending: PendingTurn?
        package var lastAccepted: LogSequence
        package var counts: SessionCounts
        package var leadTexts: LeadTextFilter
        package var shareToken: ShareToken?
        /// `nil` while no language model was used, and in sessions older than this field.
        package var usage: SessionUsage?
        /// In a fixed order; `nil` for none.
        package var declined: [UnsupportedFeature]?

        enum CodingKeys: String, CodingKey {
            case deck, offered, pending, counts, usage, declined
            case planFeedback = "plan_feedback"
            case leadTexts = "lead_texts"
            case shareToken = "share_token"
            case lastAccepted = "last_accepted"
        }
    }

    package var internals: Internals {
        Internals(
            planFeedback: planFeedback,
            deck: deck,
            offered: offered,
            pending: pending,
            lastAccepted: lastAccepted,
            counts: counts,
            leadTexts: leadTexts,
            shareToken: shareToken,
            usage: usage.isEmpty ? nil : usage,
            declined: declined.isEmpty ? nil : UnsupportedFeature.allCases.filter(declined.contains)
        )
    }

    /// The named columns.
    package struct Columns: Sendable, Equatable {
        package var head: LogSequence
        package var state: WorkflowState
        package var topic: String?
        package var answers: ClarifyingAnswers?
        package var plan: ConfirmationPlan?
        package var strawman: PresentationStrawman?
        package var refinementFeedback: String?
        package var createdAt: Timestamp
        package var updatedAt: Timestamp

        package init(
            head: LogSequence,
            state: WorkflowState,
            topic: String?,
            answers: ClarifyingAnswers?,
            plan: ConfirmationPlan?,
            strawman: PresentationStrawman?,
            refinementFeedback: String?,
            createdAt: Timestamp,
            updatedAt: Timestamp
        ) {
            self.head = head
            self.state = state
            self.topic = topic
            self.answers = answers
            self.plan = plan
            self.strawman = strawman
            self.refinementFeedback = refinementFeedback
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }
    }

    /// Puts a stored snapshot together again.
    package init(key: SessionKey, columns: Columns, internals: Internals) {
        self.init(key: key, createdAt: columns.createdAt)
        restore(columns: columns, internals: internals)
    }
}
