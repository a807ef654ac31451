/// A session's state and workflow fields: the fold of its log, and never anything else.
package struct SessionSnapshot: Sendable, Equatable {
    package let key: SessionKey
    /// The last entry folded in.
    package private(set) var head = LogSequence.start
    package private(set) var state = WorkflowState.provideGreeting
    package private(set) var topic: String?
    package private(set) var answers: ClarifyingAnswers?
    /// Changes to the plan asked for since the topic, oldest first.
    package private(set) var planFeedback: [String] = []
    package private(set) var plan: ConfirmationPlan?
    package private(set) var strawman: PresentationStrawman?
    package private(set) var refinementFeedback: String?
    package private(set) var deck: DeckReference?
    /// What opens this session's presentations to others; `nil` if nothing does. Outlives a change of topic: links that
    /// were given away go on working until they are revoked.
    package private(set) var shareToken: ShareToken?
    /// The buttons of the latest request.
    package private(set) var offered: [OfferedAction] = []
    package private(set) var pending: PendingTurn?
    /// The user's entry of the latest turn; before it, `start`.
    package private(set) var lastAccepted = LogSequence.start
    package private(set) var counts = SessionCounts()
    package private(set) var leadTexts = LeadTextFilter()
    package private(set) var usage = SessionUsage()
    /// What the user was told this server does not have; told once in a session.
    package private(set) var declined: Set<UnsupportedFeature> = []
    package private(set) var createdAt: Timestamp
    package private(set) var updatedAt: Timestamp

    /// Older feedback than this is forgotten, so that a snapshot does not grow without end.
    package static let planFeedbackLimit = 20

    /// A session before its first entry.
    package init(key: SessionKey, createdAt: Timestamp) {
        self.key = key
        self.createdAt = createdAt
        updatedAt = createdAt
    }

    /// Folds a whole log. `nil` for an empty one.
    package init?(key: SessionKey, folding entries: some Sequence<LogEntry>) {
        var snapshot: SessionSnapshot?
        for entry in entries {
            if snapshot == nil { snapshot = SessionSnapshot(key: key, createdAt: entry.frame.envelope.timestamp) }
            snapshot?.apply(entry)
        }
        guard let snapshot else { return nil }
        self = snapshot
    }

    /// Folds in one more entry. Total: whatever is in the log has happened.
    package mutating func apply(_ entry: LogEntry) {
        // A session begins with its first entry, whatever the clock said when it was made.
        if head == .start { createdAt = entry.frame.envelope.timestamp }
        head = entry.seq
        state = entry.frame.state
        updatedAt = max(updatedAt, entry.frame.envelope.timestamp)
        let effects = entry.effects
        if effects.contextCleared == true { clearContext() }
        if let leadText = effects.leadText { leadTexts.insert(leadText) }
        if let offered = effects.offered { self.offered = offered }
        if let accepted = effects.accepted {
            pending = PendingTurn(input: accepted, acceptedAt: entry.seq)
            lastAccepted = entry.seq
            counts.turns += 1
        }
        applyContent(effects)
        if effects.shareRevoked == true { shareToken = nil }
        if let token = effects.shareToken { shareToken = token }
        if let usage = effects.usage { self.usage.add(usage, at: entry.frame.envelope.timestamp) }
        if let declined = effects.declined { self.declined.formUnion(declined) }
        if effects.finished != nil { pending = nil }
    }

    private mutating func applyContent(_ effects: EntryEffects) {
        if let topic = effects.topic {
            self.topic = topic
            counts.questionRounds += 1
        }
        if let answers = effects.answers { self.answers = answers }
        if let feedback = effects.planFeedback {
            planFeedback = Array((planFeedback + [feedback]).suffix(Self.planFeedbackLimit))
        }
        if let plan = effects.plan {
            self.plan = plan
            counts.plans += 1
        }
        if let strawman = effects.strawman {
            self.strawman = strawman
            counts.strawmen += 1
        }
        if let feedback = effects.refinementFeedback { refinementFeedback = feedback }
        if let reference = effects.deckReference {
            deck = reference
            counts.decks += 1
        }
    }

    /// Takes over what a store kept; for ``init(key:columns:internals:)``.
    mutating func restore(columns: Columns, internals: Internals) {
        head = columns.head
        state = columns.state
        topic = columns.topic
        answers = columns.answers
        plan = columns.plan
        strawman = columns.strawman
        refinementFeedback = columns.refinementFeedback
        updatedAt = columns.updatedAt
        planFeedback = internals.planFeedback
        deck = internals.deck
        shareToken = internals.shareToken
        offered = internals.offered
        pending = internals.pending
        lastAccepted = internals.lastAccepted
        counts = internals.counts
        leadTexts = internals.leadTexts
        usage = internals.usage ?? SessionUsage()
        declined = Set(internals.declined ?? [])
    }

    private mutating func clearContext() {
        topic = nil
        answers = nil
        planFeedback = []
        plan = nil
        strawman = nil
        refinementFeedback = nil
        deck = nil
        offered = []
    }
}

/// How often things happened; what makes "Plan 2" plan 2.
package struct SessionCounts: Codable, Sendable, Equatable {
    package var turns = 0
    package var questionRounds = 0
    package var plans = 0
    package var strawmen = 0
    package var decks = 0

    package init() {}

    enum CodingKeys: String, CodingKey {
        case turns
        case questionRounds = "question_rounds"
        case plans, strawmen, decks
    }
}
