import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Testing

/// A shared table that existed before, with other columns and types, stays as it is.
struct FoundTableTests {
    private let fixture: PostgresStoreFixture

    init() throws {
        fixture = try PostgresStoreFixture()
    }

    private func create(_ columns: String, name: String = "sessions") async throws {
        try await fixture.administrator.run(
            "CREATE SCHEMA IF NOT EXISTS \"\(fixture.schema)\"; CREATE TABLE \(fixture.table(name)) (\(columns))"
        )
    }

    private func shape(_ name: String = "sessions") async throws -> [[String?]] {
        try await fixture.administrator.run(
            """
            SELECT column_name, data_type, column_default, is_nullable FROM information_schema.columns
            WHERE table_schema = '\(fixture.schema)' AND table_name = '\(name)' ORDER BY ordinal_position
            """
        )
    }

    /// The table of older Directors, whose key is the session id alone.
    private static let reference = """
        id text PRIMARY KEY, user_id text NOT NULL, current_state text NOT NULL DEFAULT 'PROVIDE_GREETING',
        conversation_history jsonb DEFAULT '[]', user_initial_request text, clarifying_answers jsonb,
        confirmation_plan jsonb, presentation_strawman jsonb, presentation_url text, refinement_feedback text,
        created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now(), expires_at timestamptz,
        metadata jsonb DEFAULT '{"kept": true}'
        """

    private func greeted(_ store: PostgresStore, _ session: String, user: String) async throws -> SessionScript {
        var script = fixture.script(session, user: user)
        try script.greet()
        #expect(try await store.commit(script.commit()) == .committed(head: LogSequence(1)))
        return script
    }

    /// A second user's session with the same id cannot have a row in such a table. It works from Director's own tables,
    /// and neither user learns of the other.
    @Test func aTableWhoseKeyIsTheSessionIDServesItsFirstUser() async throws {
        try await create(Self.reference)
        let before = try await shape()
        let store = try await fixture.openPostgres()
        var first = try await greeted(store, "same", user: "user-1")
        var second = try await greeted(store, "same", user: "user-2")
        try first.nameTopic("Bees")
        try second.nameTopic("Wasps")
        _ = try await store.commit(second.commit())
        _ = try await store.commit(first.commit())
        let rows = try await fixture.administrator.run(
            "SELECT user_id, user_initial_request, metadata FROM \(fixture.table("sessions"))"
        )
        #expect(rows == [["user-1", "Bees", #"{"kept": true}"#]])
        #expect(try await store.load(second.key)?.snapshot == second.snapshot)
        #expect(try await store.owners(of: first.key.session) == [first.key.user, second.key.user])
        #expect(try await store.delete(second.key))
        let left = try await fixture.administrator.value("SELECT count(*) FROM \(fixture.table("sessions"))")
        #expect(left == "1", "the other's row is not theirs to delete")
        #expect(try await shape() == before)
        #expect(try await store.load(first.key)?.snapshot == first.snapshot)
    }

    /// Sessions whose ids are not UUIDs work, but have no row in this table.
    @Test func aTableWithUUIDsHoldsThoseSessionsThatHaveOne() async throws {
        try await create(
            Self.reference.replacing("id text PRIMARY KEY, user_id text", with: "id uuid PRIMARY KEY, user_id uuid")
        )
        let store = try await fixture.openPostgres()
        let session = "0d9f3a52-5f0a-4d3c-9f3e-6f0a5b9c1d2e"
        let user = "11111111-2222-4333-8444-555555555555"
        var whole = try await greeted(store, session, user: user)
        _ = try await greeted(store, session, user: "ada@example.org")
        _ = try await greeted(store, "no-uuid", user: user)
        _ = try await greeted(store, session.uppercased(), user: user)
        try whole.nameTopic("Bees")
        _ = try await store.commit(whole.commit())
        let rows = try await fixture.administrator.run(
            "SELECT id, user_id, user_initial_request FROM \(fixture.table("sessions"))"
        )
        #expect(rows == [[session, user, "Bees"]])
        #expect(try await store.owners(of: whole.key.session).map(\.text) == [user, "ada@example.org"])
        #expect(try await store.sessions(of: nil, limit: 10).count == 4)
    }

