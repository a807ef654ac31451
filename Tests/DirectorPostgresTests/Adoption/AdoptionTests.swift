import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Testing

/// Sessions that older Directors wrote into the shared table.
struct AdoptionTests {
    private let fixture: PostgresStoreFixture

    init() throws {
        fixture = try PostgresStoreFixture()
    }

    private var table: String { fixture.table("sessions") }

    /// The table as 34b created it, with a column of another service.
    private func createTable() async throws {
        try await fixture.administrator.run(
            """
            CREATE SCHEMA IF NOT EXISTS "\(fixture.schema)";
            CREATE TABLE \(table) (
                id text PRIMARY KEY, user_id text NOT NULL, current_state text NOT NULL DEFAULT 'PROVIDE_GREETING',
                conversation_history jsonb DEFAULT '[]', user_initial_request text, clarifying_answers jsonb,
                confirmation_plan jsonb, presentation_strawman jsonb, presentation_url text, refinement_feedback text,
                created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now(), billing jsonb
            )
            """
        )
    }

    private static let strawman = """
        {"type": "PresentationStrawman", "main_title": "Bees", "overall_theme": "Curious", "design_suggestions": "Warm",
         "target_audience": "Pupils", "presentation_duration": 10, "slides": [{"slide_number": 1, "slide_id": "slide_001",
         "title": "Bees", "slide_type": "title_slide", "narrative": "Opening", "key_points": ["why bees"]}]}
        """

