/// Limits how many messages a connection may send, with a token bucket. The time is a parameter.
package struct MessageAllowance: Sendable {
    private let burst: Double
    private let perSecond: Double
    private var left: Double
    private var last: ContinuousClock.Instant

    package init(burst: Int, perSecond: Int, now: ContinuousClock.Instant) {
        self.burst = Double(burst)
        self.perSecond = Double(perSecond)
        left = Double(burst)
        last = now
    }

    /// Takes one message from the allowance; `false` if none is left.
    package mutating func take(now: ContinuousClock.Instant) -> Bool {
        let passed = last.duration(to: now)
        let seconds = Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
        left = min(burst, left + max(0, seconds) * perSecond)
        last = now
        guard left >= 1 else { return false }
        left -= 1
        return true
    }
}
