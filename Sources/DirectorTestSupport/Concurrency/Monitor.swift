import Synchronization

/// A value that several tasks change and wait for: a lock with a condition (a monitor).
///
/// May be shared between threads. A wait ends when its condition holds or its task is cancelled. It never ends because
/// of time.
package final class Monitor<State: Sendable>: Sendable {
    private struct Guarded {
        var state: State
        /// Counts changes, so that no change is missed between checking and waiting.
        var version = 0
        var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
        var lastWaiter = 0
    }

    private let guarded: Mutex<Guarded>

    package init(_ state: State) {
        guarded = Mutex(Guarded(state: state))
    }

    /// Changes the state and lets all waiting tasks check their condition again.
    @discardableResult
    package func withLock<Result: Sendable>(_ body: @Sendable (inout State) -> Result) -> Result {
        let (result, waiters) = guarded.withLock { guarded in
            let result = body(&guarded.state)
            guarded.version += 1
            let waiters = Array(guarded.waiters.values)
            guarded.waiters = [:]
            return (result, waiters)
        }
        for waiter in waiters { waiter.resume() }
        return result
    }

    /// The present state.
    package var state: State { guarded.withLock { $0.state } }

    /// Waits until `condition` returns a value.
    ///
    /// - Throws: `CancellationError`
    package func wait<Result: Sendable>(for condition: @Sendable (State) -> Result?) async throws -> Result {
        while true {
            let (found, version) = guarded.withLock { (condition($0.state), $0.version) }
            if let found { return found }
            await waitForChange(after: version)
            try Task.checkCancellation()
        }
    }

    private func waitForChange(after version: Int) async {
        let id = guarded.withLock { guarded in
            guarded.lastWaiter += 1
            return guarded.lastWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = guarded.withLock { guarded in
                    guard guarded.version == version, !Task.isCancelled else { return true }
                    guarded.waiters[id] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            guarded.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
        }
    }
}
