import Synchronization

/// Limits how many requests to a store may run or wait for a connection. May be called from any thread.
package final class StoreAdmission: Sendable {
    private let limit: Int
    private let what: String
    private let running = Mutex(0)

    /// - Parameters:
    ///   - limit: how many requests may run or wait
    ///   - what: what the requests are, for the error: `reads`
    package init(limit: Int, of what: String) {
        self.limit = limit
        self.what = what
    }

    /// Admits a request. ``leave()`` must follow, once.
    ///
    /// - Throws: ``StoreError`` with `.unavailable` if there are too many requests
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

    /// Ends a request that ``enter(_:)`` has admitted.
    package func leave() { running.withLock { $0 -= 1 } }
}