    /// Older tables lack columns, and newer ones have other types.
    @Test func columnsThatAreMissingOrOfOtherTypesDoNotMatter() async throws {
        try await create(
            """
            id varchar(40) PRIMARY KEY, user_id varchar(255), current_state varchar(30), conversation_history jsonb[],
            clarifying_answers json, confirmation_plan text, updated_at timestamp
            """,
            name: "dr_sessions"
        )
        let store = try await fixture.openPostgres()
        var script = try await greeted(store, "session-1", user: "user-1")
        try script.agreeOnPlan(answers: "ten minutes")
        _ = try await store.commit(script.commit())
        _ = try await greeted(store, String(repeating: "k", count: 60), user: "user-1")
        let rows = try await fixture.administrator.run(
            """
            SELECT id, clarifying_answers ->> 'raw_answers', confirmation_plan::jsonb ->> 'proposed_slide_count',
                updated_at AT TIME ZONE 'UTC' = '\(script.snapshot.updatedAt)'
            FROM \(fixture.table("dr_sessions"))
            """
        )
        #expect(rows == [["session-1", "ten minutes", "4", "t"]])
    }

    @Test func aNameCanBeGiven() async throws {
        try await create(Self.reference, name: "\"app sessions\"")
        let address = fixture.address + "&director_sessions=app%20sessions&director_prefix=dr_"
        let store = try await fixture.openPostgres(at: address)
        let script = try await greeted(store, "session-1", user: "user-1")
        let row = try await fixture.administrator.value("SELECT id FROM \(fixture.table("\"app sessions\""))")
        #expect(row == "session-1")
        let head = try await fixture.administrator.value("SELECT session_id FROM \(fixture.table("dr_heads"))")
        #expect(head == "session-1")
        let again = try await fixture.openPostgres(.inspect, at: address)
        #expect(try await again.load(script.key)?.snapshot == script.snapshot)
    }

    private func refusal(_ mode: PostgresStore.Mode = .serve, at address: String? = nil) async throws -> StoreError {
        try await #require(throws: StoreError.self) { try await fixture.openPostgres(mode, at: address) }
    }

    @Test func aTableThatCannotServeIsRefusedAndLeftAlone() async throws {
        for (columns, words) in [
            ("id text PRIMARY KEY, current_state text", ["no column user_id", "director_sessions=TABLE"]),
            ("id text, user_id text, has_topic boolean", ["no column current_state"]),
            ("id text, user_id text, current_state text, tenant text NOT NULL", ["tenant", "must have a default"]),
        ] {
            try await create(columns)
            let before = try await shape()
            let error = try await refusal()
            #expect(error.code == .unusable)
            for word in words { #expect(error.detail.contains(word), "\(error.detail)") }
            #expect(try await shape() == before)
            try await fixture.administrator.run("DROP SCHEMA \"\(fixture.schema)\" CASCADE")
        }
        try await fixture.administrator.run(
            """
            CREATE SCHEMA "\(fixture.schema)";
            CREATE VIEW \(fixture.table("sessions")) AS SELECT 'a'::text AS id, 'b'::text AS user_id, 'c'::text AS current_state
            """
        )
        let error = try await refusal()
        #expect(error.detail.contains("is not a table"), "\(error.detail)")
        let made = try await fixture.administrator.value(
            "SELECT count(*) FROM pg_class WHERE relnamespace = '\"\(fixture.schema)\"'::regnamespace AND relkind = 'r'"
        )
        #expect(made == "0", "nothing is made beside it")
    }

    @Test func twoCandidatesAreNotGuessedBetween() async throws {
        try await create(Self.reference)
        try await create(Self.reference, name: "dr_sessions")
        let error = try await refusal()
        #expect(error.detail.contains("director_sessions=TABLE"))
        let chosen = fixture.address + "&director_sessions=dr_sessions"
        _ = try await fixture.openPostgres(at: chosen)
        _ = try await fixture.openPostgres()
        let other = try await refusal(.edit, at: fixture.address + "&director_sessions=sessions")
        #expect(other.detail.contains("dr_sessions"))
    }
}
