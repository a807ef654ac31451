package import DirectorCore

extension MemoryStore {
    package func abandonedTurns(limit: Int) -> [SessionKey] {
        let now = clock.now()
        return records.values.lazy
            .filter { $0.stored.snapshot.pending != nil && ($0.stored.lease?.isExpired(at: now) ?? true) }
            .map { (since: $0.stored.lease?.expiresAt.milliseconds ?? .min, key: $0.stored.snapshot.key) }
            .sorted { ($0.since, $0.key) < ($1.since, $1.key) }
            .prefix(limit)
            .map(\.key)
    }

    /// Keeps the part until the turn ends.
    package func savePart(_ part: TurnPart, of turn: TurnID, in key: SessionKey, lease: ServerID) -> Bool {
        guard holds(lease, turn, of: key) else { return false }
        records[key]?.parts[part.index] = part
        return true
    }

    package func parts(of turn: TurnID, in key: SessionKey) -> [TurnPart] {
        guard let record = records[key], record.stored.snapshot.pending?.input.turn == turn else { return [] }
        return record.parts.values.sorted { $0.index < $1.index }
    }

    /// Extends the lease from now, by the store's clock.
    package func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) -> LeaseRenewal {
        guard holds(lease, turn, of: key) else { return .lost }
        records[key]?.stored.lease?.expiresAt = clock.now().advanced(by: duration)
        return records[key]?.stored.isStopRequested == true ? .stopRequested : .held
    }

    /// Sets the mark that ``renewLease(of:in:lease:for:)`` reads.
    package func requestStop(of turn: TurnID, in key: SessionKey) -> Bool {
        guard records[key]?.stored.snapshot.pending?.input.turn == turn else { return false }
        records[key]?.stored.isStopRequested = true
        hub.tell(.stopRequested(key))
        return true
    }

    private func holds(_ owner: ServerID, _ turn: TurnID, of key: SessionKey) -> Bool {
        guard let stored = records[key]?.stored else { return false }
        return stored.snapshot.pending?.input.turn == turn && stored.lease?.owner == owner
    }
}
