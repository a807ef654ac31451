/// Who writes to one session's row, and what waits: the rules without the writing.
///
/// While one request is under way the next changes gather here, and go together in the next one; what comes alone goes at
/// once. The first to come writes for those that came with it, then hands over to the first who still waits.
package struct RowQueueState<Change> {
    package enum Admission: Equatable {
        /// Taken; the caller writes.
        case write
        /// Taken; the writer will see to it, or hand over.
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

    package mutating func add(_ change: Change) -> Admission {
        guard waiting.count < limit else { return .full }
        waiting.append(change)
        guard !isWriting else { return .wait }
        isWriting = true
        return .write
    }

    /// The changes to write now, at least one.
    package mutating func takeBatch() -> [Change] {
        let batch = Array(waiting.prefix(batchLimit))
        waiting.removeFirst(batch.count)
        return batch
    }

    /// The writer is done.
    ///
    /// - Returns: who writes next; `nil` if nobody waits, and the queue is at rest
    package mutating func finishBatch() -> Change? {
        if waiting.isEmpty { isWriting = false }
        return waiting.first
    }
}
