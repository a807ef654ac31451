import Synchronization

/// Counts the sockets that are open only to be told why they are closed. Strangers get no more of the server than that.
final class RefusedSockets: Sendable {
    private let limit: Int
    private let count = Mutex(0)

    init(limit: Int) { self.limit = limit }

    /// - Returns: whether there is room; then ``leave()`` must follow
    func enter() -> Bool {
        count.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
    }

    func leave() { count.withLock { $0 -= 1 } }
}
