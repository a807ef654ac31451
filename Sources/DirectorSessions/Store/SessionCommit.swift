package import DirectorCore

/// One atomic step of a session.
package struct SessionCommit: Sendable, Equatable {
    package var key: SessionKey
    /// The version the writer saw: 0 for a new session. A store that holds another one answers `.conflict`; so does one
    /// whose session was not made when this one was, because it was deleted and begun again.
    package var expectedVersion: Int
    /// Dense, the first one after the head that goes with `expectedVersion`. May be empty (a lease taken over).
    package var entries: [LogEntry]
    /// The snapshot after `entries`.
    package var snapshot: SessionSnapshot
    package var lease: LeaseChange

    package init(
        key: SessionKey,
        expectedVersion: Int,
        entries: [LogEntry],
        snapshot: SessionSnapshot,
        lease: LeaseChange = .keep
    ) {
        self.key = key
        self.expectedVersion = expectedVersion
        self.entries = entries
        self.snapshot = snapshot
        self.lease = lease
    }

    /// The turn this commit accepts, if it does.
    package var acceptedTurn: TurnID? { entries.lazy.compactMap(\.acceptedTurn).first }

    /// The content columns this commit may change: all of a new session's, else those that its entries touch.
    package var touchedColumns: [ContentColumn] {
        guard expectedVersion != 0 else { return ContentColumn.allCases }
        return ContentColumn.allCases.filter { column in entries.contains { column.isTouched(by: $0.effects) } }
    }
}

/// What a commit does to the session's lease.
package enum LeaseChange: Sendable, Equatable {
    case keep
    /// The writer works on the pending turn from now on. `attempts` counts how often that was begun, from 1. Answered
    /// `.conflict`, at whatever version, while another owner's lease on the turn has not run out by the store's clock.
    /// Only the store judges that: servers do not trust their own clocks.
    case take(owner: ServerID, duration: Duration, attempts: Int)
    /// Anybody may take the pending turn, at once.
    case release
}

/// The right to work on a session's pending turn.
package struct TurnLease: Sendable, Equatable {
    package var owner: ServerID
    /// By the store's clock.
    package var expiresAt: Timestamp
    package var attempts: Int

    package init(owner: ServerID, expiresAt: Timestamp, attempts: Int) {
        self.owner = owner
        self.expiresAt = expiresAt
        self.attempts = attempts
    }
}

/// What became of a commit.
package enum CommitOutcome: Sendable, Equatable {
    /// Durable. The session's version is now one more than expected; its head is `head`.
    case committed(head: LogSequence)
    /// The turn this commit wanted to accept is known already; nothing was changed.
    case alreadyCommitted(TurnReceipt)
    /// Somebody else wrote first, holds the turn, or the session is gone (`head` 0); nothing was changed.
    case conflict(head: LogSequence)
}

/// What the store knows of a turn.
package struct TurnReceipt: Sendable, Equatable {
    package var turn: TurnID
    /// The user's entry and, once it is finished, the answers, in order.
    package var frames: [LoggedFrame]
    /// Whether the answer is still to come.
    package var isPending: Bool

    package init(turn: TurnID, frames: [LoggedFrame], isPending: Bool) {
        self.turn = turn
        self.frames = frames
        self.isPending = isPending
    }
}
