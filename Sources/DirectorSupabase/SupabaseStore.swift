import DirectorCore
package import DirectorSessions
import Logging

/// Sessions in a Supabase project's own table, over REST, with no change of its schema: one PATCH for each commit.
///
/// The history column holds the log, its last element a document with what has no column (``DirectorDocument``). A change
/// is conditional on the row's `updated_at` as it was last seen, and moves it on. Since the column is written as a whole,
/// the cost of a turn grows with the length of its history.
package final class SupabaseStore: SessionStore {
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

    /// The table it works on.
    package var tableName: String { table.query.table }

    /// Ends all connections. Afterwards every call throws `.unavailable`, and streams of changes end.
    package func close() async throws {
        life.end()
        try await table.client.transport.close()
    }

    package func changes() -> AsyncStream<StoreChange> {
        ChangePoll(table: table, life: life).stream()
    }
}
