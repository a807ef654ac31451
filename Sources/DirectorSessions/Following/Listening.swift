import Synchronization

/// How a server hears of what others write: whether it has to, and a bell for when it may have missed something.
/// Callable from any thread.
final class Listening: Sendable {
    private let others = Mutex(true)
    /// Rings when every session has to be looked at. Ringing twice before the sessions are looked at is ringing once.
    let bell: AsyncStream<Void>
    private let ring: AsyncStream<Void>.Continuation

    init() {
        (bell, ring) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Whether others may write to the store; assumed until it has said otherwise.
    var isNeeded: Bool { others.withLock { $0 } }

    /// No other server writes to the store.
    func giveUp() { others.withLock { $0 = false } }

    /// Every session has to be looked at.
    func ask() { ring.yield() }
}
