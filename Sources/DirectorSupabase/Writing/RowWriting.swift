import DirectorCore
import DirectorSessions

/// Writes a batch of changes into a session's row.
///
/// If the answer to a request is lost, the row is read. Every request writes its own name into the row, so the row
/// shows whether the request took effect. It is made again only if its name is missing, and then under the same
/// condition. So at most one of the two requests takes effect, however late the first one arrives.
struct RowWriting: Sendable {
    let table: SessionTable
    let identifiers: IdentifierSource

    func write(_ changes: [RowChange], _ key: SessionKey) async -> [Result<RowReply, StoreError>] {
        do {
            return try await run(changes, key).map { reply in
                if case .failed(let error) = reply { return .failure(error) }
                return .success(reply)
            }
        } catch let error as StoreError {
            return changes.map { _ in .failure(error) }
        } catch {
            let failure = StoreError(.corrupt, operation: "write", detail: "refused, nothing stored: cannot be encoded")
            return changes.map { _ in .failure(failure) }
        }
    }

    /// The row that the next attempt starts from.
    private enum Basis {
        /// The row comes from the cache, or is assumed not to exist. It may be used for an attempt, but not for
        /// refusing a change.
        case remembered(SessionRow?)
        case seen(SessionRow?)

        var row: SessionRow? {
            switch self {
            case .remembered(let row), .seen(let row): row
            }
        }
    }

    private func run(_ changes: [RowChange], _ key: SessionKey) async throws -> [RowReply] {
        let operation = changes.first?.operation ?? "write"
        var sent: [String: [RowReply]] = [:]
        var unknown: StoreError?
        var retries = RetryPlan(limits: table.limits)
        var basis = try await firstBasis(changes, key, operation)
        for _ in 0..<table.limits.writeAttempts {
            let plan = RowPlan(changes, on: basis.row, write: identifiers.writeName(), now: table.time.now())
            if case .remembered = basis, plan.next == nil || plan.replies.contains(where: \.isRefusal) {
                basis = .seen(try await readRow(key, operation, after: unknown))
                continue
            }
            guard let next = plan.next else { return plan.replies }
            sent[next.write] = plan.replies
            let step = try await send(next, over: basis.row, operation)
            if case .done(let row) = step {
                table.cache.keep(row)
                return plan.replies
            }
            if case .unsure(let trouble) = step {
                let error = trouble.storeError(
                    operation,
                    table: table.query.table,
                    place: table.client.place,
                    isWrite: true
                )
                if error.code == .outcomeUnknown { unknown = error }
                guard trouble.mayPass || error.code == .outcomeUnknown else { throw error }
                let asked = trouble.retryAfter.map { Duration.seconds($0) }
                guard let pause = retries.failed(asked: asked, chance: table.client.chance()) else {
                    throw unknown ?? error
                }
                await table.client.wait(pause)
            }
            let row = try await readRow(key, operation, after: unknown)
            if let row, let replies = sent[row.write] { return replies }
            if row == nil, case .taken = step {
                throw StoreError(
                    .refused,
                    operation: operation,
                    detail: "the session id is another user's in this table, which holds every id once"
                )
            }
            if case .moved = step, let row, row.updatedAt == basis.row?.updatedAt {
                // The row has not changed, and yet the request did not find it.
                throw RestTrouble(kind: .forbidden)
                    .storeError(operation, table: table.query.table, place: table.client.place)
            }
            basis = .seen(row)
        }
        throw unknown
            ?? StoreError(.unavailable, operation: operation, detail: "other writers were faster every time")
    }

    private func firstBasis(_ changes: [RowChange], _ key: SessionKey, _ operation: String) async throws -> Basis {
        if let cached = table.cache[key] { return .remembered(cached) }
        if changes.contains(where: \.mayBegin) { return .remembered(nil) }
        return .seen(try await table.logged(key, operation)?.row)
    }

    /// Reads the row after an attempt that did not succeed.
    ///
    /// - Parameter unknown: the error of a request that may have taken effect. If the row cannot be read either, the
    ///   outcome stays unknown.
    private func readRow(
        _ key: SessionKey,
        _ operation: String,
        after unknown: StoreError?
    ) async throws -> SessionRow? {
        do {
            let row = try await table.row(key, operation)
            guard let row, row.log == nil else { return row }
            return try await table.logged(key, operation)?.row
        } catch let error as StoreError where unknown != nil {
            throw StoreError(.outcomeUnknown, operation: operation, detail: error.detail)
        }
    }

    private enum Step {
        case done(SessionRow)
        /// The row is not in the state that the request assumed.
        case moved
        /// The table has a row with this id already.
        case taken
        case unsure(RestTrouble)
    }

    private func send(_ next: SessionRow, over old: SessionRow?, _ operation: String) async throws -> Step {
        let (body, row) = try next.body(over: old, stamp: table.time.stamp())
        guard body.utf8.count <= table.limits.rowSize else {
            throw StoreError(
                .refused,
                operation: operation,
                detail: "the session would grow beyond \(table.limits.rowSize >> 20) MiB; nothing was stored"
            )
        }
        let request =
            old.map { table.query.update(next.key, seen: $0.updatedAt, body) } ?? table.query.insert(body)
        switch try await table.client.write(request, operation) {
        case .written(let rows):
            guard let written = rows.first else {
                // Row-level security may hide the row that was inserted.
                return old == nil ? .unsure(RestTrouble(kind: .forbidden)) : .moved
            }
            var row = row
            row.updatedAt = written["updated_at"]?.string
            return .done(row)
        case .failed(let trouble) where trouble.kind == .taken && old == nil: return .taken
        case .failed(let trouble): return .unsure(trouble)
        }
    }
}

extension IdentifierSource {
    /// Makes the name of a request, for ``DirectorDocument/write``.
    fileprivate func writeName() -> String { messageID().text.replacing("msg_", with: "") }
}
