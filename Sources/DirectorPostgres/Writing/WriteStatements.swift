/// The statements that change sessions. Each is one transaction; the frequent ones take many sessions at once.
struct WriteStatements: Sendable {
    let commit: CommitStatement
    let standing, saveParts, renewLeases, requestStop, delete, health: Statement

    init(_ names: TableNames, _ shared: SharedTable, history: PostgresOptions.History) {
        commit = CommitStatement(names, shared, history: history)
        standing = Statement(
            "standing",
            [.text, .text],
            "SELECT version, head, created_at FROM \(names.heads) WHERE user_id = $1 AND session_id = $2"
        )
        // Locks the session's row. So a takeover of the turn either waits for the part or is seen here.
        saveParts = Statement(
            "save_parts",
            [.integers, .texts, .texts, .texts, .texts, .bigints, .texts],
            """
            WITH i AS MATERIALIZED (
                SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7)
                    AS i (idx, user_id, session_id, turn_id, lease_owner, part_index, content)
            ),
            held AS MATERIALIZED (
                SELECT i.* FROM i JOIN \(names.heads) h ON h.user_id = i.user_id AND h.session_id = i.session_id
                    AND h.pending_turn = i.turn_id AND h.lease_owner = i.lease_owner
                FOR SHARE OF h
            ),
            saved AS (
                INSERT INTO \(names.parts) (user_id, session_id, turn_id, part_index, content)
                SELECT user_id, session_id, turn_id, part_index, content FROM held
                ON CONFLICT (user_id, session_id, turn_id, part_index) DO UPDATE SET content = EXCLUDED.content
            )
            SELECT idx FROM held
            """
        )
        renewLeases = Statement(
            "renew_leases",
            [.integers, .texts, .texts, .texts, .texts, .bigints],
            """
            UPDATE \(names.heads) h SET lease_expires_at = clock_timestamp() + i.milliseconds * interval '1 millisecond'
            FROM unnest($1, $2, $3, $4, $5, $6) AS i (idx, user_id, session_id, turn_id, lease_owner, milliseconds)
            WHERE h.user_id = i.user_id AND h.session_id = i.session_id
                AND h.pending_turn = i.turn_id AND h.lease_owner = i.lease_owner
            RETURNING i.idx, h.stop_requested
            """
        )
        requestStop = Statement(
            "request_stop",
            [.text, .text, .text, .text],
            """
            WITH asked AS (
                UPDATE \(names.heads) SET stop_requested = true
                WHERE user_id = $1 AND session_id = $2 AND pending_turn = $3
                RETURNING user_id, session_id
            ),
            \(NoticeSQL(names).told(.stopRequested, of: "asked", origin: "$4"))
            SELECT (SELECT count(*) FROM told) FROM asked
            """
        )
        // Deletes the row that other services read as well. Otherwise the session would be taken over again from it.
        delete = Statement(
            "delete",
            [.text, .text, .text],
            """
            WITH gone AS (
                DELETE FROM \(names.heads) WHERE user_id = $1 AND session_id = $2 RETURNING user_id, session_id
            ),
            gone_shared AS (
                DELETE FROM \(names.shared) p WHERE \(shared.isRow(user: "$1", session: "$2")) RETURNING 1
            ),
            all_gone AS MATERIALIZED (
                SELECT $1 AS user_id, $2 AS session_id
                WHERE EXISTS (SELECT FROM gone) OR EXISTS (SELECT FROM gone_shared)
            ),
            \(NoticeSQL(names).told(.deleted, of: "all_gone", origin: "$3"))
            SELECT (SELECT count(*) FROM told) FROM all_gone
            """
        )
        health = Statement("health", [], "UPDATE \(names.store) SET checked_at = clock_timestamp()")
    }
}
