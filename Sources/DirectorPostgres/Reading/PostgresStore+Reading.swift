package import DirectorCore
package import DirectorSessions
import Logging

extension PostgresStore {
    package func turn(_ turn: TurnID, of key: SessionKey) async throws -> TurnReceipt? {
        try TurnReceipt(turn, try await rows(statements.turn, key.texts + [turn.text]))
    }

    /// Leaves out and logs a session whose row cannot be read, so that it does not hide the others. `session verify`
    /// names such a session.
    package func sessions(of user: UserID?, limit: Int) async throws -> [SessionSummary] {
        let statement = user == nil ? statements.list : statements.listOfUser
        let rows = try await rows(statement, user.map { [$0.text] } ?? []) { $0.add(limit) }
        return rows.readers("list", "session").compactMap { columns in
            do {
                return try SessionRow.summary(columns)
            } catch {
                logger.error("a session cannot be read", metadata: ["error": "\(error)"])
                return nil
            }
        }
    }

    package func keys(after key: SessionKey?, limit: Int) async throws -> [SessionKey] {
        let statement = key == nil ? statements.keys : statements.keysAfter
        return try await rows(statement, key?.texts ?? []) { $0.add(limit) }
            .readers("keys", "session").map { try $0.key(0, 1) }
    }

    package func owners(of session: SessionID) async throws -> [UserID] {
        try await rows(statements.owners, [session.text]).readers("owners", "session").map { try $0.key(0, 1).user }
    }

    package func abandonedTurns(limit: Int) async throws -> [SessionKey] {
        try await rows(statements.abandoned) { $0.add(limit) }
            .readers("abandoned turns", "session").map { try $0.key(0, 1) }
    }

    package func presentation(_ id: PresentationID) async throws -> StoredPresentation? {
        let rows = try await rows(statements.presentation, [id.text])
        guard let columns = rows.readers("presentation", "entry").first else { return nil }
        return StoredPresentation(
            key: try columns.key(9, 10),
            entry: try EntryRow(rows, 0, operation: "presentation").entry()
        )
    }

    package func parts(of turn: TurnID, in key: SessionKey) async throws -> [TurnPart] {
        try await rows(statements.parts, key.texts + [turn.text]).readers("parts", "part of turn \(turn)").map {
            TurnPart(index: try $0.integer(0), content: try $0.text(1))
        }
    }

    /// Runs a statement on one of the reading connections. A caller runs a single statement, so all rows show the same
    /// moment.
    ///
    /// - Parameters:
    ///   - texts: the first parameters
    ///   - more: adds further ones
    func rows(
        _ statement: Statement,
        _ texts: [String] = [],
        _ more: (inout Parameters) -> Void = { _ in }
    ) async throws -> ResultRows {
        var parameters = Parameters()
        for text in texts { parameters.add(text) }
        more(&parameters)
        return try await reads.read(statement.name) { [parameters] connection, deadline throws(PostgresFailure) in
            try connection.run(statement, parameters, until: deadline)
        }
    }
}

extension TurnReceipt {
    /// - Parameter rows: the result of `ReadStatements.turn`; no rows if the turn was never accepted
    init?(_ turn: TurnID, _ rows: ResultRows) throws(StoreError) {
        guard rows.count > 0 else { return nil }
        var frames: [LoggedFrame] = []
        for row in 0..<rows.count { frames.append(try EntryRow(rows, row, operation: "turn").frame()) }
        self.init(turn: turn, frames: frames, isPending: rows.bool(0, 8))
    }
}

extension SessionKey {
    /// User and session, in the order of every key in the tables.
    var texts: [String] { [user.text, session.text] }
}
