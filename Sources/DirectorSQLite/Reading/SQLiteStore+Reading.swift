package import DirectorCore
package import DirectorSessions
import GRDB
import Logging

extension SQLiteStore {
    /// Reads the session's row. Its cost does not depend on the length of the history.
    package func load(_ key: SessionKey) async throws -> StoredSession? {
        try await read("load") { try $0.load(key) }
    }

    /// Reads the entries' frames in a read transaction, without their effects.
    package func frames(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LoggedFrame] {
        try await read("frames") { try $0.frames(of: key, after: seq, limit: limit) }
    }

    /// Reads and decodes the entries in one read transaction.
    package func entries(of key: SessionKey, after seq: LogSequence, limit: Int) async throws -> [LogEntry] {
        try await read("entries") { try $0.entries(of: key, after: seq, limit: limit) }
    }

    /// Reads the log from the turn's user entry to the next user entry.
    package func turn(_ turn: TurnID, of key: SessionKey) async throws -> TurnReceipt? {
        try await read("turn") { try $0.turn(turn, of: key) }
    }

    /// Leaves out and logs a session whose row cannot be read, so that it does not hide the others. `session verify`
    /// names such a session.
    package func sessions(of user: UserID?, limit: Int) async throws -> [SessionSummary] {
        try await read("list") { try $0.sessions(of: user, limit: limit) }.compactMap { row in
            do {
                return try row.summary()
            } catch let error as StoreError {
                logger.error("a session cannot be read", metadata: ["error": "\(error)"])
                return nil
            }
        }
    }

    /// The keys in the order of their bytes.
    package func keys(after key: SessionKey?, limit: Int) async throws -> [SessionKey] {
        try await read("keys") { try $0.keys(after: key, limit: limit) }
    }

    package func owners(of session: SessionID) async throws -> [UserID] {
        try await read("owners") { try $0.owners(of: session) }
    }

    /// The pending turns that have no lease, or whose lease has run out by this process's clock.
    package func abandonedTurns(limit: Int) async throws -> [SessionKey] {
        let now = clock.now()
        return try await read("abandoned turns") { try $0.abandonedTurns(at: now, limit: limit) }
    }

    /// Finds the presentation through an index of the log. If it was written twice under one id, the latest counts.
    package func presentation(_ id: PresentationID) async throws -> StoredPresentation? {
        guard let found = try await read("presentation", { try $0.presentation(id) }) else { return nil }
        return StoredPresentation(key: found.key, entry: try found.row.entry(operation: "presentation"))
    }

    package func parts(of turn: TurnID, in key: SessionKey) async throws -> [TurnPart] {
        try await read("parts") { try $0.parts(of: turn, in: key) }
    }

    /// Runs `body` in a read transaction on one of the reading connections, so all its statements see the same moment.
    ///
    /// Cancelling the caller's task does not cancel the read. So a cancelled turn can still read what it needs to end.
    private func read<Value: Sendable>(
        _ operation: String,
        _ body: @escaping @Sendable (SessionReader) throws -> Value
    ) async throws -> Value {
        try reads.enter(operation)
        defer { reads.leave() }
        return try await withCheckedThrowingContinuation { waiter in
            pool.asyncRead { access in
                do {
                    let value = try body(SessionReader(db: try access.get()))
                    waiter.resume(returning: value)
                } catch {
                    waiter.resume(throwing: StoreError(error, operation: operation))
                }
            }
        }
    }
}
