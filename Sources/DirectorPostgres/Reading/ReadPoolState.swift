import DequeModule

/// Which connection reads what: the rules without the reading.
package struct ReadPoolState<Job> {
    package enum Admission: Equatable {
        /// Taken, and this connection has to be started.
        case start(Int)
        /// Taken; a connection that is at work will come to it.
        case queued
        /// Not taken: too many wait.
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
        // The first one is taken again and again as long as it suffices.
        idle = Array((0..<connections).reversed())
        self.limit = limit
    }

    package mutating func add(_ job: Job) -> Admission {
        guard !isClosed else { return .closed }
        guard waiting.count < limit else { return .full }
        waiting.append(job)
        guard let connection = idle.popLast() else { return .queued }
        return .start(connection)
    }

    /// The next job for a connection that is at work; `nil` when there is nothing left and it may rest.
    package mutating func next(for connection: Int) -> Job? {
        if let job = waiting.popFirst() { return job }
        idle.append(connection)
        return nil
    }

    /// Takes nothing more; what waits is still read.
    package mutating func close() { isClosed = true }
}
