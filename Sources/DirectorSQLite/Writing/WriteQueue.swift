import DirectorSessions
import GRDB
import Synchronization

/// The single writer. Callers suspend; SQLite works on GRDB's queue, not on Swift's cooperative threads.
final class WriteQueue: Sendable {
    /// One write, with the callbacks of the caller that waits for it.
    private struct Write: Sendable {
        /// Writes inside a transaction. Returns a callback that reports the result, to be called when the transaction
        /// is durable.
        var perform: @Sendable (Database) throws -> @Sendable () -> Void
        var fail: @Sendable (StoreError) -> Void
        var operation: String
    }

    private let pool: DatabasePool
    private let state: Mutex<WriteQueueState<Write>>

    init(pool: DatabasePool, limits: SQLiteStore.Limits) {
        self.pool = pool
        state = Mutex(WriteQueueState(limits: limits))
    }

    /// Runs `body` in a transaction, which it may share with other writes, and returns its value when the transaction
    /// is durable.
    ///
    /// Cancelling the caller's task does not cancel the write: what has been queued is written.
    ///
    /// - Parameter bytes: the approximate size of what `body` holds in memory
    /// - Throws: ``StoreError``
    func write<Value: Sendable>(
        _ operation: String,
        bytes: Int = 0,
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { (waiter: CheckedContinuation<Value, any Error>) in
            let write = Write(
                perform: { db in
                    let value = try body(db)
                    return { waiter.resume(returning: value) }
                },
                fail: { waiter.resume(throwing: $0) },
                operation: operation
            )
            switch state.withLock({ $0.add(write, bytes: bytes) }) {
            case .startWriter: pool.asyncWriteWithoutTransaction { db in self.writeAll(db) }
            case .queued: break
            case .full:
                write.fail(StoreError(.unavailable, operation: operation, detail: "too many writes are waiting"))
            case .closed:
                write.fail(StoreError(.unavailable, operation: operation, detail: "the store is closed"))
            }
        }
    }

    /// Accepts no further writes. The queued ones are written before any later use of the writer.
    func close() {
        state.withLock { $0.close() }
    }

    private func writeAll(_ db: Database) {
        while true {
            let batch = state.withLock { $0.nextBatch() }
            guard !batch.isEmpty else { return }
            write(batch, db)
        }
    }

    private func write(_ batch: [Write], _ db: Database) {
        var completions: [(write: Write, tellCaller: @Sendable () -> Void)] = []
        completions.reserveCapacity(batch.count)
        do {
            try db.beginTransaction(.immediate)
        } catch {
            for write in batch { write.fail(StoreError(error, operation: write.operation)) }
            return
        }
        for (index, write) in batch.enumerated() {
            do {
                completions.append((write, try Self.inSavepoint(db) { try write.perform(db) }))
            } catch let lost as TransactionLost {
                // The whole batch is undone, including the writes before this one.
                for other in completions.map(\.write) + batch[index...] {
                    other.fail(StoreError(lost.cause, operation: other.operation))
                }
                return
            } catch {
                write.fail(StoreError(error, operation: write.operation))
            }
        }
        do {
            try db.commit()
        } catch {
            let failure = StoreError.failedCommit(error, isStillOpen: db.isInsideTransaction)
            Self.rollBack(db)
            for (write, _) in completions { write.fail(failure) }
            return
        }
        for (_, tellCaller) in completions { tellCaller() }
    }

    /// SQLite has rolled back the whole transaction and not only the statement: disk full, out of memory, an I/O error.
    private struct TransactionLost: Error {
        var cause: any Error
    }

    /// Runs each write in a savepoint, so that a write that fails does not undo the others in its transaction.
    private static func inSavepoint<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
        do {
            try db.cachedStatement(sql: "SAVEPOINT write").execute()
            let value = try body()
            try db.cachedStatement(sql: "RELEASE SAVEPOINT write").execute()
            return value
        } catch {
            guard db.isInsideTransaction else { throw TransactionLost(cause: error) }
            do {
                try db.cachedStatement(sql: "ROLLBACK TO SAVEPOINT write").execute()
                try db.cachedStatement(sql: "RELEASE SAVEPOINT write").execute()
            } catch {
                rollBack(db)
                throw TransactionLost(cause: error)
            }
            throw error
        }
    }

    /// Rolls back if the transaction is still open. After some errors SQLite has already rolled back by itself.
    private static func rollBack(_ db: Database) {
        guard db.isInsideTransaction else { return }
        do {
            try db.rollback()
        } catch {
            // If the transaction is still open, the next BEGIN fails and reports it.
            return
        }
    }
}
