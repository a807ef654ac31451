import DirectorCore
import DirectorSessions
import Synchronization

/// Changes rows. The changes of one session are made one after another, and those that arrive meanwhile share a
/// request, because every request writes the whole history.
final class RowWriter: Sendable {
    /// A change, and the continuation of the caller that waits for its result.
    private struct Waiter: Sendable {
        let change: RowChange
        let continuation: CheckedContinuation<Outcome, Never>
    }

    private enum Outcome: Sendable {
        case result(Result<RowReply, StoreError>)
        /// This waiter has to write the next batch.
        case lead
    }

    private let queues = Mutex<[SessionKey: RowQueueState<Waiter>]>([:])
    private let limits: SupabaseLimits
    /// Writes a batch. Returns one result for each change.
    private let write: @Sendable ([RowChange], SessionKey) async -> [Result<RowReply, StoreError>]

    init(
        limits: SupabaseLimits,
        write: @escaping @Sendable ([RowChange], SessionKey) async -> [Result<RowReply, StoreError>]
    ) {
        self.limits = limits
        self.write = write
    }

    /// - Throws: ``StoreError``
    func make(_ change: RowChange, in key: SessionKey) async throws(StoreError) -> RowReply {
        let outcome = await withCheckedContinuation { continuation in
            let waiter = Waiter(change: change, continuation: continuation)
            switch admit(waiter, key) {
            case .write: continuation.resume(returning: .lead)
            case .wait: break
            case .full:
                let error = StoreError(
                    .unavailable,
                    operation: change.operation,
                    detail: "too many changes to one session are waiting"
                )
                continuation.resume(returning: .result(.failure(error)))
            }
        }
        switch outcome {
        case .result(let result): return try result.get()
        case .lead: return try await lead(key).get()
        }
    }

    private func admit(_ waiter: Waiter, _ key: SessionKey) -> RowQueueState<Waiter>.Admission {
        queues.withLock { queues in
            queues[key, default: RowQueueState(limit: limits.queuedChanges, batchLimit: limits.batchChanges)].add(
                waiter
            )
        }
    }

    /// Writes the batch that begins with the caller's own change.
    private func lead(_ key: SessionKey) async -> Result<RowReply, StoreError> {
        let batch = queues.withLock { $0[key]?.takeBatch() ?? [] }
        let write = write
        // The batch continues if this task is cancelled, because other callers wait for it.
        let results = await uncancelled { await write(batch.map(\.change), key) }
        let next = queues.withLock { queues in
            let next = queues[key]?.finishBatch()
            if next == nil { queues[key] = nil }
            return next
        }
        next?.continuation.resume(returning: .lead)
        for (waiter, result) in zip(batch, results).dropFirst() {
            waiter.continuation.resume(returning: .result(result))
        }
        return results.first ?? .failure(StoreError(.corrupt, operation: "write", detail: "nothing was written"))
    }
}
