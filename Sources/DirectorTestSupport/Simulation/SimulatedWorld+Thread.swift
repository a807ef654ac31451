import Dispatch

extension SimulatedWorld {
    /// Runs a simulation on a thread of its own, where no task runs that could be confused with those it steps.
    package static func onOwnThread<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { caller in
            DispatchQueue(label: "simulation").async {
                caller.resume(with: Result { try body() })
            }
        }
    }
}
