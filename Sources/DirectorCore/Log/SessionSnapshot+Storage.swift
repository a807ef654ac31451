/// A snapshot as a store keeps it: the columns of protocol §6.1, and one JSON document for what only we read.
extension SessionSnapshot {
    /// The values that have no column of their own in the shared table.
    package struct Internals: Codable, Sendable, Equatable {
        /// Changes of the plan that the user asked for, oldest first.
        package var planFeedback: [String]
        /// The finished deck.
        package var deck: DeckReference?
        /// The buttons that are offered.
        package var offered: [OfferedAction]
        /// The turn without an answer.
        package var pending: PendingTurn?
        /// The number of the latest user's entry.
        package var lastAccepted: LogSequence
        /// How often things have happened in the session.
        package var counts: SessionCounts
        /// Which texts the session has shown.
        package var leadTexts: LeadTextFilter
        /// The token that opens the presentations for others.
        package var shareToken: ShareToken?
        /// `nil` if no language model was used, and in sessions that were stored before this field existed.
        package var usage: SessionUsage?
        /// Features that the user was told about, in a fixed order; `nil` for none.
        package var declined: [UnsupportedFeature]?

        enum CodingKeys: String, CodingKey {
            case deck, offered, pending, counts, usage, declined
            case planFeedback = "plan_feedback"
            case leadTexts = "lead_texts"
            case shareToken = "share_token"
            case lastAccepted = "last_accepted"
        }
    }

    /// The values without columns of their own, for storing.
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

    /// The values of the named columns.
    package struct Columns: Sendable, Equatable {
        /// The number of the last entry.
        package var head: LogSequence
        /// The session's state.
        package var state: WorkflowState
        /// The topic; `nil` before the user has named one.
        package var topic: String?
        /// The answers to the clarifying questions.
        package var answers: ClarifyingAnswers?
        /// The latest plan.
        package var plan: ConfirmationPlan?
        /// The latest strawman.
        package var strawman: PresentationStrawman?
        /// The latest change of the strawman that the user asked for.
        package var refinementFeedback: String?
        /// When the first entry was made.
        package var createdAt: Timestamp
        /// When the last entry was made.
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

    /// Makes a snapshot from stored values.
    package init(key: SessionKey, columns: Columns, internals: Internals) {
        self.init(key: key, createdAt: columns.createdAt)
        restore(columns: columns, internals: internals)
    }
}
