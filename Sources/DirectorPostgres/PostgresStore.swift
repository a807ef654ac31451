import DirectorCore
package import DirectorSessions
import Logging

/// Stores sessions in a PostgreSQL database, for one server or many. It has an append-only table of entries and a table
/// with one row for each session, so that a turn costs the same however long its history is. It also keeps the
/// session's row in the table that other services read.
///
/// Writes of many sessions share the transactions of a few connections (``WriteQueue``). Reads use other connections
/// (``ReadPool``). Every connection has a thread of its own.
package final class PostgresStore: SessionStore {
    /// The store's name in logs and metrics.
    package let name = "postgres"
    let reads: ReadPool
    let writes: WriteQueue
    let statements: ReadStatements
    let legacy: LegacyStatements
    let listener: ChangeListener
    let mode: Mode
    let keepsHistory: Bool
    let logger: Logger

    init(_ source: ConnectionSource, _ database: OpenedDatabase, mode: Mode, limits: Limits, logger: Logger) {
        self.mode = mode
        keepsHistory = source.address.options.history == .column && database.shared.has(.history)
        self.logger = logger
        let all = StoreStatements(database.names, database.shared, history: source.address.options.history)
        statements = all.read
        legacy = LegacyStatements(database.names, database.shared)
        reads = ReadPool(source, connections: limits.readers, queued: limits.queuedReads)
        writes = WriteQueue(source, statements: all, origin: database.origin, limits: limits)
        listener = ChangeListener(
            source,
            names: database.names,
            origin: database.origin,
            pollInterval: limits.pollInterval,
            logger: logger
        )
    }

    /// A stream of changes by other servers. The first call begins to listen.
    package func changes() -> AsyncStream<StoreChange> {
        let stream = listener.hub.subscribe()
        listener.start()
        return stream
    }

    /// Finishes the waiting writes and closes all connections. Afterwards every call throws `.unavailable`.
    package func close() async {
        await listener.close()
        await writes.close()
        await reads.close()
    }
}
