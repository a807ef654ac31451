import Synchronization

/// Counts the sockets that are open only to tell the client why it is refused, and limits their number.
final class RefusedSockets: Sendable {
    private let limit: Int
    private let count = Mutex(0)

    init(limit: Int) { self.limit = limit }

    /// - Returns: whether there is room; then the caller must call ``leave()`` later
    func enter() -> Bool {
        count.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
    }

    func leave() { count.withLock { $0 -= 1 } }
}
