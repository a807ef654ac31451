/// Who writes, and what waits: the rules of group commit without the writing.
///
/// While one transaction is under way the next writes gather here, and go to disk together. A write that comes alone
/// goes at once, so that group commit costs nothing when there is nothing to group.
package struct WriteQueueState<Write> {
    package enum Phase: Equatable {
        /// Nothing waits. To `writing` with the first write; to `closed`.
        case idle
        /// The writer is at work. To `idle` when nothing is left; to `closed`.
        case writing
        /// Takes nothing more; what waits is still written.
        case closed
    }

    package enum Admission: Equatable {
        /// Taken, and somebody has to start the writer.
        case startWriter
        /// Taken; the writer will come to it.
        case queued
        /// Not taken: the queue is full.
        case full
        case closed
    }

    private struct Waiting {
        var write: Write
        var bytes: Int
    }

    package private(set) var phase = Phase.idle
    private var waiting: [Waiting] = []
    private var waitingBytes = 0
    private let limits: SQLiteStore.Limits

    package init(limits: SQLiteStore.Limits) {
        self.limits = limits
    }

    /// - Parameter bytes: roughly what the write holds in memory
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

    /// The next transaction's writes in order of arrival; empty when there is nothing left and the writer may go.
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

    package mutating func close() { phase = .closed }
}
