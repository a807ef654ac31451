/// Decides when to try to connect again after a failure. All connections to one server share it, so that after one
/// failure the others do not try as well.
package struct ReconnectBackoff {
    /// The pause after the first failure. Each further failure doubles it, up to ``longestPause``.
    package static let firstPause = Duration.milliseconds(50)
    /// The longest pause, however many attempts have failed.
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

    /// Records a failed attempt.
    ///
    /// - Parameter jitter: 0 to 1, drawn for this failure, so that servers that lost the database together do not all
    ///   reconnect at the same moment
    package mutating func noteFailure(_ failure: PostgresFailure, at now: ContinuousClock.Instant, jitter: Double) {
        nextAttempt = now.advanced(by: pause(jitter: jitter))
        failures += 1
        lastFailure = failure
    }

    package mutating func noteSuccess() { self = ReconnectBackoff() }

    /// The pause before the next attempt: between half and all of the doubled pause.
    ///
    /// - Parameter jitter: 0 for half of it, 1 for all of it
    package func pause(jitter: Double) -> Duration {
        let whole = min(Self.firstPause * (1 << min(failures, 10)), Self.longestPause)
        return whole * (0.5 + 0.5 * min(max(jitter, 0), 1))
    }
}
