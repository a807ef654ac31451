/// A session's state and workflow fields. They are computed from the log's entries and from nothing else.
package struct SessionSnapshot: Sendable, Equatable {
    /// The session's user and id.
    package let key: SessionKey
    /// The number of the last applied entry.
    package private(set) var head = LogSequence.start
    /// The state of the workflow.
    package private(set) var state = WorkflowState.provideGreeting
    /// The topic; `nil` before the user has named one.
    package private(set) var topic: String?
    /// The answers to the clarifying questions.
    package private(set) var answers: ClarifyingAnswers?
    /// Changes of the plan that the user asked for since the topic was set, oldest first.
    package private(set) var planFeedback: [String] = []
    /// The latest plan.
    package private(set) var plan: ConfirmationPlan?
    /// The latest strawman.
    package private(set) var strawman: PresentationStrawman?
    /// What ``strawman`` means. Kept in memory and in the log, not in the stored snapshot: `nil` after a load until
    /// ``adopt(_:)``, and for an outline that an earlier release wrote.
    package private(set) var presentation: Presentation?
    /// The latest change of the strawman that the user asked for.
    package private(set) var refinementFeedback: String?
    /// The finished deck.
    package private(set) var deck: DeckReference?
    /// The token that opens this session's presentations for others; `nil` if there is none. A change of topic keeps
    /// it: shared links work until they are revoked.
    package private(set) var shareToken: ShareToken?
    /// The buttons of the latest request.
    package private(set) var offered: [OfferedAction] = []
    /// The turn that was accepted and has no answer yet.
    package private(set) var pending: PendingTurn?
    /// The number of the latest turn's user entry; ``LogSequence/start`` before the first turn.
    package private(set) var lastAccepted = LogSequence.start
    /// How often things have happened in the session.
    package private(set) var counts = SessionCounts()
    /// Which texts the session has shown.
    package private(set) var leadTexts = LeadTextFilter()
    /// The tokens of language models that the session has used.
    package private(set) var usage = SessionUsage()
    /// Features that this server does not have, as far as the user was told. The user is told once in a session.
    package private(set) var declined: Set<UnsupportedFeature> = []
    /// When the first entry was made.
    package private(set) var createdAt: Timestamp
    /// When the last entry was made.
    package private(set) var updatedAt: Timestamp

    /// How many changes of the plan are kept. Older ones are dropped, so that a snapshot does not grow without limit.
    package static let planFeedbackLimit = 20

    /// A session without entries.
    package init(key: SessionKey, createdAt: Timestamp) {
        self.key = key
        self.createdAt = createdAt
        updatedAt = createdAt
    }

    /// Applies a whole log; `nil` if it is empty.
    package init?(key: SessionKey, folding entries: some Sequence<LogEntry>) {
        var snapshot: SessionSnapshot?
        for entry in entries {
            if snapshot == nil { snapshot = SessionSnapshot(key: key, createdAt: entry.frame.envelope.timestamp) }
            snapshot?.apply(entry)
        }
        guard let snapshot else { return nil }
        self = snapshot
    }

    /// Applies one more entry. Every entry is applied without a check, because what is in the log has happened.
    package mutating func apply(_ entry: LogEntry) {
        // A session begins with its first entry. The time at which the snapshot was made does not count.
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
            presentation = effects.presentation
            counts.strawmen += 1
        } else if let presentation = effects.presentation {
            self.presentation = presentation
        }
        if let feedback = effects.refinementFeedback { refinementFeedback = feedback }
        if let reference = effects.deckReference {
            deck = reference
            counts.decks += 1
        }
    }

    /// Sets the values that a store has kept; used by ``init(key:columns:internals:)``.
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

    /// The snapshot as a store keeps it: without ``presentation``, which only the log holds.
    package var stored: SessionSnapshot {
        var stored = self
        stored.presentation = nil
        return stored
    }

    /// Takes over the presentation that the log holds for ``strawman``, after a load.
    package mutating func adopt(_ presentation: Presentation) { self.presentation = presentation }

    private mutating func clearContext() {
        topic = nil
        answers = nil
        planFeedback = []
        plan = nil
        strawman = nil
        presentation = nil
        refinementFeedback = nil
        deck = nil
        offered = []
    }
}

/// How often things have happened. A plan's number comes from here, for example.
package struct SessionCounts: Codable, Sendable, Equatable {
    /// Turns that were accepted.
    package var turns = 0
    /// Question rounds.
    package var questionRounds = 0
    /// Plans, including changed ones.
    package var plans = 0
    /// Strawmen, including refined ones.
    package var strawmen = 0
    /// Finished decks.
    package var decks = 0

    package init() {}

    enum CodingKeys: String, CodingKey {
        case turns
        case questionRounds = "question_rounds"
        case plans, strawmen, decks
    }
}
