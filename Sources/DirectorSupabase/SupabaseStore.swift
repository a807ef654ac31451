import DirectorCore
package import DirectorSessions
import Logging

/// Stores sessions in a Supabase project's own table over REST, without changing its schema. Each commit is one PATCH.
///
/// The history column holds the log. Its last element holds a document with the data that has no column
/// (``DirectorDocument``). A change requires that the row's `updated_at` is still as it was read, and sets a later one.
/// Every change writes the whole history column, so the cost of a turn grows with the length of the history.
package final class SupabaseStore: SessionStore {
    /// The store's name in logs and metrics.
    package let name = "supabase"
    let table: SessionTable
    let writer: RowWriter
    let presentations: PresentationPlaces
    let abandoned: PendingTurnSearch
    let timer: any Clock<Duration>
    let logger: Logger
    private let life = StoreLife()

    init(table: SessionTable, identifiers: IdentifierSource) {
        self.table = table
        let writing = RowWriting(table: table, identifiers: identifiers)
        writer = RowWriter(limits: table.limits) { await writing.write($0, $1) }
        presentations = PresentationPlaces(limit: table.limits.cachedPresentations)
        abandoned = PendingTurnSearch(table: table)
        timer = table.client.timer
        logger = table.client.logger
    }

    /// The table that the store uses.
    package var tableName: String { table.query.table }

    /// Closes all connections. Afterwards every call throws `.unavailable`, and the streams of changes end.
    package func close() async throws {
        life.end()
        try await table.client.transport.close()
    }

    /// A stream of changes by other servers, found by polling. It does not report deletions.
    package func changes() -> AsyncStream<StoreChange> {
        ChangePoll(table: table, life: life).stream()
    }
}
