/// Decides how long to wait before a request is repeated. Random numbers are parameters.
package struct RetryPlan: Sendable, Equatable {
    private let limits: SupabaseLimits
    private var failures = 0

    package init(limits: SupabaseLimits) {
        self.limits = limits
    }

    /// Records an attempt that failed for a temporary reason.
    ///
    /// - Parameters:
    ///   - asked: how long the project asks to wait
    ///   - chance: 0 to 1; spreads the attempts of requests that failed together
    /// - Returns: the pause before the next attempt; `nil` if no attempt is left
    package mutating func failed(asked: Duration? = nil, chance: Double) -> Duration? {
        failures += 1
        guard failures < limits.attempts else { return nil }
        let longest = min(limits.longestPause, limits.firstPause * (1 << min(failures - 1, 16)))
        let pause = longest * (0.5 + 0.5 * min(max(chance, 0), 1))
        return max(pause, min(asked ?? .zero, limits.longestPause))
    }
}
