/// Whether and when a failed request is made again. A value: it decides, the caller waits.
struct RetryPolicy: Sendable {
    /// Attempts, the first included.
    let attempts: Int
    let delay: Duration
    let longestDelay: Duration
    /// A service that wants to be left alone for longer than this is not asked again.
    let longestRetryAfter: Duration

    init(_ limits: ModelLimits) {
        attempts = limits.attempts
        delay = limits.retryDelay
        longestDelay = limits.longestRetryDelay
        longestRetryAfter = limits.longestRetryAfter
    }

    /// - Parameters:
    ///   - attempt: how many were made, from 1
    ///   - chance: 0 ..< 1; spreads the attempts of many clients over time
    ///   - remaining: how long the work may still take
    /// - Returns: how long to wait before the next attempt; `nil` to give up
    func delay(after error: ModelCallError, attempt: Int, chance: Double, remaining: Duration) -> Duration? {
        guard error.isTransient, attempt < attempts else { return nil }
        var wait = min(longestDelay, delay * (1 << min(attempt - 1, 16)))
        // Between half of it and all of it.
        wait = wait * (0.5 + chance / 2)
        if case .status(_, let asked?, _) = error {
            guard asked <= longestRetryAfter else { return nil }
            wait = max(wait, asked + delay * chance)
        }
        return wait < remaining ? wait : nil
    }
}
