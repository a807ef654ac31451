/// What an entry changes in the session, in addition to ``LoggedFrame/state``. It is stored as a JSON object that
/// contains only the values that are set. So a new effect can be added without changing what is stored.
package struct EntryEffects: Codable, Sendable, Equatable {
    /// The user's message, which starts a turn.
    package var accepted: TurnInput?
    /// The intent of the message.
    package var understood: Intent?
    /// Forget topic, answers, plan, strawman, deck and feedback. Applied before the other effects of the entry.
    package var contextCleared: Bool?
    /// The new topic.
    package var topic: String?
    /// The user's answers to the clarifying questions.
    package var answers: ClarifyingAnswers?
    /// A change of the plan that the user asked for.
    package var planFeedback: String?
    /// A new plan.
    package var plan: ConfirmationPlan?
    /// The outline as other programs read it: derived from ``presentation``, which earlier releases did not write.
    package var strawman: PresentationStrawman?
    /// The presentation after this entry; what ``strawman`` means.
    package var presentation: Presentation?
    /// A change of the strawman that the user asked for.
    package var refinementFeedback: String?
    /// A finished deck as earlier releases read it: derived from ``presentation``, which they did not write with it.
    package var deck: Deck?
    /// The finished deck without its content.
    package var deckReference: DeckReference?
    /// The buttons that are offered now; an empty list withdraws the earlier ones.
    package var offered: [OfferedAction]?
    /// From now on this token opens the session's presentations, and earlier tokens do not.
    package var shareToken: ShareToken?
    /// From now on no token opens the session's presentations.
    package var shareRevoked: Bool?
    /// ``LeadTextFilter/fingerprint(of:)`` of the text, for chat messages.
    package var leadText: UInt64?
    /// The tokens of language models that the turn used. Stored with the turn's last entry.
    package var usage: TokenUsage?
    /// Features that this server does not have; the user was told so.
    package var declined: [UnsupportedFeature]?
    /// The turn has ended in this way.
    package var finished: TurnOutcome?

    /// An entry that changes nothing.
    package init() {}

    enum CodingKeys: String, CodingKey {
        case accepted, understood, topic, answers, plan, strawman, presentation, deck, offered, usage, declined,
            finished
        case contextCleared = "context_cleared"
        case planFeedback = "plan_feedback"
        case refinementFeedback = "refinement_feedback"
        case deckReference = "deck_reference"
        case shareToken = "share_token"
        case shareRevoked = "share_revoked"
        case leadText = "lead_text"
    }
}

/// A user's message as it was received. It contains everything that is needed to run the turn, now or after a crash.
package struct TurnInput: Codable, Sendable, Equatable {
    /// The turn that the message starts.
    package var turn: TurnID
    /// The text without spaces at its beginning and end.
    package var text: String
    /// The value of the button that was pressed.
    package var actionValue: String?
    /// The label of the button that was pressed.
    package var actionLabel: String?
    /// Features that the user asked for and this server does not have, in a fixed order; `nil` for none.
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
    /// The author failed. The session's state has not changed.
    case failed
    /// The user pressed Stop. The session's state has not changed.
    case cancelled
}

/// A turn that was accepted and has no answer yet.
package struct PendingTurn: Codable, Sendable, Equatable {
    /// The message that started the turn.
    package var input: TurnInput
    /// The number of the user's entry.
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
