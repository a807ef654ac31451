/// How long to wait before asking again. A value: chance comes in.
package struct RetryPlan: Sendable, Equatable {
    private let limits: SupabaseLimits
    private var failures = 0

    package init(limits: SupabaseLimits) {
        self.limits = limits
    }

    /// An attempt has failed in a way that may pass.
    ///
    /// - Parameters:
    ///   - asked: how long the other side wants to be left alone
    ///   - chance: 0 to 1; spreads those that failed together
    /// - Returns: the pause before the next attempt; `nil` when there is none left
    package mutating func failed(asked: Duration? = nil, chance: Double) -> Duration? {
        failures += 1
        guard failures < limits.attempts else { return nil }
        let longest = min(limits.longestPause, limits.firstPause * (1 << min(failures - 1, 16)))
        let pause = longest * (0.5 + 0.5 * min(max(chance, 0), 1))
        return max(pause, min(asked ?? .zero, limits.longestPause))
    }
}
