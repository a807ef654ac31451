extension Schema {
    /// Creates the table that other services read, if there is none. Its key is user and session, so one session id
    /// under two users is two rows.
    var sharedTable: String {
        """
        CREATE TABLE \(names.shared) (
            id text COLLATE "C" NOT NULL,
            user_id text COLLATE "C" NOT NULL,
            current_state text NOT NULL DEFAULT 'PROVIDE_GREETING',
            conversation_history jsonb DEFAULT '[]',
            user_initial_request text,
            clarifying_answers jsonb,
            confirmation_plan jsonb,
            presentation_strawman jsonb,
            presentation_url text,
            refinement_feedback text,
            created_at timestamptz DEFAULT now(),
            updated_at timestamptz DEFAULT now(),
            PRIMARY KEY (user_id, id)
        ) WITH (fillfactor = 70);
        CREATE INDEX \(quoted(String((names.sharedTable + "_by_id").suffix(63)))) ON \(names.shared) (id);

        """ + protect(names.shared) + readOwn(names.shared) + (role.map(admitToShared) ?? "")
    }

    private func admitToShared(_ role: String) -> String {
        """
        GRANT SELECT, INSERT, UPDATE, DELETE ON \(names.shared) TO \(quoted(role));
        CREATE POLICY director_serves ON \(names.shared) TO \(quoted(role)) USING (true) WITH CHECK (true);

        """
    }
}
