import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Testing

/// The cases run one after another, because each has connections of its own.
@Suite(.serialized)
struct PostgresStoreConformanceTests {
    @Test(arguments: StoreConformance.cases)
    func conforms(_ conformance: StoreConformance) async throws {
        try await conformance.run(on: PostgresStoreFixture())
    }

    /// With the history in a table as older Directors have it, whose key is the session id alone.
    @Test(arguments: StoreConformance.cases)
    func conformsOnAnOldTable(_ conformance: StoreConformance) async throws {
        let fixture = try PostgresStoreFixture("director_history=column")
        try await fixture.administrator.run(
            """
            CREATE SCHEMA "\(fixture.schema)";
            CREATE TABLE \(fixture.table("sessions")) (
                id text PRIMARY KEY, user_id text NOT NULL, current_state text NOT NULL DEFAULT 'PROVIDE_GREETING',
                conversation_history jsonb DEFAULT '[]', user_initial_request text, clarifying_answers jsonb,
                confirmation_plan jsonb, presentation_strawman jsonb, presentation_url text, refinement_feedback text,
                created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now()
            )
            """
        )
        try await conformance.run(on: fixture)
    }

    /// Behind pgbouncer in transaction mode.
    @Test(arguments: StoreConformance.cases)
    func conformsBehindAPooler(_ conformance: StoreConformance) async throws {
        let pooled = try PooledServer.shared()
        let fixture = try PostgresStoreFixture(server: pooled.server)
        try await conformance.run(on: PooledFixture(pooled: pooled, fixture: fixture))
    }
}

private struct PooledFixture: StoreFixture {
    let pooled: PooledServer
    let fixture: PostgresStoreFixture
    var isDurable: Bool { true }

    func open() async throws -> any SessionStore {
        try await fixture.close()
        return try await fixture.openPostgres(at: pooled.address(fixture))
    }

    func pass(_ duration: Duration) async throws { try await fixture.pass(duration) }
}
