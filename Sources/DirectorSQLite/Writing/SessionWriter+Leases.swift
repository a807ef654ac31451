import DirectorCore
import DirectorSessions
import GRDB

extension SessionWriter {
    func savePart(_ part: TurnPart, of turn: TurnID, in key: SessionKey, lease: ServerID) throws -> Bool {
        let held = "SELECT 1 FROM sessions WHERE user_id = ? AND id = ? AND pending_turn = ? AND lease_owner = ?"
        let holder = key.values + [turn.text.databaseValue, lease.text.databaseValue]
        guard try SessionReader(db: db).fetchOne(held, holder) != nil else { return false }
        try run(
            "INSERT OR REPLACE INTO turn_parts (user_id, session_id, turn_id, part_index, content) VALUES (?, ?, ?, ?, ?)",
            key.values + [turn.text.databaseValue, part.index.databaseValue, .text(part.content)]
        )
        return true
    }

    func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) throws -> LeaseRenewal {
        let holder = key.values + [turn.text.databaseValue, lease.text.databaseValue]
        try run(
            """
            UPDATE sessions SET lease_expires_at = ?
            WHERE user_id = ? AND id = ? AND pending_turn = ? AND lease_owner = ?
            """,
            [now.advanced(by: duration).milliseconds.databaseValue] + holder
        )
        guard db.changesCount > 0 else { return .lost }
        let wanted = "SELECT 1 FROM sessions WHERE user_id = ? AND id = ? AND stop_requested = 1"
        return try SessionReader(db: db).fetchOne(wanted, key.values) == nil ? .held : .stopRequested
    }

    func requestStop(of turn: TurnID, in key: SessionKey) throws -> Bool {
        try run(
            "UPDATE sessions SET stop_requested = 1 WHERE user_id = ? AND id = ? AND pending_turn = ?",
            key.values + [turn.text.databaseValue]
        )
        return db.changesCount > 0
    }

    /// Ends all leases when a server starts. It holds the file's lock now, so no other server can be working on a turn.
    /// The number of attempts of each turn is kept.
    func expireAllLeases() throws {
        try run(
            "UPDATE sessions SET lease_expires_at = ? WHERE pending_turn IS NOT NULL AND lease_expires_at > ?",
            [now.milliseconds.databaseValue, now.milliseconds.databaseValue]
        )
    }

    func markHealth() throws {
        try run(
            "INSERT OR REPLACE INTO store_health (id, checked_at) VALUES (1, ?)",
            [now.milliseconds.databaseValue]
        )
    }
}
