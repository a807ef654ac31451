import Dispatch

extension SimulatedWorld {
    /// Runs a simulation on a separate thread that runs no task, so that the simulation's tasks are the only ones
    /// there.
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
