package import DirectorCore

/// One atomic step of a session.
package struct SessionCommit: Sendable, Equatable {
    /// The session's user and id.
    package var key: SessionKey
    /// The version that the writer saw; 0 for a new session. A store with another version answers `.conflict`. It also
    /// answers `.conflict` if the session was deleted and created again, which shows in its creation time.
    package var expectedVersion: Int
    /// The new entries without gaps, beginning after the head that belongs to `expectedVersion`. May be empty, for
    /// example when a lease is taken over.
    package var entries: [LogEntry]
    /// The snapshot after `entries`.
    package var snapshot: SessionSnapshot
    /// What happens to the session's lease.
    package var lease: LeaseChange

    /// Makes a commit; by default it keeps the lease.
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

    /// The turn that this commit accepts; `nil` if it accepts none.
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
    /// The writer works on the pending turn from now on. `attempts` counts how often that was begun, from 1. The store
    /// answers `.conflict`, also at the expected version, while another owner's lease on the turn has not run out. The
    /// store's clock decides that, because servers do not trust their own clocks.
    case take(owner: ServerID, duration: Duration, attempts: Int)
    /// Any server may take over the pending turn at once.
    case release
}

/// The right of a server to work on a session's pending turn.
package struct TurnLease: Sendable, Equatable {
    /// The server that holds the lease.
    package var owner: ServerID
    /// When the lease ends, by the store's clock.
    package var expiresAt: Timestamp
    /// How often work on the turn was begun, from 1.
    package var attempts: Int

    /// Makes a lease.
    package init(owner: ServerID, expiresAt: Timestamp, attempts: Int) {
        self.owner = owner
        self.expiresAt = expiresAt
        self.attempts = attempts
    }
}

/// The result of a commit.
package enum CommitOutcome: Sendable, Equatable {
    /// The commit is durable. The session's version is now one higher than expected; its head is `head`.
    case committed(head: LogSequence)
    /// The turn that this commit accepts was already stored. Nothing was changed.
    case alreadyCommitted(TurnReceipt)
    /// Another server wrote first or holds the turn, or the session does not exist (`head` is 0). Nothing was changed.
    case conflict(head: LogSequence)
}

/// What the store knows about a turn.
package struct TurnReceipt: Sendable, Equatable {
    /// The turn's id.
    package var turn: TurnID
    /// The user's entry and, if the turn is finished, its answers, in order.
    package var frames: [LoggedFrame]
    /// Whether the answer is still missing.
    package var isPending: Bool

    /// Makes a receipt.
    package init(turn: TurnID, frames: [LoggedFrame], isPending: Bool) {
        self.turn = turn
        self.frames = frames
        self.isPending = isPending
    }
}
