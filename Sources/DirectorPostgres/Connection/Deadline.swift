/// The moment at which waiting ends.
struct Deadline {
    private let instant: ContinuousClock.Instant

    static func after(_ duration: Duration) -> Deadline { Deadline(instant: .now.advanced(by: duration)) }

    /// The time left in whole milliseconds, for `poll`. Rounded up, so that `poll` does not wake just before the
    /// deadline; 0 if it has passed.
    var milliseconds: Int32 {
        let rest = ContinuousClock.Instant.now.duration(to: instant)
        guard rest > .zero else { return 0 }
        let (seconds, attoseconds) = rest.components
        return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
    }
}
