import DequeModule
package import DirectorCore

/// Who writes, and what waits: the rules of group commit without the writing.
///
/// While some connections are at work the next writes gather here, and go together. A write that comes alone goes at
/// once. A session's writes happen one after the other, in the order they came: no two of them are in one batch, and none
/// is under way while another is.
package struct WriteQueueState<Write> {
    package enum Admission: Equatable {
        /// Taken, and this connection has to be started.
        case start(Int)
        /// Taken; a connection that is at work will come to it.
        case queued
        /// Not taken: the queue is full.
        case full
        case closed
    }

    private struct Waiting {
        var write: Write
        /// Writes of one kind go together.
        var kind: Int
        /// `nil` for what concerns no session.
        var key: SessionKey?
        var bytes: Int
    }

    private var waiting: Deque<Waiting> = []
    private var waitingBytes = 0
    private var idle: [Int]
    /// The sessions being written to, by connection.
    private var underWay: [[SessionKey]]
    private var busy: Set<SessionKey> = []
    private var isClosed = false
    private let limits: PostgresStore.Limits

    /// - Parameter connections: how many write
    package init(connections: Int, limits: PostgresStore.Limits) {
        idle = Array((0..<connections).reversed())
        underWay = Array(repeating: [], count: connections)
        self.limits = limits
    }

    /// - Parameter bytes: roughly what the write holds in memory
    package mutating func add(_ write: Write, kind: Int, key: SessionKey?, bytes: Int) -> Admission {
        guard !isClosed else { return .closed }
        // A single write larger than the bound must still be possible.
        guard waiting.count < limits.queuedWrites, waiting.isEmpty || waitingBytes + bytes <= limits.queuedBytes else {
            return .full
        }
        waiting.append(Waiting(write: write, kind: kind, key: key, bytes: bytes))
        waitingBytes += bytes
        // What has to wait for a connection at work is started by that one.
        guard key.map({ !busy.contains($0) }) ?? true, let connection = idle.popLast() else { return .queued }
        return .start(connection)
    }

    /// Says that a connection's last batch is done, and takes its next one: the oldest write that may go and all of its
    /// kind that may go with it. Empty when there is nothing, and the connection may rest.
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

    /// Another connection to start, if there is work for it: one that finished may have freed what another could do.
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
            // Of another kind, or too large: it keeps its place, and later ones of its session stay behind it.
            guard kind == nil || kind == item.kind, chosen.isEmpty || bytes + item.bytes <= limits.batchBytes else {
                continue
            }
            kind = item.kind
            bytes += item.bytes
            chosen.append(index)
        }
        return chosen
    }

    /// Takes nothing more; what waits is still written.
    package mutating func close() { isClosed = true }
}
