package import DirectorCore

extension Timestamp {
    /// The moment `duration` later, cut to milliseconds.
    package func advanced(by duration: Duration) -> Timestamp {
        let (seconds, attoseconds) = duration.components
        return advanced(byMilliseconds: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }
}

extension TurnLease {
    /// Whether the holder has let it run out. It still is the holder's until somebody else takes it.
    package func isExpired(at now: Timestamp) -> Bool { expiresAt <= now }

    /// Whether this lease, stored, forbids the change: somebody else wants the turn while it runs.
    ///
    /// - Parameter now: by the store's clock
    package func refuses(_ change: LeaseChange, at now: Timestamp) -> Bool {
        switch change {
        case .keep, .release: false
        case .take(let owner, _, _): owner != self.owner && !isExpired(at: now)
        }
    }
}
