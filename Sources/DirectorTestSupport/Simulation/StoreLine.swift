import DirectorCore
import DirectorSessions
import Synchronization

/// What a process has asked of the store and not been told, and the end of it when the process dies.
///
/// The simulation decides when a request is carried out and when its answer arrives, in any order, and whether at all.
final class StoreLine: Sendable {
    /// Hands the caller what the store said.
    typealias Reply = @Sendable () -> Void

    struct Request: Sendable {
        enum Stage: Sendable {
            case asked
            /// Carried out; the answer is on its way.
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
    /// Numbers operations over all processes, from 1.
    private let number: @Sendable () -> Int

    init(number: @escaping @Sendable () -> Int) { self.number = number }

    /// In the order they were asked.
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

    /// Notes that a request was carried out.
    func note(_ reply: @escaping Reply, to number: Int) {
        state.withLock { state in
            guard let index = state.requests.firstIndex(where: { $0.operation.number == number }) else { return }
            state.requests[index].stage = .answered(reply)
        }
    }

    /// Takes a request out, to answer it.
    func take(_ number: Int) -> Request? {
        state.withLock { state in
            guard let index = state.requests.firstIndex(where: { $0.operation.number == number }) else { return nil }
            return state.requests.remove(at: index)
        }
    }

    /// The process dies: nothing it asks from now on gets anywhere.
    ///
    /// - Returns: what was under way, which the store may still carry out
    func sever() -> [Request] {
        state.withLock { state in
            state.isSevered = true
            defer { state.requests = [] }
            return state.requests
        }
    }
}
