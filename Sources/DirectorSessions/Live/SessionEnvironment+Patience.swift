import DirectorCore

extension SessionEnvironment {
    /// Repeats what may be repeated while the store does not answer, a limited number of times and ever more slowly.
    ///
    /// - Throws: the last ``StoreError``, and anything else at once
    func patiently<Value>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> Value
    ) async throws -> Value {
        var failures = 0
        while true {
            do {
                return try await body()
            } catch let error as StoreError {
                failures += 1
                guard failures < limits.storeRetries else { throw error }
                try await timer.sleep(for: limits.storeRetryDelay * (1 << failures))
            }
        }
    }
}
