import Synchronization

/// Passes changes on to everyone who listens, without waiting for any of them: for a store that learns of changes in
/// one place. Callable from any thread.
package final class ChangeHub: Sendable {
    /// Changes that wait for one listener; beyond it, it is told that some were lost.
    package static let bound = 4096

    private struct State {
        /// In the order they came.
        var listeners: [(number: Int, continuation: AsyncStream<StoreChange>.Continuation)] = []
        var lastListener = 0
        var isFinished = false
    }

    private let state = Mutex(State())
    private let bound: Int

    package init(bound: Int = ChangeHub.bound) {
        self.bound = bound
    }

    /// A stream of its own for each listener, from now on. Ends with ``finish()``.
    package func subscribe() -> AsyncStream<StoreChange> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: StoreChange.self,
            bufferingPolicy: .bufferingNewest(bound)
        )
        let number = state.withLock { state -> Int? in
            guard !state.isFinished else { return nil }
            state.lastListener += 1
            state.listeners.append((state.lastListener, continuation))
            return state.lastListener
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { _ in self.leave(number) }
        return stream
    }

    private func leave(_ number: Int) {
        state.withLock { $0.listeners.removeAll { $0.number == number } }
    }

    package func tell(_ change: StoreChange) {
        for (_, listener) in state.withLock({ $0.listeners }) {
            // The oldest one went; this one may make another one go.
            if case .dropped = listener.yield(change) { listener.yield(.missed) }
        }
    }

    /// The store closes.
    package func finish() {
        let listeners = state.withLock { state in
            state.isFinished = true
            defer { state.listeners = [] }
            return state.listeners
        }
        for (_, listener) in listeners { listener.finish() }
    }
}
