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
}
