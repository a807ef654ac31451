import DirectorCore
import DirectorSessions
import GRDB
import Logging

/// Sessions in one SQLite file: an append-only table of entries and one row for each session, so that a turn costs the
/// same however long its history is.
///
/// All writes go through one writer that groups them (``WriteQueue``); reads run beside it on their own connections.
/// SQLite's blocking calls run on GRDB's dispatch queues.
package final class SQLiteStore: SessionStore {
    package let name = "sqlite"
    let pool: DatabasePool
    let writes: WriteQueue
    let reads: StoreAdmission
    let clock: WallClock
    let mode: Mode
    let logger: Logger
    /// Held until the store is closed.
    private let lock: ServerLock?

    init(pool: DatabasePool, lock: ServerLock?, clock: WallClock, mode: Mode, limits: Limits, logger: Logger) {
        self.pool = pool
        self.lock = lock
        self.clock = clock
        self.mode = mode
        self.logger = logger
        writes = WriteQueue(pool: pool, limits: limits)
        reads = StoreAdmission(limit: limits.queuedReads, of: "reads")
    }

    /// Finishes the writes that wait, folds SQLite's log into the file and closes it. Afterwards every call throws
    /// `.unavailable`, and another server may open the file.
    package func close() async throws {
        writes.close()
        try await BlockingWork.run { [pool, lock] in
            do {
                // Closes the readers. The writer must go last: a connection that only reads leaves the log as it is.
                pool.releaseMemory()
                try pool.close()
                lock?.release()
            } catch {
                throw StoreError(error, operation: "close")
            }
        }
    }
}
