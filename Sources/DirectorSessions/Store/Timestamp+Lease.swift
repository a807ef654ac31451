package import DirectorCore

extension Timestamp {
    /// The moment `duration` later, rounded down to milliseconds.
    package func advanced(by duration: Duration) -> Timestamp {
        let (seconds, attoseconds) = duration.components
        return advanced(byMilliseconds: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }
}

extension TurnLease {
    /// Whether the lease has run out. Its owner keeps it until another server takes the turn over.
    package func isExpired(at now: Timestamp) -> Bool { expiresAt <= now }

    /// Whether this stored lease forbids the change, because another server wants the turn while the lease has not run
    /// out.
    ///
    /// - Parameter now: by the store's clock
    package func refuses(_ change: LeaseChange, at now: Timestamp) -> Bool {
        switch change {
        case .keep, .release: false
        case .take(let owner, _, _): owner != self.owner && !isExpired(at: now)
        }
    }
}
