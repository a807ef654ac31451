/// Director's tables, as steps from one version to the next.
struct Schema {
    /// The version that this binary writes and reads.
    static let version = 1

    let names: TableNames
    /// The role that the server runs as, if it is not the tables' owner.
    let role: String?

    /// The steps from the first version to the last. Each runs in one transaction.
    var steps: [String] { [tables + protection + historyView] }

    /// `heads` and `entries` hold all data; everything else follows from them. Keys compare byte by byte: this is the
    /// cheapest order, and the same as everywhere else in Director. JSON is stored in columns of type text, because
    /// `json` and `jsonb` cannot hold everything that people type (a NUL, for example), and the log must come back byte
    /// for byte.
    ///
    /// `fillfactor` leaves room in each page, so that an update stays on its page and no index changes.
    private var tables: String {
        """
        CREATE TABLE \(names.store) (
            one boolean PRIMARY KEY DEFAULT true CHECK (one),
            schema_version integer NOT NULL,
            shared_table text NOT NULL,
            checked_at timestamptz,
            polled_at timestamptz
        );

        CREATE TABLE \(names.heads) (
            user_id text COLLATE "C" NOT NULL,
            session_id text COLLATE "C" NOT NULL,
            version bigint NOT NULL,
            head bigint NOT NULL,
            turns bigint NOT NULL,
            pending_turn text COLLATE "C",
            lease_owner text COLLATE "C",
            lease_expires_at timestamptz,
            lease_attempts integer,
            stop_requested boolean NOT NULL DEFAULT false,
            current_state text NOT NULL,
            created_at timestamptz NOT NULL,
            updated_at timestamptz NOT NULL,
            internals text NOT NULL,
            title text,
            presentation_url text,
            user_initial_request text,
            clarifying_answers text,
            refinement_feedback text,
            confirmation_plan text,
            presentation_strawman text,
            PRIMARY KEY (user_id, session_id)
        ) WITH (fillfactor = 70);
        CREATE INDEX \(quoted(names.prefix + "heads_by_session")) ON \(names.heads) (session_id);
        CREATE INDEX \(quoted(names.prefix + "heads_pending")) ON \(names.heads) (lease_expires_at)
            WHERE pending_turn IS NOT NULL;

        CREATE TABLE \(names.entries) (
            user_id text COLLATE "C" NOT NULL,
            session_id text COLLATE "C" NOT NULL,
            seq bigint NOT NULL,
            turn_id text COLLATE "C",
            role text NOT NULL,
            type text NOT NULL,
            message_id text NOT NULL,
            timestamp timestamptz NOT NULL,
            state text NOT NULL,
            presentation_id text COLLATE "C",
            payload text NOT NULL,
            effects text NOT NULL,
            PRIMARY KEY (user_id, session_id, seq)
        );
        CREATE UNIQUE INDEX \(quoted(names.prefix + "entries_accepted")) ON \(names.entries)
            (user_id, session_id, turn_id) WHERE role = 'user';
        CREATE INDEX \(quoted(names.prefix + "entries_presentation")) ON \(names.entries) (presentation_id)
            WHERE presentation_id IS NOT NULL;

        CREATE TABLE \(names.parts) (
            user_id text COLLATE "C" NOT NULL,
            session_id text COLLATE "C" NOT NULL,
            turn_id text COLLATE "C" NOT NULL,
            part_index bigint NOT NULL,
            content text NOT NULL,
            PRIMARY KEY (user_id, session_id, turn_id, part_index)
        );

        CREATE TABLE \(names.moves) (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
            made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
            notice text NOT NULL
        );
        CREATE INDEX \(quoted(names.prefix + "moves_by_transaction")) ON \(names.moves) (transaction);

        \(cascade)
        """
    }

    /// Deletes the entries and parts of a deleted session. A trigger and not a foreign key, because a foreign key would
    /// look up the session with every entry. The trigger also sees what was committed while the deletion waited for the
    /// row.
    private var cascade: String {
        """
        CREATE FUNCTION \(names.cascade)() RETURNS trigger LANGUAGE plpgsql AS $body$
        BEGIN
            DELETE FROM \(names.entries) e USING gone g WHERE e.user_id = g.user_id AND e.session_id = g.session_id;
            DELETE FROM \(names.parts) p USING gone g WHERE p.user_id = g.user_id AND p.session_id = g.session_id;
            RETURN NULL;
        END
        $body$;
        CREATE TRIGGER cascade AFTER DELETE ON \(names.heads) REFERENCING OLD TABLE AS gone
            FOR EACH STATEMENT EXECUTE FUNCTION \(names.cascade)();
        """
    }
}
