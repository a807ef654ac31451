import DirectorCore

extension SessionEnvironment {
    /// Repeats what may be repeated while the store does not answer, a limited number of times and ever more slowly.
    ///
    /// - Parameter isWorthIt: whether to try again after this error
    /// - Throws: the last ``StoreError``, and anything else at once
    func patiently<Value>(
        isolation: isolated (any Actor)? = #isolation,
        after isWorthIt: (StoreError) -> Bool = { _ in true },
        _ body: () async throws -> Value
    ) async throws -> Value {
        var failures = 0
        while true {
            do {
                return try await body()
            } catch let error as StoreError {
                failures += 1
                guard failures < limits.storeRetries, isWorthIt(error) else { throw error }
                try await timer.sleep(for: limits.storeRetryDelay * (1 << failures))
            }
        }
    }

    /// Rides out a moment in which nothing can be stored, such as a restart of the database. For a message that was not
    /// acknowledged yet: in a long outage its sender is told at once.
    ///
    /// - Throws: as ``patiently(isolation:after:_:)``; an outcome that is not known at once
    func unlessOutage<Value>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> Value
    ) async throws -> Value {
        try await patiently(after: { $0.code == .unavailable && !health.isLongOutage }, body)
    }
}
