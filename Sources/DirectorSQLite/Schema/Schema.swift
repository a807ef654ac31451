import DirectorSessions
import GRDB

/// The tables. Texts, JSON and times are stored in forms that people can read in `sqlite3`.
enum Schema {
    /// "DRCT", the application id in the file's header. It tells Director's files from those of other applications.
    static let applicationID: Int32 = 0x4452_4354

    /// The version that this binary writes. Each migration raises `user_version` by one.
    static let version = 2

    /// `sessions` holds the named columns of the family's shared table (protocol §6.1) and what only we read. The wide
    /// ones stand last, so that what a commit touches is on the row's first page.
    ///
    /// A unique index covers the accepted turns. It makes sure that a turn is stored only once.
    private static let sessions = """
        CREATE TABLE sessions (
            user_id TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            head INTEGER NOT NULL,
            turns INTEGER NOT NULL,
            pending_turn TEXT,
            lease_owner TEXT,
            lease_expires_at INTEGER,
            lease_attempts INTEGER,
            current_state TEXT NOT NULL,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            title TEXT,
            presentation_url TEXT,
            internals TEXT NOT NULL,
            user_initial_request TEXT,
            clarifying_answers TEXT,
            refinement_feedback TEXT,
            confirmation_plan TEXT,
            presentation_strawman TEXT,
            PRIMARY KEY (user_id, id)
        );
        CREATE INDEX sessions_by_id ON sessions (id);
        CREATE INDEX sessions_with_pending_turn ON sessions (lease_expires_at) WHERE pending_turn IS NOT NULL;

        CREATE TABLE session_entries (
            user_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            seq INTEGER NOT NULL,
            turn_id TEXT,
            role TEXT NOT NULL,
            type TEXT NOT NULL,
            message_id TEXT NOT NULL,
            timestamp INTEGER NOT NULL,
            state TEXT NOT NULL,
            presentation_id TEXT,
            payload TEXT NOT NULL,
            effects TEXT NOT NULL,
            PRIMARY KEY (user_id, session_id, seq),
            FOREIGN KEY (user_id, session_id) REFERENCES sessions (user_id, id) ON DELETE CASCADE
        );
        CREATE UNIQUE INDEX session_entries_accepted_turn ON session_entries (user_id, session_id, turn_id)
            WHERE role = 'user';
        CREATE INDEX session_entries_presentation ON session_entries (presentation_id)
            WHERE presentation_id IS NOT NULL;

        CREATE TABLE turn_parts (
            user_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            turn_id TEXT NOT NULL,
            part_index INTEGER NOT NULL,
            content TEXT NOT NULL,
            PRIMARY KEY (user_id, session_id, turn_id, part_index),
            FOREIGN KEY (user_id, session_id) REFERENCES sessions (user_id, id) ON DELETE CASCADE
        );

        CREATE TABLE store_health (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            checked_at INTEGER NOT NULL
        );
        """

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 sessions, entries, parts") { db in
            try db.execute(sql: sessions)
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        // 1 while a user wants the pending turn stopped.
        migrator.registerMigration("2 stop requests") { db in
            try db.execute(sql: "ALTER TABLE sessions ADD COLUMN stop_requested INTEGER")
            try db.execute(sql: "PRAGMA user_version = 2")
        }
        return migrator
    }
}
