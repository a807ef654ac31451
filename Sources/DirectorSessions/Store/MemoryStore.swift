package import DirectorCore

/// Keeps sessions in memory, for tests and trials. Their content is lost when the process ends. It is used only if it
/// is chosen by name; no other store falls back to it.
package actor MemoryStore: SessionStore {
    /// A session and its log, turns and parts.
    struct Record {
        var stored: StoredSession
        var entries: [LogEntry] = []
        /// The number of each turn's user entry.
        var accepted: [TurnID: LogSequence] = [:]
        /// The parts of the pending turn, by index.
        var parts: [Int: TurnPart] = [:]
    }

    struct EntryAddress {
        var key: SessionKey
        var seq: LogSequence
    }

    /// The store's name in logs and metrics.
    package nonisolated let name = "memory"
    let clock: WallClock
    let hub = ChangeHub()
    private let isShared: Bool
    var records: [SessionKey: Record] = [:]
    private var presentations: [PresentationID: EntryAddress] = [:]

    /// - Parameters:
    ///   - clock: the clock for leases
    ///   - isShared: whether several servers use the store; then it tells each about the others' writes
    package init(clock: WallClock, isShared: Bool = false) {
        self.clock = clock
        self.isShared = isShared
    }

    /// Returns the session as it was committed last.
    package func load(_ key: SessionKey) -> StoredSession? { records[key]?.stored }

    package func frames(of key: SessionKey, after seq: LogSequence, limit: Int) -> [LoggedFrame] {
        page(of: key, after: seq, limit: limit).map(\.frame)
    }

    package func entries(of key: SessionKey, after seq: LogSequence, limit: Int) -> [LogEntry] {
        Array(page(of: key, after: seq, limit: limit))
    }

    /// The sequence numbers of entries begin at 1 and have no gaps, so an entry's number is also its place in the
    /// array.
    private func page(of key: SessionKey, after seq: LogSequence, limit: Int) -> ArraySlice<LogEntry> {
        (records[key]?.entries ?? []).dropFirst(max(0, seq.value)).prefix(limit)
    }

    /// Checks and stores the commit. The actor makes it atomic; it is not durable.
    package func commit(_ commit: SessionCommit) throws -> CommitOutcome {
        let record = records[commit.key]
        for turn in commit.entries.lazy.compactMap(\.acceptedTurn) {
            if let receipt = record?.receipt(for: turn) { return .alreadyCommitted(receipt) }
        }
        guard (record?.stored.version ?? 0) == commit.expectedVersion,
            record.map({ $0.stored.snapshot.createdAt == commit.snapshot.createdAt }) ?? true
        else {
            return .conflict(head: record?.stored.snapshot.head ?? .start)
        }
        if let lease = record?.stored.lease, lease.refuses(commit.lease, at: clock.now()) {
            return .conflict(head: record?.stored.snapshot.head ?? .start)
        }
        try commit.checkConsistency(after: record?.stored.snapshot.head ?? .start)
        var changed = record ?? Record(stored: StoredSession(snapshot: commit.snapshot, version: 0))
        changed.append(commit, at: clock.now())
        records[commit.key] = changed
        for entry in commit.entries {
            guard let id = entry.presentationID else { continue }
            presentations[id] = EntryAddress(key: commit.key, seq: entry.seq)
        }
        hub.tell(.moved(commit.key, version: changed.stored.version))
        return .committed(head: commit.snapshot.head)
    }

    package func turn(_ turn: TurnID, of key: SessionKey) -> TurnReceipt? {
        records[key]?.receipt(for: turn)
    }

    package func sessions(of user: UserID?, limit: Int) -> [SessionSummary] {
        records.values.lazy
            .map { SessionSummary($0.stored.snapshot) }
            .filter { user == nil || $0.key.user == user }
            .sorted { ($1.updatedAt, $0.key) < ($0.updatedAt, $1.key) }
            .prefix(limit)
            .map { $0 }
    }

    package func keys(after key: SessionKey?, limit: Int) -> [SessionKey] {
        let rest = records.keys.filter { candidate in key.map { $0 < candidate } ?? true }
        return Array(rest.sorted().prefix(limit))
    }

    package func owners(of session: SessionID) -> [UserID] {
        records.keys.filter { $0.session == session }.sorted().map(\.user)
    }

    /// Searches all logs.
    package func presentation(_ id: PresentationID) -> StoredPresentation? {
        guard let address = presentations[id],
            let entry = page(of: address.key, after: LogSequence(address.seq.value - 1), limit: 1).first
        else { return nil }
        return StoredPresentation(key: address.key, entry: entry)
    }

    package func delete(_ key: SessionKey) -> Bool {
        presentations = presentations.filter { $0.value.key != key }
        guard records.removeValue(forKey: key) != nil else { return false }
        hub.tell(.deleted(key))
        return true
    }

    /// Never fails.
    package func checkHealth() {}

    /// A stream of changes if the store is shared; otherwise an empty one.
    package nonisolated func changes() -> AsyncStream<StoreChange> {
        isShared ? hub.subscribe() : AsyncStream { $0.finish() }
    }
}

extension MemoryStore.Record {
    mutating func append(_ commit: SessionCommit, at now: Timestamp) {
        let pendingBefore = stored.snapshot.pending?.input.turn
        stored.snapshot = commit.snapshot
        stored.version += 1
        entries += commit.entries
        for entry in commit.entries where entry.frame.envelope.role == .user {
            guard let turn = entry.frame.turn else { continue }
            accepted[turn] = entry.seq
        }
        if commit.snapshot.pending?.input.turn != pendingBefore {
            parts = [:]
            stored.isStopRequested = false
        }
        stored.lease = stored.lease.after(commit.lease, pending: commit.snapshot.pending, at: now)
    }

    /// A turn's entries lie between its user entry and the next one, because a session runs one turn at a time.
    func receipt(for turn: TurnID) -> TurnReceipt? {
        guard let first = accepted[turn] else { return nil }
        let frames = entries.dropFirst(first.value - 1).lazy.map(\.frame)
            .prefix { $0.envelope.role != .user || $0.turn == turn }
            .filter { $0.turn == turn }
        return TurnReceipt(
            turn: turn,
            frames: Array(frames),
            isPending: stored.snapshot.pending?.input.turn == turn
        )
    }
}

extension TurnLease? {
    /// The lease after a commit. Without a pending turn there is no lease.
    package func after(_ change: LeaseChange, pending: PendingTurn?, at now: Timestamp) -> TurnLease? {
        guard pending != nil else { return nil }
        switch change {
        case .keep: return self
        case .release: return nil
        case .take(let owner, let duration, let attempts):
            return TurnLease(owner: owner, expiresAt: now.advanced(by: duration), attempts: attempts)
        }
    }
}
