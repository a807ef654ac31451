/// When to try to connect again after it failed. Shared by all connections to one server: what one has found out, the
/// others need not try.
package struct ReconnectBackoff {
    /// After the first failure; twice that after the second, and so on.
    package static let firstPause = Duration.milliseconds(50)
    package static let longestPause = Duration.seconds(2)

    private var failures = 0
    private var nextAttempt: ContinuousClock.Instant?
    private var lastFailure: PostgresFailure?

    package init() {}

    /// - Returns: the failure to report if it is too early for another attempt
    package func refusal(at now: ContinuousClock.Instant) -> PostgresFailure? {
        guard let nextAttempt, let lastFailure, now < nextAttempt else { return nil }
        return lastFailure
    }

    /// - Parameter jitter: 0 to 1, drawn for this failure, so that servers that lost the database together do not come
    ///   back together
    package mutating func noteFailure(_ failure: PostgresFailure, at now: ContinuousClock.Instant, jitter: Double) {
        nextAttempt = now.advanced(by: pause(jitter: jitter))
        failures += 1
        lastFailure = failure
    }

    package mutating func noteSuccess() { self = ReconnectBackoff() }

    /// Between half and all of the doubled pause.
    package func pause(jitter: Double) -> Duration {
        let whole = min(Self.firstPause * (1 << min(failures, 10)), Self.longestPause)
        return whole * (0.5 + 0.5 * min(max(jitter, 0), 1))
    }
}
