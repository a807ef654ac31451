import Synchronization

/// Until when this server surely holds a session's pending turn, by this machine's own clock. Counted from before the
/// store was asked, so that it ends no later than the lease itself, unless the machine's clock runs slow by more than
/// the request took.
///
/// What this protects is only what is shown and not stored: commits are fenced by the store. Callable from any thread.
final class LeaseTerm: Sendable {
    private let end = Mutex(Duration.zero)

    /// - Parameter moment: in elapsed time of the session's environment
    func extend(to moment: Duration) { end.withLock { $0 = moment } }

    func isRunning(at moment: Duration) -> Bool { end.withLock { moment < $0 } }
}
