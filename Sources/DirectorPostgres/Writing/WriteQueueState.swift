import DequeModule
package import DirectorCore

/// Decides which connection writes what, for group commit. Does not write itself.
///
/// While connections are busy, writes gather in the queue and are then written together. A write that finds an idle
/// connection is started at once. The writes of one session run one after another in the order in which they came: a
/// batch holds at most one of them, and none runs while another does.
package struct WriteQueueState<Write> {
    /// Whether a write was accepted, and who has to be started for it.
    package enum Admission: Equatable {
        /// Accepted. The caller has to start this connection.
        case start(Int)
        /// Accepted. A busy connection will take it.
        case queued
        /// Refused, because the queue is full.
        case full
        case closed
    }

    private struct Waiting {
        var write: Write
        /// Writes of the same kind may share a batch.
        var kind: Int
        /// `nil` for a write that concerns no session.
        var key: SessionKey?
        var bytes: Int
    }

    private var waiting: Deque<Waiting> = []
    private var waitingBytes = 0
    private var idle: [Int]
    /// The sessions that each connection is writing to.
    private var underWay: [[SessionKey]]
    private var busy: Set<SessionKey> = []
    private var isClosed = false
    private let limits: PostgresStore.Limits

    /// - Parameter connections: how many connections write
    package init(connections: Int, limits: PostgresStore.Limits) {
        idle = Array((0..<connections).reversed())
        underWay = Array(repeating: [], count: connections)
        self.limits = limits
    }

    /// Accepts or refuses a write.
    ///
    /// - Parameter bytes: the approximate size of the write in memory
    package mutating func add(_ write: Write, kind: Int, key: SessionKey?, bytes: Int) -> Admission {
        guard !isClosed else { return .closed }
        // A single write larger than the bound must still be possible.
        guard waiting.count < limits.queuedWrites, waiting.isEmpty || waitingBytes + bytes <= limits.queuedBytes else {
            return .full
        }
        waiting.append(Waiting(write: write, kind: kind, key: key, bytes: bytes))
        waitingBytes += bytes
        // A write whose session is busy waits for the connection that writes to the session.
        guard key.map({ !busy.contains($0) }) ?? true, let connection = idle.popLast() else { return .queued }
        return .start(connection)
    }

    /// Ends a connection's last batch and takes the next one: the oldest write that may run, and all writes of its kind
    /// that may run with it. Empty if there is none, and the connection becomes idle.
    package mutating func nextBatch(for connection: Int) -> [Write] {
        for key in underWay[connection] { busy.remove(key) }
        underWay[connection] = []
        let chosen = choose()
        guard !chosen.isEmpty else {
            idle.append(connection)
            return []
        }
        let batch = chosen.map { waiting[$0] }
        underWay[connection] = batch.compactMap(\.key)
        busy.formUnion(underWay[connection])
        waitingBytes -= batch.reduce(0) { $0 + $1.bytes }
        if chosen.last == chosen.count - 1 {
            waiting.removeFirst(chosen.count)
        } else {
            let taken = Set(chosen)
            waiting = Deque(waiting.enumerated().lazy.filter { !taken.contains($0.offset) }.map(\.element))
        }
        return batch.map(\.write)
    }

    /// Another connection to start; `nil` if there is no work for it. A batch that ended may have freed the sessions of
    /// waiting writes.
    package mutating func startAnother() -> Int? {
        guard !idle.isEmpty, waiting.contains(where: { $0.key.map { !busy.contains($0) } ?? true }) else { return nil }
        return idle.popLast()
    }

    private func choose() -> [Int] {
        var chosen: [Int] = []
        var bytes = 0
        var kind: Int?
        var blocked = busy
        for (index, item) in waiting.enumerated() {
            guard chosen.count < limits.batchWrites else { break }
            if let key = item.key, !blocked.insert(key).inserted { continue }
            // The write is of another kind or too large. It keeps its place, and later writes of its session stay
            // behind it.
            guard kind == nil || kind == item.kind, chosen.isEmpty || bytes + item.bytes <= limits.batchBytes else {
                continue
            }
            kind = item.kind
            bytes += item.bytes
            chosen.append(index)
        }
        return chosen
    }

    /// Accepts no further writes. The waiting ones are still written.
    package mutating func close() { isClosed = true }
}
