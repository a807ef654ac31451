package import DirectorCore

/// A session as it is stored.
package struct StoredSession: Sendable, Equatable {
    package var snapshot: SessionSnapshot
    /// Counts commits, from 1. Whoever commits must have seen the latest.
    package var version: Int
    package var lease: TurnLease?
    /// Whether a user wants the pending turn stopped.
    package var isStopRequested: Bool

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

/// A line in a list of sessions.
package struct SessionSummary: Sendable, Equatable {
    package var key: SessionKey
    package var state: WorkflowState
    /// The strawman's title, else the topic; `nil` before the topic.
    package var title: String?
    package var head: LogSequence
    package var turns: Int
    package var presentationURL: String?
    package var createdAt: Timestamp
    package var updatedAt: Timestamp

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

/// A presentation's content and whose it is.
package struct StoredPresentation: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case deck(Deck)
        case strawman(PresentationStrawman)
    }

    package var key: SessionKey
    package var content: Content

    package init(key: SessionKey, content: Content) {
        self.key = key
        self.content = content
    }

    /// `nil` if the entry holds no presentation.
    package init?(key: SessionKey, entry: LogEntry) {
        if let deck = entry.effects.deck {
            self.init(key: key, content: .deck(deck))
        } else if let strawman = entry.effects.strawman {
            self.init(key: key, content: .strawman(strawman))
        } else {
            return nil
        }
    }
}

/// A finished piece of a turn that is still running.
package struct TurnPart: Sendable, Equatable {
    package var index: Int
    /// JSON.
    package var content: String

    package init(index: Int, content: String) {
        self.index = index
        self.content = content
    }
}
