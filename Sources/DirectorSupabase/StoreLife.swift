import Synchronization

/// Whether the store is still open.
final class StoreLife: Sendable {
    private let ended = Mutex(false)

    var isOver: Bool { ended.withLock { $0 } }

    func end() { ended.withLock { $0 = true } }
}
