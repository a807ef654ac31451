package import DirectorCore
package import DirectorSessions
import Logging

extension SupabaseStore {
    /// Reads the whole row of a session that an older Director wrote, because only its history tells how long it is.
    /// Leaves out and logs a row that cannot be read, so that it does not hide the others.
    package func sessions(of user: UserID?, limit: Int) async throws -> [SessionSummary] {
        var rows: [JSONTree] = []
        while rows.count < limit {
            let page = min(limit - rows.count, table.limits.rowsPerPage)
            let query = table.query.summaries(of: user, from: rows.count, limit: page)
            let found = try await table.client.read(query, "list")
            rows += found
            if found.count < page { break }
        }
        var summaries: [SessionSummary] = []
        var older: [SessionKey] = []
        for row in rows {
            guard let key = SessionKey(row) else { continue }
            if let summary = SessionSummary(row, key: key) { summaries.append(summary) } else { older.append(key) }
        }
        summaries += await adopted(older)
        return summaries.sorted { ($1.updatedAt, $0.key) < ($0.updatedAt, $1.key) }
    }

    private func adopted(_ keys: [SessionKey]) async -> [SessionSummary] {
        await withTaskGroup(of: SessionSummary?.self) { group in
            var waiting = keys.makeIterator()
            func next() {
                guard let key = waiting.next() else { return }
                group.addTask { await self.summary(of: key) }
            }
            for _ in 0..<table.limits.concurrentAdoptions { next() }
            var summaries: [SessionSummary] = []
            for await summary in group {
                if let summary { summaries.append(summary) }
                next()
            }
            return summaries
        }
    }

    private func summary(of key: SessionKey) async -> SessionSummary? {
        do {
            return try await table.row(key, "list").map { SessionSummary($0.snapshot) }
        } catch {
            logger.error("a session cannot be read", metadata: ["error": "\(error)"])
            return nil
        }
    }
}

extension SessionSummary {
    /// - Parameter row: the fields of ``RowQuery/summaries(of:from:limit:)``
    /// - Returns: `nil` if these fields are not enough for a summary
    fileprivate init?(_ row: JSONTree, key: SessionKey) {
        guard let state = row["current_state"]?.string.flatMap({ WorkflowState(stored: $0) }),
            let head = row["head"]?.wholeNumber, let turns = row["turns"]?.wholeNumber,
            let created = row["created"]?.string.flatMap(LegacyTime.parse),
            let updated = row["updated"]?.string.flatMap(LegacyTime.parse)
        else { return nil }
        self.init(
            key: key,
            state: state,
            title: row["title"]?.string,
            head: LogSequence(head),
            turns: turns,
            presentationURL: row["presentation_url"]?.string,
            createdAt: created,
            updatedAt: updated
        )
    }
}
