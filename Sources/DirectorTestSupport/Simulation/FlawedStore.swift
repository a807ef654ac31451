import DirectorCore
import DirectorSessions

/// Defects planted on purpose, to see that the simulation finds them.
package enum PlantedFlaw: String, Sendable, CaseIterable {
    /// The store does not look whether it knows a turn already.
    case forgetsTurns
    /// The store takes commits from writers who have not seen the latest version, whose lease is another's by now.
    case forgetsLeases
    /// The store lets a turn be taken while another server's lease on it runs.
    case ignoresLeases
    /// The server takes a commit for done before it is durable, and shows it.
    case publishesEarly
}

/// Never says that a turn is known: accepts it again.
struct TurnForgettingStore: ForwardingStore {
    let inner: any SessionStore

    func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        let outcome = try await inner.commit(commit)
        guard case .alreadyCommitted = outcome else { return outcome }
        var forgetful = commit
        forgetful.entries = commit.entries.map { entry in
            var entry = entry
            entry.effects.accepted = nil
            return entry
        }
        return try await inner.commit(forgetful)
    }
}

/// Puts what a stale writer brings on top of whatever is there.
struct LeaseForgettingStore: ForwardingStore {
    let inner: any SessionStore

    func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        let outcome = try await inner.commit(commit)
        guard case .conflict = outcome, let stored = try await inner.load(commit.key) else { return outcome }
        var snapshot = stored.snapshot
        let entries = commit.entries.map { entry in
            var entry = entry
            entry.frame.seq = snapshot.head.next
            snapshot.apply(entry)
            return entry
        }
        return try await inner.commit(
            SessionCommit(
                key: commit.key,
                expectedVersion: stored.version,
                entries: entries,
                snapshot: snapshot,
                lease: commit.lease
            )
        )
    }
}

/// Lets whoever wants a turn have it, although somebody else holds it.
struct LeaseIgnoringStore: ForwardingStore {
    let inner: any SessionStore

    func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        let outcome = try await inner.commit(commit)
        guard case .conflict = outcome, case .take = commit.lease, let turn = commit.snapshot.pending?.input.turn,
            let stored = try await inner.load(commit.key), stored.version == commit.expectedVersion,
            let lease = stored.lease
        else { return outcome }
        _ = try await inner.renewLease(of: turn, in: commit.key, lease: lease.owner, for: .zero)
        return try await inner.commit(commit)
    }
}

/// Says that a commit is done as soon as it is asked for.
struct HastyStore: ForwardingStore {
    let inner: any SessionStore
    let executor: SteppedExecutor

    func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        Task(executorPreference: executor) { try await inner.commit(commit) }
        return .committed(head: commit.snapshot.head)
    }
}
