/// What an entry changes in the session, beside ``LoggedFrame/state``. Stored as one JSON object that holds only what
/// is set, so that new effects can be added without touching what is stored.
package struct EntryEffects: Codable, Sendable, Equatable {
    /// The user's message: starts a turn.
    package var accepted: TurnInput?
    /// How the message was understood.
    package var understood: Intent?
    /// Forget topic, answers, plan, strawman, deck and feedback. Applied before the other effects of the entry.
    package var contextCleared: Bool?
    package var topic: String?
    package var answers: ClarifyingAnswers?
    package var planFeedback: String?
    package var plan: ConfirmationPlan?
    package var strawman: PresentationStrawman?
    package var refinementFeedback: String?
    package var deck: Deck?
    package var deckReference: DeckReference?
    /// The buttons now on offer; an empty list takes them away.
    package var offered: [OfferedAction]?
    /// From here on this token opens the session's presentations, in place of any earlier one.
    package var shareToken: ShareToken?
    /// No token opens them any more.
    package var shareRevoked: Bool?
    /// ``LeadTextFilter/fingerprint(of:)`` of the text, for chat messages.
    package var leadText: UInt64?
    /// What language models used for the turn; noted where it ends.
    package var usage: TokenUsage?
    /// The user was told that this server does not have these.
    package var declined: [UnsupportedFeature]?
    /// Ends the turn.
    package var finished: TurnOutcome?

    package init() {}

    enum CodingKeys: String, CodingKey {
        case accepted, understood, topic, answers, plan, strawman, deck, offered, usage, declined, finished
        case contextCleared = "context_cleared"
        case planFeedback = "plan_feedback"
        case refinementFeedback = "refinement_feedback"
        case deckReference = "deck_reference"
        case shareToken = "share_token"
        case shareRevoked = "share_revoked"
        case leadText = "lead_text"
    }
}

/// A user's message as it was received: all that is needed to run the turn, now or after a crash.
package struct TurnInput: Codable, Sendable, Equatable {
    package var turn: TurnID
    /// As received, trimmed.
    package var text: String
    package var actionValue: String?
    package var actionLabel: String?
    /// What the user asked for beside the text and this server does not have, in a fixed order; `nil` for nothing.
    package var unsupported: [UnsupportedFeature]?

    package init(
        turn: TurnID,
        text: String,
        actionValue: String? = nil,
        actionLabel: String? = nil,
        unsupported: Set<UnsupportedFeature> = []
    ) {
        self.turn = turn
        self.text = text
        self.actionValue = actionValue
        self.actionLabel = actionLabel
        self.unsupported = unsupported.isEmpty ? nil : UnsupportedFeature.allCases.filter(unsupported.contains)
    }

    enum CodingKeys: String, CodingKey {
        case turn, text, unsupported
        case actionValue = "action_value"
        case actionLabel = "action_label"
    }
}

/// How a turn ended.
package enum TurnOutcome: String, Codable, Sendable, CaseIterable {
    case completed
    /// The author could not do it; the state is where it was.
    case failed
    /// The user pressed Stop; the state is where it was.
    case cancelled
}

/// A turn that was accepted and has no answer yet.
package struct PendingTurn: Codable, Sendable, Equatable {
    package var input: TurnInput
    /// The user's entry.
    package var acceptedAt: LogSequence

    package init(input: TurnInput, acceptedAt: LogSequence) {
        self.input = input
        self.acceptedAt = acceptedAt
    }

    enum CodingKeys: String, CodingKey {
        case input
        case acceptedAt = "accepted_at"
    }
}
