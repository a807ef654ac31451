/// The statements that read sessions.
struct ReadStatements: Sendable {
    let load, frames, entries, turn, list, listOfUser, keys, keysAfter, owners, abandoned, presentation,
        parts: Statement

    private static let sessionColumns = """
        version, head, current_state, pending_turn, lease_owner, lease_expires_at, lease_attempts, created_at, \
        updated_at, internals, user_initial_request, clarifying_answers, refinement_feedback, confirmation_plan, \
        presentation_strawman, stop_requested
        """
    private static let summaryColumns = """
        user_id, session_id, current_state, title, head, turns, presentation_url, created_at, updated_at
        """
    static let frameColumns = "e.seq, e.turn_id, e.role, e.type, e.message_id, e.timestamp, e.state, e.payload"

    init(_ names: TableNames, _ shared: SharedTable) {
        let key = "user_id = $1 AND session_id = $2"
        load = Statement(
            "load",
            [.text, .text],
            "SELECT \(Self.sessionColumns) FROM \(names.heads) WHERE \(key)"
        )
        func page(_ name: String, _ columns: String) -> Statement {
            Statement(
                name,
                [.text, .text, .bigint, .bigint],
                "SELECT \(columns) FROM \(names.entries) e WHERE \(key) AND seq > $3 ORDER BY seq LIMIT $4"
            )
        }
        frames = page("frames", Self.frameColumns)
        entries = page("entries", Self.frameColumns + ", e.effects")
        turn = Self.turn(names)
        let order = "ORDER BY updated_at DESC, user_id, session_id"
        list = Statement(
            "list",
            [.bigint],
            "SELECT \(Self.summaryColumns) FROM \(names.heads) \(order) LIMIT $1"
        )
        listOfUser = Statement(
            "list_of_user",
            [.text, .bigint],
            "SELECT \(Self.summaryColumns) FROM \(names.heads) WHERE user_id = $1 \(order) LIMIT $2"
        )
        keys = Statement(
            "keys",
            [.bigint],
            "SELECT user_id, session_id FROM \(names.heads) ORDER BY user_id, session_id LIMIT $1"
        )
        keysAfter = Statement(
            "keys_after",
            [.text, .text, .bigint],
            """
            SELECT user_id, session_id FROM \(names.heads) WHERE (user_id, session_id) > ($1, $2)
            ORDER BY user_id, session_id LIMIT $3
            """
        )
        owners = Statement(
            "owners",
            [.text],
            """
            SELECT user_id, session_id FROM \(names.heads) WHERE session_id = $1
            UNION SELECT \(shared.userText), \(shared.idText) FROM \(names.shared) p WHERE p.id = \(shared.id("$1"))
            ORDER BY 1
            """
        )
        abandoned = Statement(
            "abandoned",
            [.bigint],
            """
            SELECT user_id, session_id FROM \(names.heads)
            WHERE pending_turn IS NOT NULL AND (lease_expires_at IS NULL OR lease_expires_at <= clock_timestamp())
            ORDER BY lease_expires_at NULLS FIRST, user_id, session_id LIMIT $1
            """
        )
        // The latest one, in case a presentation was written again under its old id.
        presentation = Statement(
            "presentation",
            [.text],
            """
            SELECT \(Self.frameColumns), e.effects, e.user_id, e.session_id FROM \(names.entries) e
            WHERE presentation_id = $1 ORDER BY timestamp DESC, seq DESC LIMIT 1
            """
        )
        parts = Statement(
            "parts",
            [.text, .text, .text],
            """
            SELECT p.part_index, p.content FROM \(names.parts) p
            JOIN \(names.heads) h ON h.user_id = p.user_id AND h.session_id = p.session_id AND h.pending_turn = p.turn_id
            WHERE p.user_id = $1 AND p.session_id = $2 AND p.turn_id = $3 ORDER BY p.part_index
            """
        )
    }

    /// A turn's entries lie between its user entry and the next one, because a session runs one turn at a time. So
    /// reading stops at the next user entry, however long the log is.
    private static func turn(_ names: TableNames) -> Statement {
        Statement(
            "turn",
            [.text, .text, .text],
            """
            SELECT \(frameColumns), h.pending_turn IS NOT DISTINCT FROM $3
            FROM (
                SELECT seq FROM \(names.entries)
                WHERE user_id = $1 AND session_id = $2 AND turn_id = $3 AND role = 'user'
            ) accepted
            CROSS JOIN LATERAL (
                SELECT coalesce((
                    SELECT seq FROM \(names.entries)
                    WHERE user_id = $1 AND session_id = $2 AND seq > accepted.seq AND role = 'user'
                        AND turn_id IS DISTINCT FROM $3
                    ORDER BY seq LIMIT 1
                ), 9223372036854775807) AS seq
            ) following
            JOIN \(names.entries) e ON e.user_id = $1 AND e.session_id = $2
                AND e.seq >= accepted.seq AND e.seq < following.seq AND e.turn_id = $3
            JOIN \(names.heads) h ON h.user_id = $1 AND h.session_id = $2
            ORDER BY e.seq
            """
        )
    }
}
