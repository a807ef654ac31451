import ServiceLifecycle
import Synchronization

/// Says once that a port is open. One task may wait for that.
final class ListeningSign: Sendable {
    private let given = Mutex(false)
    private let signs = AsyncStream.makeStream(of: Void.self)

    var isGiven: Bool { given.withLock { $0 } }

    func give() {
        given.withLock { $0 = true }
        signs.continuation.finish()
    }

    /// Returns when the sign is given, or when the service is to end.
    ///
    /// - Returns: whether it was given
    func wait() async -> Bool {
        for await _ in signs.stream.cancelOnGracefulShutdown() {}
        return isGiven
    }
}
