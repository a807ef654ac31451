package import DirectorCore

/// A session as it is stored.
package struct StoredSession: Sendable, Equatable {
    /// The session's state after its last entry.
    package var snapshot: SessionSnapshot
    /// The number of commits, from 1. A writer must have seen the latest version.
    package var version: Int
    /// The lease of the pending turn; `nil` if no server holds it.
    package var lease: TurnLease?
    /// Whether a user wants the pending turn to be stopped.
    package var isStopRequested: Bool

    /// Makes a stored session.
    package init(
        snapshot: SessionSnapshot,
        version: Int,
        lease: TurnLease? = nil,
        isStopRequested: Bool = false
    ) {
        self.snapshot = snapshot
        self.version = version
        self.lease = lease
        self.isStopRequested = isStopRequested
    }
}

/// A session in a list.
package struct SessionSummary: Sendable, Equatable {
    /// The session's user and id.
    package var key: SessionKey
    /// The session's state.
    package var state: WorkflowState
    /// The strawman's title, otherwise the topic; `nil` before there is a topic.
    package var title: String?
    /// The number of the last entry.
    package var head: LogSequence
    /// How many turns were accepted.
    package var turns: Int
    /// The stored address of the finished deck.
    package var presentationURL: String?
    /// When the first entry was made.
    package var createdAt: Timestamp
    /// When the last entry was made.
    package var updatedAt: Timestamp

    /// Makes a summary from its parts.
    package init(
        key: SessionKey,
        state: WorkflowState,
        title: String?,
        head: LogSequence,
        turns: Int,
        presentationURL: String?,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.key = key
        self.state = state
        self.title = title
        self.head = head
        self.turns = turns
        self.presentationURL = presentationURL
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    /// Makes the summary of a session.
    package init(_ snapshot: SessionSnapshot) {
        self.init(
            key: snapshot.key,
            state: snapshot.state,
            title: snapshot.title,
            head: snapshot.head,
            turns: snapshot.counts.turns,
            presentationURL: snapshot.deck?.url,
            createdAt: snapshot.createdAt,
            updatedAt: snapshot.updatedAt
        )
    }
}

/// The content of a presentation, and the session to which it belongs.
package struct StoredPresentation: Sendable, Equatable {
    /// An outline or a finished deck.
    package enum Content: Sendable, Equatable {
        case deck(Deck)
        case strawman(PresentationStrawman)
    }

    /// The session to which it belongs.
    package var key: SessionKey
    /// The outline or the deck.
    package var content: Content
    /// What the content means, if the entry holds it.
    package var presentation: Presentation?

    /// Makes a presentation from its parts.
    package init(key: SessionKey, content: Content, presentation: Presentation? = nil) {
        self.key = key
        self.content = content
        self.presentation = presentation
    }

    /// `nil` if the entry contains no presentation.
    package init?(key: SessionKey, entry: LogEntry) {
        // An earlier release did not keep what its decks mean.
        if let deck = entry.effects.presentation.flatMap(Deck.init) ?? entry.effects.deck {
            self.init(key: key, content: .deck(deck), presentation: entry.effects.presentation)
        } else if let strawman = entry.effects.strawman {
            self.init(key: key, content: .strawman(strawman), presentation: entry.effects.presentation)
        } else {
            return nil
        }
    }
}

/// A finished part of a turn that is still running.
package struct TurnPart: Sendable, Equatable {
    /// The number of the part, from 0.
    package var index: Int
    /// The part as JSON text.
    package var content: String

    /// Makes a part.
    package init(index: Int, content: String) {
        self.index = index
        self.content = content
    }
}
