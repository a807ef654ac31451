import DirectorCore
import DirectorSessions

/// Defects that are added on purpose, to check that the simulation finds them.
package enum PlantedFlaw: String, Sendable, CaseIterable {
    /// The store does not check whether a turn is already stored.
    case forgetsTurns
    /// The store accepts commits of writers that have not seen the latest version and have lost their lease.
    case forgetsLeases
    /// The store lets a server take a turn while another server's lease on it has not run out.
    case ignoresLeases
    /// The server treats a commit as done before it is durable, and shows it.
    case publishesEarly
}

/// Never answers that a turn is already stored, and accepts it again.
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

/// Appends the entries of an outdated writer to the present log.
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

/// Lets every server take a turn, although another server holds its lease.
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

/// Answers that a commit is done as soon as it is requested.
struct HastyStore: ForwardingStore {
    let inner: any SessionStore
    let executor: SteppedExecutor

    func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        Task(executorPreference: executor) { try await inner.commit(commit) }
        return .committed(head: commit.snapshot.head)
    }
}
