/// Decides what is written when, for group commit. Does not write itself.
///
/// While a transaction runs, writes gather in the queue and then share the next transaction. A write that finds the
/// writer idle is started at once, so group commit does not delay it.
package struct WriteQueueState<Write> {
    /// What the writer is doing.
    package enum Phase: Equatable {
        /// No write waits. To `writing` with the first write; to `closed`.
        case idle
        /// The writer works. To `idle` when no write is left; to `closed`.
        case writing
        /// Accepts no further writes. The waiting ones are still written.
        case closed
    }

    /// Whether a write was accepted, and whether the caller has to start the writer.
    package enum Admission: Equatable {
        /// Accepted. The caller has to start the writer.
        case startWriter
        /// Accepted. The running writer will take it.
        case queued
        /// Refused, because the queue is full.
        case full
        case closed
    }

    private struct Waiting {
        var write: Write
        var bytes: Int
    }

    /// What the writer is doing.
    package private(set) var phase = Phase.idle
    private var waiting: [Waiting] = []
    private var waitingBytes = 0
    private let limits: SQLiteStore.Limits

    package init(limits: SQLiteStore.Limits) {
        self.limits = limits
    }

    /// Accepts or refuses a write.
    ///
    /// - Parameter bytes: the approximate size of the write in memory
    package mutating func add(_ write: Write, bytes: Int) -> Admission {
        guard phase != .closed else { return .closed }
        // A single write larger than the bound must still be possible.
        guard waiting.count < limits.queuedWrites, waiting.isEmpty || waitingBytes + bytes <= limits.queuedBytes else {
            return .full
        }
        waiting.append(Waiting(write: write, bytes: bytes))
        waitingBytes += bytes
        guard phase == .idle else { return .queued }
        phase = .writing
        return .startWriter
    }

    /// The writes of the next transaction, in order of arrival; empty when none is left, and the writer stops.
    package mutating func nextBatch() -> [Write] {
        var count = 0
        var bytes = 0
        for item in waiting.prefix(limits.batchWrites) {
            guard count == 0 || bytes + item.bytes <= limits.batchBytes else { break }
            count += 1
            bytes += item.bytes
        }
        let batch = waiting.prefix(count).map(\.write)
        waiting.removeFirst(count)
        waitingBytes -= bytes
        if batch.isEmpty, phase == .writing { phase = .idle }
        return batch
    }

    /// Accepts no further writes. The waiting ones are still written.
    package mutating func close() { phase = .closed }
}
