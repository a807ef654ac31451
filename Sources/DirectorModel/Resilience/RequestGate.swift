import Synchronization

/// Lets so many requests through at a time. Safe from any thread.
final class RequestGate: Sendable {
    private struct State {
        var queue: RequestQueue
        var lastTicket = 0
        var waiters: [Int: CheckedContinuation<Void, any Error>] = [:]
    }

    private let state: Mutex<State>

    init(width: Int, depth: Int) { state = Mutex(State(queue: RequestQueue(width: width, depth: depth))) }

    /// Runs `body` when it is its turn.
    ///
    /// - Throws: ``ModelCallError/busy`` if too many wait already; `CancellationError`; what `body` throws
    func pass<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        try await enter()
        defer { leave() }
        return try await body()
    }

    private func enter() async throws {
        let ticket = state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome: Result<Void, any Error>? = state.withLock { state in
                    // Cancelled before it could be put in line: the handler has found nothing to give up.
                    if Task.isCancelled { return .failure(CancellationError()) }
                    switch state.queue.enter(ticket) {
                    case .run: return .success(())
                    case .refuse: return .failure(ModelCallError.busy)
                    case .wait:
                        state.waiters[ticket] = continuation
                        return nil
                    }
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.queue.giveUp(ticket) ? state.waiters.removeValue(forKey: ticket) : nil
            }
            waiter?.resume(throwing: CancellationError())
        }
    }

    private func leave() {
        let waiter = state.withLock { state in
            state.queue.leave().flatMap { state.waiters.removeValue(forKey: $0) }
        }
        waiter?.resume()
    }
}
