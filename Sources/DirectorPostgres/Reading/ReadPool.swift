import DirectorSessions
import Synchronization

/// The connections that read. Callers suspend; libpq blocks only the connections' own threads.
final class ReadPool: Sendable {
    private typealias Job = @Sendable (isolated ConnectionLane) -> Void
    private let lanes: [ConnectionLane]
    private let state: Mutex<ReadPoolState<Job>>
    private let limits: ConnectionLimits

    init(_ source: ConnectionSource, connections: Int, queued: Int) {
        lanes = (0..<connections).map { ConnectionLane("read-\($0)", source: source) }
        state = Mutex(ReadPoolState(connections: connections, limit: queued))
        limits = source.limits
    }

    /// Calls `body` with a connection and returns its result. If the connection is lost, it calls `body` again with a
    /// new one: reading twice is harmless.
    ///
    /// Cancelling the caller's task does not cancel the read. So a cancelled turn can still read what it needs to end.
    ///
    /// - Throws: ``StoreError``
    func read<Value: Sendable>(
        _ operation: String,
        _ body: @escaping @Sendable (Connection, Deadline) throws(PostgresFailure) -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { (waiter: CheckedContinuation<Value, any Error>) in
            let job: Job = { [limits] lane in
                waiter.resume(with: Self.attempt(body, lane, operation, limits).mapError { $0 })
            }
            switch state.withLock({ $0.add(job) }) {
            case .start(let number): lanes[number].schedule { self.work(on: $0, number) }
            case .queued: break
            case .full:
                waiter.resume(
                    throwing: StoreError(.unavailable, operation: operation, detail: "too many reads are waiting")
                )
            case .closed:
                waiter.resume(throwing: StoreError(.unavailable, operation: operation, detail: "the store is closed"))
            }
        }
    }

    private func work(on lane: isolated ConnectionLane, _ number: Int) {
        while let job = state.withLock({ $0.next(for: number) }) { job(lane) }
    }

    private static func attempt<Value>(
        _ body: (Connection, Deadline) throws(PostgresFailure) -> Value,
        _ lane: isolated ConnectionLane,
        _ operation: String,
        _ limits: ConnectionLimits
    ) -> Result<Value, StoreError> {
        let deadline = Deadline.after(limits.answerTime)
        func once() throws(PostgresFailure) -> Value {
            try lane.use { connection throws(PostgresFailure) in try body(connection, deadline) }
        }
        do {
            do {
                return .success(try once())
            } catch  where error.isUncertain && deadline.milliseconds > 0 {
                return .success(try once())
            }
        } catch {
            return .failure(StoreError(reading: error, operation: operation))
        }
    }

    func close() async {
        state.withLock { $0.close() }
        for lane in lanes { await lane.close() }
    }
}
