import Synchronization

/// Opens connections to one server, no faster than ``ReconnectBackoff`` allows.
final class ConnectionSource: Sendable {
    let address: PostgresAddress
    let limits: ConnectionLimits
    private let backoff = Mutex(ReconnectBackoff())
    /// Draws a number from 0 to 1.
    private let jitter: @Sendable () -> Double

    init(_ address: PostgresAddress, limits: ConnectionLimits, jitter: @escaping @Sendable () -> Double) {
        self.address = address
        self.limits = limits
        self.jitter = jitter
    }

    /// Blocks until there is a connection.
    ///
    /// - Throws: `.unreachable`; at once if it is too early for another attempt
    func open() throws(PostgresFailure) -> Connection {
        if let refusal = backoff.withLock({ $0.refusal(at: .now) }) { throw refusal }
        do {
            let connection = try Connection.open(address, limits: limits)
            backoff.withLock { $0.noteSuccess() }
            return connection
        } catch {
            let draw = jitter()
            backoff.withLock { $0.noteFailure(error, at: .now, jitter: draw) }
            throw error
        }
    }

    /// How long to wait before the next attempt. For callers that wait by themselves.
    var pause: Duration {
        let draw = jitter()
        return backoff.withLock { $0.pause(jitter: draw) }
    }
}