    /// For each session: user, state, history, topic, strawman, address.
    private static let rows: [(String, [String?])] = [
        ("empty", ["ada", "PROVIDE_GREETING", "[]", nil, nil, nil]),
        ("no history", ["ada", "ASK_CLARIFYING_QUESTIONS", nil, "Bees", nil, nil]),
        (
            "34a without ids or times",
            [
                "ada", "CREATE_CONFIRMATION_PLAN",
                """
                [{"role": "user", "content": "Bees", "intent": {"intent_type": "Submit_Initial_Topic", "confidence": 0.9}},
                 {"role": "assistant", "state": "ASK_CLARIFYING_QUESTIONS",
                  "content": {"type": "ClarifyingQuestions", "questions": ["For whom?", "How long?", "Where?"]}},
                 {"role": "user", "content": "Pupils, 10 minutes", "intent": {"intent_type": "Submit_Clarification_Answers"}},
                 {"role": "assistant", "state": "CREATE_CONFIRMATION_PLAN",
                  "content": {"type": "ConfirmationPlan", "summary_of_user_request": "Bees", "key_assumptions": ["Pupils"],
                              "proposed_slide_count": 5}}]
                """, "Bees", nil, nil,
            ]
        ),
        (
            "34b at the end",
            [
                "cuid_1", "END",
                """
                [{"role": "user", "content": "accept_strawman", "timestamp": "2025-12-01T10:00:00.123456Z"},
                 {"role": "assistant", "state": "CONTENT_GENERATION", "timestamp": "2025-12-01T10:00:00.123456Z",
                  "content": {"type": "presentation_url", "url": "https://deck.example/p/abc", "slide_count": 1}}]
                """, "Bees", strawman, "https://deck.example/p/abc",
            ]
        ),
        (
            "40 with plain texts",
            [
                "user_1764000000000", "GENERATE_STRAWMAN",
                #"[{"role": "user", "content": "hi", "timestamp": "2025-12-19T00:00:00"}]"#, nil, strawman, nil,
            ]
        ),
        ("damaged", ["ada", "REFINE_STRAWMAN", #"{"not": ["an", "array"]}"#, "Bees", strawman, nil]),
        (
            "odd elements",
            ["ada", "NO_SUCH_STATE", #"[1, null, "text", {"role": "robot"}, {"role": "user"}, []]"#, nil, nil, nil]
        ),
    ]

    private func insertRows() async throws {
        for (session, values) in Self.rows {
            try await fixture.administrator.run(
                """
                INSERT INTO \(table) (id, user_id, current_state, conversation_history, user_initial_request,
                    presentation_strawman, presentation_url, created_at, updated_at, billing)
                VALUES ($1, $2, $3, $4, $5, $6, $7, '2025-11-01 09:00:00.654321+00', '2025-12-01 10:00:01+00', '{"paid": 1.50}')
                """,
                [session] + values
            )
        }
    }

    private func fingerprint() async throws -> String? {
        try await fixture.administrator.value("SELECT md5(string_agg(p::text, '|' ORDER BY id)) FROM \(table) p")
    }

    private func logs(_ store: any SessionStore) async throws -> [String: [LogEntry]] {
        var logs: [String: [LogEntry]] = [:]
        for (session, values) in Self.rows {
            let key = SessionKey(
                user: UserID(unchecked: try #require(values[0])),
                session: SessionID(unchecked: session)
            )
            let stored = try #require(try await store.load(key), "\(session)")
            let entries = try await store.entries(of: key, after: .start, limit: 1000)
            #expect(SessionSnapshot(key: key, folding: entries) == stored.snapshot, "\(session)")
            logs[session] = entries
        }
        return logs
    }

    @Test func everyKindOfRowIsTakenOverAndStaysAsItIs() async throws {
        try await createTable()
        try await insertRows()
        let before = try await fingerprint()
        let store = try await fixture.openPostgres(.migrate)
        let report = try await store.adoptAll()
        #expect(report.adopted == Self.rows.count)
        #expect(report.refused == 0)
        let first = try await logs(store)
        #expect(try await LogVerification(of: store).run().problems == [])
        #expect(try await store.adoptAll() == AdoptionReport())
        let again = try await fixture.openPostgres(.migrate)
        #expect(try await again.adoptAll() == AdoptionReport())
        #expect(try await logs(again) == first)
        #expect(try await fingerprint() == before)
        let final = try #require(
            try await store.load(
                SessionKey(user: UserID(unchecked: "cuid_1"), session: SessionID(unchecked: "34b at the end"))
            )
        )
        #expect(final.snapshot.state == .contentGeneration)
        #expect(final.snapshot.deck?.url == "https://deck.example/p/abc")
    }

    /// The ids that are derived from a row are the same each time and on every server.
    @Test func idsFollowFromTheRows() async throws {
        try await createTable()
        try await insertRows()
        let first = try await logs(try await fixture.openPostgres())
        try await fixture.administrator.run(
            "TRUNCATE \(fixture.table("session_heads")), \(fixture.table("session_entries"))"
        )
        let second = try await logs(try await fixture.openPostgres())
        #expect(first == second)
        let ids = first.values.joined().map(\.frame.envelope.messageID)
        #expect(Set(ids).count == ids.count)
    }

    /// A server of an older release still writes. Its sessions are taken over when a client asks for them.
    @Test func rowsThatComeLaterAreTakenOverWhenAskedFor() async throws {
        let store = try await fixture.openPostgres()
        try await fixture.administrator.run("ALTER TABLE \(table) ADD COLUMN billing jsonb")
        try await insertRows()
        let before = try await fingerprint()
        let key = SessionKey(user: UserID(unchecked: "ada"), session: SessionID(unchecked: "no history"))
        #expect(try await store.owners(of: key.session) == [key.user])
        let other = SessionKey(user: UserID(unchecked: "eve"), session: key.session)
        #expect(try await store.load(other) == nil, "a row of another user is not found")
        let loaded = try await withThrowingTaskGroup(of: StoredSession?.self) { group in
            for _ in 0..<8 { group.addTask { try await store.load(key) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(loaded.map { $0?.version }) == [1])
        #expect(loaded.allSatisfy { $0?.snapshot == loaded[0]?.snapshot })
        #expect(try await fingerprint() == before)
        #expect(try await LogVerification(of: store).run().problems == [])
    }

    /// Another server takes the session over after this one has looked for its own row and before it looks for the
    /// older Director's. Then there is no row to take over, but the session is found.
    @Test func aRowThatIsTakenOverMeanwhileIsFound() async throws {
        try await createTable()
        try await insertRows()
        let heads = fixture.table("session_heads")
        let key = SessionKey(user: UserID(unchecked: "ada"), session: SessionID(unchecked: "no history"))
        let store = try await fixture.openPostgres()
        let adopted = try #require(try await store.load(key))
        let admin = fixture.administrator
        try await admin.run("CREATE TEMP TABLE kept AS SELECT * FROM \(heads); DELETE FROM \(heads)")
        try await admin.run("BEGIN; LOCK TABLE \(table)")
        async let loaded = store.load(key)
        try await eventually("it waits for the older Director's row") {
            try await Administrator(fixture.server.address).value(
                """
                SELECT count(*) > 0 FROM pg_stat_activity WHERE application_name = 'director' AND wait_event_type = 'Lock'
                    AND query LIKE '%\(fixture.schema)%'
                """
            ) == "t"
        }
        try await admin.run("INSERT INTO \(heads) SELECT * FROM kept; COMMIT")
        #expect(try await loaded?.snapshot == adopted.snapshot)
    }

    /// A session that a client opened before the row existed must not hide the row.
    @Test func aNewSessionDoesNotHideARow() async throws {
        let store = try await fixture.openPostgres()
        var script = fixture.script("session-1")
        try script.greet()
        try await fixture.administrator.run(
            "INSERT INTO \(table) (id, user_id, current_state, user_initial_request) VALUES ($1, $2, $3, $4)",
            ["session-1", "user-1", "ASK_CLARIFYING_QUESTIONS", "Bees"]
        )
        #expect(try await store.commit(script.commit()) == .conflict(head: .start))
        #expect(try await store.load(script.key)?.snapshot.topic == "Bees")
        #expect(try await store.delete(script.key))
        #expect(try await store.load(script.key) == nil)
        #expect(try await store.owners(of: script.key.session) == [])
    }

    @Test func aRowThatNobodyAskedForCanBeDeleted() async throws {
        let store = try await fixture.openPostgres()
        try await fixture.administrator.run(
            "INSERT INTO \(table) (id, user_id, current_state) VALUES ('session-1', 'user-1', 'ASK_CLARIFYING_QUESTIONS')"
        )
        let key = fixture.script("session-1").key
        #expect(try await store.delete(SessionKey(user: UserID(unchecked: "eve"), session: key.session)) == false)
        #expect(try await store.delete(key))
        #expect(try await store.load(key) == nil)
    }

    /// A store that only reads shows the session as it would be taken over, and does not take it over.
    @Test func aStoreThatOnlyReadsShowsARowAndChangesNothing() async throws {
        _ = try await fixture.openPostgres()
        try await fixture.administrator.run("ALTER TABLE \(table) ADD COLUMN billing jsonb")
        try await insertRows()
        let reader = try await fixture.openPostgres(.inspect)
        let shown = try await logs(reader)
        #expect(try await fixture.administrator.value("SELECT count(*) FROM \(fixture.table("session_heads"))") == "0")
        let writer = try await fixture.openPostgres(.edit)
        #expect(try await logs(writer) == shown)
    }

    /// Rows with ids that no client can send are counted and stay as they are.
    @Test func rowsWithImpossibleIdsAreLeftAlone() async throws {
        try await createTable()
        for id in ["tab\there", String(repeating: "x", count: 300), "fine"] {
            try await fixture.administrator.run(
                "INSERT INTO \(table) (id, user_id, current_state) VALUES ($1, 'ada', 'PROVIDE_GREETING')",
                [id]
            )
        }
        let report = try await fixture.openPostgres(.migrate).adoptAll()
        #expect(report.adopted == 1)
        #expect(report.refused == 2)
    }

    /// Several processes take over many rows at the same time. Each row is taken over once.
    @Test func manyMayTakeOverAtOnce() async throws {
        try await createTable()
        try await fixture.administrator.run(
            """
            INSERT INTO \(table) (id, user_id, current_state, conversation_history, user_initial_request)
            SELECT 'session-' || n, 'user-' || n % 50, 'ASK_CLARIFYING_QUESTIONS',
                jsonb_build_array(jsonb_build_object('role', 'user', 'content', 'Topic ' || n)), 'Topic ' || n
            FROM generate_series(1, 1500) n
            """
        )
        let reports = try await withThrowingTaskGroup(of: AdoptionReport.self) { group in
            for _ in 0..<3 {
                group.addTask { try await fixture.openPostgres(.migrate).adoptAll() }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(reports.reduce(0) { $0 + $1.adopted } == 1500)
        let store = try await fixture.openPostgres(.inspect)
        let verified = try await LogVerification(of: store).run()
        #expect(verified.problems == [])
        #expect(verified.sessions == 1500)
    }
}
