import DirectorCore
import DirectorSessions
import GRDB
import Logging

/// Stores sessions in one SQLite file. It has an append-only table of entries and a table with one row for each
/// session, so that a turn costs the same however long its history is.
///
/// One writer makes all writes and groups them (``WriteQueue``). Reads run at the same time on other connections.
/// SQLite's blocking calls run on GRDB's dispatch queues.
package final class SQLiteStore: SessionStore {
    /// The store's name in logs and metrics.
    package let name = "sqlite"
    let pool: DatabasePool
    let writes: WriteQueue
    let reads: StoreAdmission
    let clock: WallClock
    let mode: Mode
    let logger: Logger
    /// Keeps other servers out until the store is closed.
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

    /// Finishes the waiting writes, copies SQLite's log into the file and closes the file. Afterwards every call throws
    /// `.unavailable`, and another server may open the file.
    package func close() async throws {
        writes.close()
        try await BlockingWork.run { [pool, lock] in
            do {
                // Closes the readers first. The last connection to close copies the log into the file, and a connection
                // that only reads does not.
                pool.releaseMemory()
                try pool.close()
                lock?.release()
            } catch {
                throw StoreError(error, operation: "close")
            }
        }
    }
}
