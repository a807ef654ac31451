import Synchronization

/// Passes changes on to all listeners, without waiting for them. For stores that learn of changes in one place. May be
/// called from any thread.
package final class ChangeHub: Sendable {
    /// The most changes that wait for one listener. If there are more, it is told that changes were lost.
    package static let bound = 4096

    private struct State {
        /// The listeners in the order of their subscription.
        var listeners: [(number: Int, continuation: AsyncStream<StoreChange>.Continuation)] = []
        var lastListener = 0
        var isFinished = false
    }

    private let state = Mutex(State())
    private let bound: Int

    /// - Parameter bound: the most changes that wait for one listener
    package init(bound: Int = ChangeHub.bound) {
        self.bound = bound
    }

    /// A separate stream for each listener, with the changes from now on. It ends with ``finish()``.
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

    /// Passes a change on to all listeners.
    package func tell(_ change: StoreChange) {
        for (_, listener) in state.withLock({ $0.listeners }) {
            // The buffer was full and has dropped its oldest change. This hint may drop another one.
            if case .dropped = listener.yield(change) { listener.yield(.missed) }
        }
    }

    /// Ends all streams, because the store closes.
    package func finish() {
        let listeners = state.withLock { state in
            state.isFinished = true
            defer { state.listeners = [] }
            return state.listeners
        }
        for (_, listener) in listeners { listener.finish() }
    }
}
