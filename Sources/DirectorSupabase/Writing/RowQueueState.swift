/// Decides who writes to one session's row, and which changes wait. Does not write itself.
///
/// While a request runs, further changes gather in the queue and share the next request. A change that finds the queue
/// idle is written at once. The first caller writes all changes of its batch, and then passes the writing to the first
/// caller that still waits.
package struct RowQueueState<Change> {
    /// Whether a change was accepted, and who writes it.
    package enum Admission: Equatable {
        /// Accepted. The caller has to write.
        case write
        /// Accepted. The present writer takes the change or passes the writing on.
        case wait
        case full
    }

    private var waiting: [Change] = []
    private var isWriting = false
    private let limit: Int
    private let batchLimit: Int

    package init(limit: Int, batchLimit: Int) {
        self.limit = limit
        self.batchLimit = batchLimit
    }

    /// Accepts or refuses a change.
    package mutating func add(_ change: Change) -> Admission {
        guard waiting.count < limit else { return .full }
        waiting.append(change)
        guard !isWriting else { return .wait }
        isWriting = true
        return .write
    }

    /// The changes to write now; at least one.
    package mutating func takeBatch() -> [Change] {
        let batch = Array(waiting.prefix(batchLimit))
        waiting.removeFirst(batch.count)
        return batch
    }

    /// Ends the present writer's batch.
    ///
    /// - Returns: the change whose caller writes next; `nil` if none waits, and the queue is idle
    package mutating func finishBatch() -> Change? {
        if waiting.isEmpty { isWriting = false }
        return waiting.first
    }
}
