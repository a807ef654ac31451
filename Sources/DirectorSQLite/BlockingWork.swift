import Dispatch

/// Runs blocking calls on a thread of their own, away from Swift's cooperative threads. Used for opening and closing;
/// reads and writes run on GRDB's queues.
enum BlockingWork {
    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { waiter in
            DispatchQueue.global().async {
                waiter.resume(with: Result { try body() })
            }
        }
    }
}
