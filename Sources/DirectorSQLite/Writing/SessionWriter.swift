import DirectorCore
import DirectorSessions
import GRDB

/// The statements that change sessions. Used for one write inside the writer's transaction.
struct SessionWriter {
    let db: Database
    let now: Timestamp

    /// The stored values that decide whether a commit is accepted.
    private struct Stored {
        var version: Int
        var head: LogSequence
        var pendingTurn: String?
        var createdAt: String
        var lease: TurnLease?
    }

    func commit(_ encoded: EncodedCommit) throws -> CommitOutcome {
        let commit = encoded.commit
        let stored = try stored(commit.key)
        if stored != nil {
            for turn in commit.entries.lazy.compactMap(\.acceptedTurn) {
                guard let receipt = try SessionReader(db: db).turn(turn, of: commit.key) else { continue }
                return .alreadyCommitted(receipt)
            }
        }
        guard (stored?.version ?? 0) == commit.expectedVersion,
            stored.map({ $0.createdAt == commit.snapshot.createdAt.description }) ?? true
        else {
            return .conflict(head: stored?.head ?? .start)
        }
        if let stored, let lease = stored.lease, lease.refuses(commit.lease, at: now) {
            return .conflict(head: stored.head)
        }
        try commit.checkConsistency(after: stored?.head ?? .start)
        try writeSession(encoded, over: stored)
        for row in encoded.entries { try insertEntry(row, of: commit.key) }
        if let before = stored?.pendingTurn, before != encoded.pendingTurn?.text {
            try run("DELETE FROM turn_parts WHERE user_id = ? AND session_id = ?", commit.key.values)
        }
        return .committed(head: commit.snapshot.head)
    }

    private func stored(_ key: SessionKey) throws -> Stored? {
        let sql = """
            SELECT version, head, pending_turn, created_at, lease_owner, lease_expires_at, lease_attempts
            FROM sessions WHERE user_id = ? AND id = ?
            """
        guard let row = try SessionReader(db: db).fetchOne(sql, key.values) else { return nil }
        let columns = ColumnReader(row: row, operation: "commit", what: "session")
        return Stored(
            version: try columns.integer(0),
            head: LogSequence(try columns.integer(1)),
            pendingTurn: columns.optionalText(2),
            createdAt: try columns.text(3),
            lease: try SessionReader.lease(columns, from: 4)
        )
    }

    private func writeSession(_ encoded: EncodedCommit, over stored: Stored?) throws {
        var lease = leaseColumns(encoded)
        if stored?.pendingTurn != encoded.pendingTurn?.text { lease.append(("stop_requested", .null)) }
        let columns = ["version"] + encoded.columns + lease.map(\.name)
        let version = (encoded.commit.expectedVersion + 1).databaseValue
        let values = [version] + encoded.values + lease.map(\.value) + encoded.key.values
        if encoded.commit.expectedVersion == 0 {
            let names = (columns + ["user_id", "id"]).joined(separator: ", ")
            let marks = Array(repeating: "?", count: columns.count + 2).joined(separator: ", ")
            try run("INSERT INTO sessions (\(names)) VALUES (\(marks))", values)
        } else {
            let assignments = columns.map { "\($0) = ?" }.joined(separator: ", ")
            try run("UPDATE sessions SET \(assignments) WHERE user_id = ? AND id = ?", values)
        }
    }

    /// Without a pending turn there is no lease.
    private func leaseColumns(_ encoded: EncodedCommit) -> [(name: String, value: DatabaseValue)] {
        let none: [(String, DatabaseValue)] = [
            ("lease_owner", .null), ("lease_expires_at", .null), ("lease_attempts", .null),
        ]
        guard encoded.pendingTurn != nil else { return none }
        switch encoded.commit.lease {
        case .keep: return []
        case .release: return none
        case .take(let owner, let duration, let attempts):
            return [
                ("lease_owner", owner.text.databaseValue),
                ("lease_expires_at", now.advanced(by: duration).milliseconds.databaseValue),
                ("lease_attempts", attempts.databaseValue),
            ]
        }
    }

    private static let insertEntry = """
        INSERT INTO session_entries (user_id, session_id, \(EncodedCommit.entryColumns.joined(separator: ", ")))
        VALUES (?, ?\(String(repeating: ", ?", count: EncodedCommit.entryColumns.count)))
        """

    private func insertEntry(_ row: [DatabaseValue], of key: SessionKey) throws {
        try run(Self.insertEntry, key.values + row)
    }

    func delete(_ key: SessionKey) throws -> Bool {
        // The foreign keys delete the session's entries and parts, too.
        try run("DELETE FROM sessions WHERE user_id = ? AND id = ?", key.values)
        return db.changesCount > 0
    }

    func run(_ sql: String, _ values: [DatabaseValue]) throws {
        try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    }
}

extension SessionKey {
    /// User and session, in the order of every key in the tables.
    var values: [DatabaseValue] { [user.text.databaseValue, session.text.databaseValue] }
}
