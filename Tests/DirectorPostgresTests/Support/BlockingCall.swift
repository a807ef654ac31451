import Dispatch
import Synchronization

/// Runs a blocking call on a separate thread.
enum BlockingCall {
    @discardableResult
    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { waiter in
            DispatchQueue.global().async { waiter.resume(with: Result { try body() }) }
        }
    }
}

/// A flag that is set once.
final class Flag: Sendable {
    private let value = Mutex(false)
    var isRaised: Bool { value.withLock { $0 } }
    func raise() { value.withLock { $0 = true } }
}
