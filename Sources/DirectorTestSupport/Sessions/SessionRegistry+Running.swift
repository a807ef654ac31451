package import DirectorSessions
import ServiceLifecycleTestKit

extension SessionRegistry {
    /// Runs the registry while `body` runs, and then shuts it down.
    package func whileRunning<Value: Sendable>(
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await testGracefulShutdown { trigger in
            async let running: Void = self.run()
            let result: Result<Value, any Error>
            do {
                result = .success(try await body())
            } catch {
                result = .failure(error)
            }
            trigger.triggerGracefulShutdown()
            try await running
            return try result.get()
        }
    }
}
