import DirectorSessions
import Synchronization

/// Bounds the requests that are under way or wait for a connection.
final class RequestAdmission: Sendable {
    private let limit: Int
    private let running = Mutex(0)

    init(limit: Int) {
        self.limit = limit
    }

    /// - Throws: ``StoreError`` with `.unavailable` when there are too many
    func enter(_ operation: String) throws(StoreError) {
        let entered = running.withLock { running in
            guard running < limit else { return false }
            running += 1
            return true
        }
        guard entered else {
            throw StoreError(.unavailable, operation: operation, detail: "too many requests to Supabase are waiting")
        }
    }

    func leave() { running.withLock { $0 -= 1 } }
}
