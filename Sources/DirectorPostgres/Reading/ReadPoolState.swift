import DequeModule

/// Decides which connection runs which read. Does not read itself.
package struct ReadPoolState<Job> {
    /// Whether a read was accepted, and who has to be started for it.
    package enum Admission: Equatable {
        /// Accepted. The caller has to start this connection.
        case start(Int)
        /// Accepted. A busy connection will take it.
        case queued
        /// Refused, because too many reads wait.
        case full
        case closed
    }

    private var idle: [Int]
    private var waiting: Deque<Job> = []
    private let limit: Int
    private var isClosed = false

    /// - Parameters:
    ///   - connections: how many there are
    ///   - limit: how many jobs may wait
    package init(connections: Int, limit: Int) {
        // Connections are taken from the end, so the first one is used as long as it suffices.
        idle = Array((0..<connections).reversed())
        self.limit = limit
    }

    /// Accepts or refuses a read.
    package mutating func add(_ job: Job) -> Admission {
        guard !isClosed else { return .closed }
        guard waiting.count < limit else { return .full }
        waiting.append(job)
        guard let connection = idle.popLast() else { return .queued }
        return .start(connection)
    }

    /// The next read for a busy connection; `nil` if none waits, and the connection becomes idle.
    package mutating func next(for connection: Int) -> Job? {
        if let job = waiting.popFirst() { return job }
        idle.append(connection)
        return nil
    }

    /// Accepts no further reads. The waiting ones still run.
    package mutating func close() { isClosed = true }
}
