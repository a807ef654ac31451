extension Schema {
    /// The view's comment. It tells a server whether the view has the form of this release.
    static let historyMark = "Director's history, form 2"

    /// Conversations as other services know them (protocol §6.2), put together from the log when they are read: an element
    /// for each user's message and each answer. What a reader may see is up to their own rights on the tables.
    ///
    /// Director does not read the view. So its form is no part of the schema's version, and an earlier release goes on
    /// working beside a newer form of it.
    var historyView: String {
        """
        CREATE OR REPLACE VIEW \(names.history) WITH (security_invoker = true) AS
        SELECT h.session_id AS id, h.user_id, h.current_state, told.conversation_history, h.created_at, h.updated_at
        FROM \(names.heads) h
        CROSS JOIN LATERAL (
            SELECT coalesce(jsonb_agg(element.value ORDER BY element.first), '[]') AS conversation_history
            FROM (
                SELECT min(grouped.seq) AS first, \(element) AS value
                FROM (
                    SELECT numbered.*, count(*) FILTER (WHERE numbered.begins) OVER (ORDER BY numbered.seq) AS number
                    FROM (\(entries)) numbered
                ) grouped
                GROUP BY grouped.number, grouped.role
            ) element
        ) told;
        COMMENT ON VIEW \(names.history) IS \(literal(Self.historyMark));

        """
    }

    /// The log's entries. Consecutive entries of one turn and role become one element.
    private var entries: String {
        """
        SELECT e.seq, e.role, e.state, e.message_id, e.type,
                            to_char(e.timestamp AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time,
                            \(SharedRowSQL.clean("e.payload"))::jsonb AS payload,
                            \(SharedRowSQL.clean("e.effects"))::jsonb AS effects,
                            lag(e.role) OVER w IS DISTINCT FROM e.role OR lag(e.turn_id) OVER w IS DISTINCT FROM e.turn_id
                                OR e.role = 'user' AS begins,
                            h.session_id
                        FROM \(names.entries) e
                        WHERE e.user_id = h.user_id AND e.session_id = h.session_id
                        WINDOW w AS (ORDER BY e.seq)
        """
    }

    private var element: String {
        """
        jsonb_strip_nulls(jsonb_build_object(
                    'role', grouped.role,
                    'state', CASE grouped.role WHEN 'assistant' THEN \(last("grouped.state")) END,
                    'content', \(first(content)),
                    'display_text', CASE grouped.role WHEN 'user' THEN \(first(said)) END,
                    'intent', \(first("grouped.effects -> 'understood'")),
                    'timestamp', \(first("grouped.time")),
                    'message_id', \(first("grouped.message_id"))
                )) || jsonb_build_object('frames', jsonb_agg(\(frame) ORDER BY grouped.seq))
        """
    }

    private var said: String { "coalesce(grouped.payload ->> 'text', grouped.payload ->> 'message')" }

    /// The content of an element, in the form of older Directors.
    private var content: String {
        """
        coalesce(
                        grouped.effects #> '{accepted,text}', grouped.effects -> 'plan', grouped.effects -> 'strawman',
                        CASE WHEN grouped.effects ? 'deck_reference'
                            THEN '{"type": "presentation_url"}'::jsonb || grouped.payload
                                || jsonb_build_object('url', grouped.effects #> '{deck_reference,url}') END,
                        CASE WHEN grouped.effects ? 'topic' AND jsonb_typeof(grouped.payload -> 'list_items') = 'array'
                            THEN jsonb_build_object(
                                'type', 'ClarifyingQuestions', 'questions', grouped.payload -> 'list_items'
                            ) END,
                        to_jsonb(\(said))
                    )
        """
    }

    private var frame: String {
        """
        jsonb_build_object(
                        'message_id', grouped.message_id, 'session_id', grouped.session_id, 'timestamp', grouped.time,
                        'type', grouped.type, 'role', grouped.role, 'payload', grouped.payload
                    )
        """
    }

    private func first(_ expression: String) -> String {
        "(array_agg(\(expression) ORDER BY grouped.seq) FILTER (WHERE \(expression) IS NOT NULL))[1]"
    }

    private func last(_ expression: String) -> String {
        "(array_agg(\(expression) ORDER BY grouped.seq DESC))[1]"
    }
}
