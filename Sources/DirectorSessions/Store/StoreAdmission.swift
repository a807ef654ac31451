import Synchronization

/// Bounds what is asked of a store at once: what is under way and what waits for a connection. May be used from any thread.
package final class StoreAdmission: Sendable {
    private let limit: Int
    private let what: String
    private let running = Mutex(0)

    /// - Parameters:
    ///   - limit: how many may be under way or wait
    ///   - what: what they are, for the error: `reads`
    package init(limit: Int, of what: String) {
        self.limit = limit
        self.what = what
    }

    /// To be followed by ``leave()``, once.
    ///
    /// - Throws: ``StoreError`` with `.unavailable` when there are too many
    package func enter(_ operation: String) throws(StoreError) {
        let entered = running.withLock { running in
            guard running < limit else { return false }
            running += 1
            return true
        }
        guard entered else {
            throw StoreError(.unavailable, operation: operation, detail: "too many \(what) are waiting")
        }
    }

    package func leave() { running.withLock { $0 -= 1 } }
}
