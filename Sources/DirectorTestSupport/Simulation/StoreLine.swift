import DirectorCore
import DirectorSessions
import Synchronization

/// The requests of a process to the store that have no answer yet. They end when the process dies.
///
/// The simulation decides when a request is carried out and when its answer arrives, in any order, and whether it
/// arrives at all.
final class StoreLine: Sendable {
    /// Passes the store's answer to the caller.
    typealias Reply = @Sendable () -> Void

    struct Request: Sendable {
        enum Stage: Sendable {
            case asked
            /// The request was carried out. Its answer is on its way.
            case answered(Reply)
        }

        let operation: StoreOperation
        var stage = Stage.asked
        let execute: @Sendable (any SessionStore) async -> Reply
        let fail: @Sendable (StoreError) -> Void
    }

    private struct State {
        var requests: [Request] = []
        var isSevered = false
    }

    private let state = Mutex(State())
    /// Gives operations their numbers, over all processes, from 1.
    private let number: @Sendable () -> Int

    init(number: @escaping @Sendable () -> Int) { self.number = number }

    /// The requests in the order in which they were made.
    var requests: [Request] { state.withLock(\.requests) }

    func submit(
        _ kind: StoreOperation.Kind,
        _ key: SessionKey?,
        execute: @escaping @Sendable (any SessionStore) async -> Reply,
        fail: @escaping @Sendable (StoreError) -> Void
    ) {
        let isSevered = state.withLock { state in
            guard !state.isSevered else { return true }
            let operation = StoreOperation(number: number(), kind: kind, key: key)
            state.requests.append(Request(operation: operation, execute: execute, fail: fail))
            return false
        }
        guard isSevered else { return }
        fail(StoreError(.unavailable, operation: kind.rawValue, detail: "the process is dead"))
    }

    /// Records that a request was carried out.
    func note(_ reply: @escaping Reply, to number: Int) {
        state.withLock { state in
            guard let index = state.requests.firstIndex(where: { $0.operation.number == number }) else { return }
            state.requests[index].stage = .answered(reply)
        }
    }

    /// Removes a request, to answer it.
    func take(_ number: Int) -> Request? {
        state.withLock { state in
            guard let index = state.requests.firstIndex(where: { $0.operation.number == number }) else { return nil }
            return state.requests.remove(at: index)
        }
    }

    /// Ends the line of a process that dies. Later requests do not reach the store.
    ///
    /// - Returns: the requests without an answer, which the store may still carry out
    func sever() -> [Request] {
        state.withLock { state in
            state.isSevered = true
            defer { state.requests = [] }
            return state.requests
        }
    }
}
