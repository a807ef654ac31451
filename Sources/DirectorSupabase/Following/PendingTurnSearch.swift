import DirectorCore
import DirectorSessions
import Synchronization

/// Finds pending turns on which no server works any more. It searches the whole table at first and again from time to
/// time. Between these searches it reads only rows that were written since the last one.
final class PendingTurnSearch: Sendable {
    private struct State {
        var pending: PendingTurns
        /// The newest `updated_at` seen, in microseconds, and when the whole table was last searched.
        var newest: Int64 = 0
        var searched: Timestamp?
    }

    private let table: SessionTable
    private let state: Mutex<State>

    init(table: SessionTable) {
        self.table = table
        state = Mutex(State(pending: PendingTurns(limit: table.limits.pendingTurns)))
    }

    func abandoned(limit: Int) async throws -> [SessionKey] {
        let now = table.time.now()
        try await search(at: now)
        var found: [SessionKey] = []
        for key in state.withLock({ $0.pending.abandoned(at: now) }) {
            guard found.count < limit else { break }
            // The row is read again: the turn may have ended since the search, and a deleted session must not be
            // started again.
            guard let row = try await table.row(key, "abandoned turns"), row.pendingTurn != nil,
                row.lease?.isExpired(at: now) ?? true
            else {
                state.withLock { $0.pending.remove(key) }
                continue
            }
            found.append(key)
        }
        return found
    }

    private func search(at now: Timestamp) async throws {
        let (searched, newest, isCut) = state.withLock { ($0.searched, $0.newest, $0.pending.isCut) }
        let interval = table.limits.fullSearchInterval.components.seconds * 1000
        if let searched, !isCut, now < searched.advanced(byMilliseconds: interval) {
            let overlap = table.limits.changeOverlap.components.seconds * 1_000_000
            let changes = try await TableWatch(table: table).changes(since: max(0, newest - overlap), "abandoned turns")
            if !changes.isCut {
                state.withLock { state in
                    for row in changes.rows {
                        state.pending.take(row)
                        state.newest = max(state.newest, row.time)
                    }
                }
                return
            }
        }
        let limit = table.limits.rowsPerPage
        let rows = try await table.client.read(table.query.pending(limit: limit), "abandoned turns")
        let watched = rows.compactMap(WatchedRow.init)
        state.withLock { state in
            state.pending.replace(watched, isCut: rows.count == limit)
            state.newest = max(now.milliseconds * 1000, watched.map(\.time).max() ?? 0)
            state.searched = now
        }
    }
}
