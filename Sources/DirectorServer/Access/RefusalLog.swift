import DirectorSessions
import Logging
import Synchronization

/// Logs that a client was refused, but not without limit: some clients come back at once and without
/// end (protocol §1.4). Holds no ids, since a client that is refused may claim any.
final class RefusalLog: Sendable {
    private struct State {
        var allowance: MessageAllowance
        var unlogged = 0
    }

    private let logger: Logger
    private let now: @Sendable () -> ContinuousClock.Instant
    private let state: Mutex<State>

    init(
        logger: Logger,
        limits: Limits,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.logger = logger
        self.now = now
        let allowance = MessageAllowance(
            burst: limits.refusalLogBurst,
            perSecond: limits.refusalLogsPerSecond,
            now: now()
        )
        state = Mutex(State(allowance: allowance))
    }

    /// - Parameter reason: Director's own words; of the client's data only host names that were parsed successfully
    func note(_ reason: String) {
        let unlogged: Int? = state.withLock { state in
            guard state.allowance.take(now: now()) else {
                state.unlogged += 1
                return nil
            }
            defer { state.unlogged = 0 }
            return state.unlogged
        }
        guard let unlogged else { return }
        let others = unlogged > 0 ? " (and \(unlogged) others before)" : ""
        logger.notice("Access refused: \(reason)\(others)")
    }
}
