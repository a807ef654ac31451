import DirectorCore
import Logging

extension LiveSession {
    /// Commits what was composed and, only if that is durable, takes it over.
    ///
    /// - Throws: ``StoreError`` if nothing was stored.
    func commit(_ composer: TurnComposer, lease: LeaseChange) async throws -> CommitOutcome {
        let commit = SessionCommit(
            key: key,
            expectedVersion: stored.version,
            entries: composer.entries,
            snapshot: composer.snapshot,
            lease: lease
        )
        let environment = environment
        let asked = environment.elapsed()
        let outcome: CommitOutcome
        do {
            outcome = try await environment.commit(commit)
        } catch let error as StoreError where error.code == .outcomeUnknown {
            logger.warning("The outcome of a commit is unknown; asking the store", metadata: ["error": "\(error)"])
            outcome = try await settle(commit)
        }
        guard case .committed = outcome else { return outcome }
        for outcome in composer.entries.lazy.compactMap(\.effects.finished) { environment.metrics.turnEnded(outcome) }
        if case .take(_, let duration, _) = lease { leaseTerm.extend(to: asked + duration) }
        stored = StoredSession(
            snapshot: commit.snapshot,
            version: commit.expectedVersion + 1,
            lease: leaseAfter(commit),
            isStopRequested: stored.isStopRequested && commit.snapshot.pending == stored.snapshot.pending
        )
        return outcome
    }

    private func leaseAfter(_ commit: SessionCommit) -> TurnLease? {
        guard commit.snapshot.pending != nil else { return nil }
        switch commit.lease {
        case .keep: return stored.lease
        case .release: return nil
        case .take(let owner, let duration, let attempts):
            return TurnLease(
                owner: owner,
                expiresAt: environment.clock.now().advanced(by: duration),
                attempts: attempts
            )
        }
    }

    /// Finds out what became of a commit whose reply was lost: the store knows (invariant 10).
    ///
    /// - Throws: ``StoreError`` with `.outcomeUnknown` if the store does not answer
    private func settle(_ commit: SessionCommit) async throws -> CommitOutcome {
        do {
            return try await environment.patiently { try await askFor(commit) }
        } catch let error as StoreError {
            throw StoreError(.outcomeUnknown, operation: error.operation, detail: error.detail)
        }
    }

    private func askFor(_ commit: SessionCommit) async throws -> CommitOutcome {
        let store = environment.store
        guard let found = try await store.load(key) else { return .conflict(head: .start) }
        if let last = commit.entries.last {
            let before = LogSequence(last.seq.value - 1)
            let there = try await store.frames(of: key, after: before, limit: 1).first
            if there?.envelope.messageID == last.frame.envelope.messageID { return .committed(head: last.seq) }
        } else if found.version == commit.expectedVersion + 1, found.lease?.owner == environment.server {
            return .committed(head: found.snapshot.head)
        }
        return .conflict(head: found.snapshot.head)
    }

    /// Takes over what other writers stored, and shows it. Called only by the task or the caller that has the session.
    func reload() async throws {
        guard let found = try await environment.load(key), isContinued(by: found) else {
            close(.deleted)
            throw SessionClosed(reason: .deleted)
        }
        var head = snapshot.head
        while head < found.snapshot.head {
            let page = try await environment.store.frames(of: key, after: head, limit: environment.limits.replayPage)
                .filter { $0.seq <= found.snapshot.head }
            guard let last = page.last else { break }
            fanout.publish(page)
            head = last.seq
        }
        let before = snapshot.pending?.input.turn
        stored = found
        fanout.advance(to: found.snapshot.updatedAt)
        try showTurnElsewhere(unless: before)
    }

    /// A turn that another server has begun is shown like one of this server, to the clients that are connected
    /// already.
    ///
    /// - Parameter known: the turn they know of
    private func showTurnElsewhere(unless known: TurnID?) throws {
        guard let turn = snapshot.pending?.input.turn, turn != known, let lease = stored.lease,
            lease.owner != environment.server
        else { return }
        fanout.publish(try fanout.notice(words.stillWorkingStatus, turn: turn))
    }

    /// Whether `found` is this session, and not another one of the same name after this one was deleted.
    private func isContinued(by found: StoredSession) -> Bool {
        found.version >= stored.version && found.snapshot.head >= snapshot.head
            && found.snapshot.createdAt == snapshot.createdAt
    }
}
