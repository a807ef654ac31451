package import DirectorCore
package import DirectorSessions

extension SupabaseStore {
    /// Adds the entries to the row's history with one conditional request. Commits that arrive meanwhile share the next
    /// request.
    package func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        switch try await writer.make(.commit(commit), in: commit.key) {
        case .committed(let head):
            presentations.note(commit.entries, in: commit.key)
            return .committed(head: head)
        case .known(let turn):
            guard let receipt = try await self.turn(turn, of: commit.key) else { return .conflict(head: .start) }
            return .alreadyCommitted(receipt)
        case .conflict(let head): return .conflict(head: head)
        case .done, .stopRequested, .lost, .failed:
            throw StoreError(.corrupt, operation: "commit", detail: "the writer gave another answer")
        }
    }

    /// Keeps the part in the row's document.
    package func savePart(
        _ part: TurnPart,
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID
    ) async throws -> Bool {
        try await writer.make(.savePart(part, turn: turn, lease: lease), in: key) == .done
    }

    /// Extends the lease from now, by the project's clock.
    package func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) async throws -> LeaseRenewal {
        switch try await writer.make(.renewLease(turn: turn, lease: lease, duration), in: key) {
        case .done: .held
        case .stopRequested: .stopRequested
        case .committed, .known, .conflict, .lost, .failed: .lost
        }
    }

    /// Sets the mark in the row that ``renewLease(of:in:lease:for:)`` reads.
    package func requestStop(of turn: TurnID, in key: SessionKey) async throws -> Bool {
        try await writer.make(.requestStop(turn: turn), in: key) == .done
    }

    /// If the answer is lost, the request is not repeated: a new session with the same key may have been created
    /// meanwhile. The row is read instead.
    package func delete(_ key: SessionKey) async throws -> Bool {
        table.cache.forget(key)
        presentations.forget(key)
        switch try await table.client.write(table.query.delete(key), "delete") {
        case .written(let rows): return !rows.isEmpty
        case .failed(let trouble):
            let error = trouble.storeError("delete", table: tableName, place: table.client.place, isWrite: true)
            guard error.code == .outcomeUnknown else { throw error }
            guard try await table.client.read(table.query.time(key), "delete").isEmpty else { throw error }
            return true
        }
    }

    /// Requests a change that matches no row. The answer shows whether the project answers and the key may write.
    package func checkHealth() async throws {
        let request = table.query.checkWriting(RowTime.text(table.time.now().milliseconds * 1000))
        switch try await table.client.write(request, "health check") {
        case .written: return
        case .failed(let trouble):
            throw trouble.storeError("health check", table: tableName, place: table.client.place)
        }
    }
}
