import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Foundation
import Testing

/// A database that cannot serve is told of in one line that says what to do.
struct OpeningTests {
    private let fixture: PostgresStoreFixture
    private let parts: URLComponents

    init() throws {
        fixture = try PostgresStoreFixture()
        parts = try #require(URLComponents(string: fixture.address))
    }

    private func refusal(
        _ mode: PostgresStore.Mode = .serve,
        _ change: (inout URLComponents) -> Void = { _ in }
    ) async throws -> StoreError {
        var parts = parts
        change(&parts)
        let address = try #require(parts.string)
        let error = try await #require(throws: StoreError.self) { try await fixture.openPostgres(mode, at: address) }
        #expect(!error.detail.contains("\n"))
        if let password = self.parts.password { #expect(!error.detail.contains(password), "\(error.detail)") }
        #expect(!error.detail.contains("wrong-secret"), "\(error.detail)")
        return error
    }

    @Test func theWrongPassword() async throws {
        let error = try await refusal { $0.password = "wrong-secret" }
        #expect(error.code == .unusable)
        #expect(error.detail.contains("password authentication failed"), "\(error.detail)")
    }

    @Test func anUnknownRole() async throws {
        let error = try await refusal {
            $0.user = "nobody-knows"
            $0.password = "wrong-secret"
        }
        #expect(error.code == .unusable)
        #expect(error.detail.contains("nobody-knows"), "\(error.detail)")
    }

    @Test func anUnknownDatabase() async throws {
        let error = try await refusal { $0.path = "/no_such_database" }
        #expect(error.code == .unusable)
        #expect(error.detail.contains("no_such_database"), "\(error.detail)")
        #expect(error.detail.contains("create it"), "\(error.detail)")
    }

    @Test func nobodyListening() async throws {
        let proxy = try CuttingProxy(to: 1)
        let port = Int(proxy.port)
        proxy.shut()
        let error = try await refusal { $0.port = port }
        #expect(error.code == .unavailable)
        #expect(error.detail.contains("refused"), "\(error.detail)")
        #expect(error.detail.contains("\(port)"), "\(error.detail)")
    }

    @Test func somebodyElseListening() async throws {
        let proxy = try CuttingProxy(to: UInt16(try #require(parts.port)))
        proxy.manner = .silent
        var limits = PostgresStore.Limits()
        limits.connectTime = .milliseconds(200)
        let address = fixture.address.replacing(":\(parts.port ?? 0)/", with: ":\(proxy.port)/")
        let error = try await #require(throws: StoreError.self) {
            try await fixture.openPostgres(at: address, limits: limits)
        }
        #expect(error.code == .unavailable)
        #expect(error.detail.contains("time limit"), "\(error.detail)")
    }

    @Test func encryptionThatTheServerDoesNotOffer() async throws {
        let error = try await refusal { $0.query = ($0.query ?? "") + "&sslmode=require" }
        #expect(error.detail.contains("SSL"), "\(error.detail)")
    }

    @Test func noTables() async throws {
        for mode in [PostgresStore.Mode.edit, .inspect] {
            let error = try await refusal(mode)
            #expect(error.code == .unusable)
            #expect(error.detail.contains("director migrate"), "\(error.detail)")
        }
        let tables = try await fixture.administrator.value(
            "SELECT count(*) FROM pg_tables WHERE schemaname = '\(fixture.schema)'"
        )
        #expect(tables == "0", "and none are made")
    }

    @Test func newerTables() async throws {
        _ = try await fixture.openPostgres()
        try await fixture.administrator.run("UPDATE \(fixture.table("session_store")) SET schema_version = 99")
        for mode in PostgresStore.Mode.allCases {
            let error = try await refusal(mode)
            #expect(error.code == .unusable)
            #expect(error.detail.contains("newer Director"), "\(error.detail)")
            #expect(error.detail.contains("99"), "\(error.detail)")
        }
    }

    @Test func olderTables() async throws {
        _ = try await fixture.openPostgres()
        try await fixture.administrator.run("UPDATE \(fixture.table("session_store")) SET schema_version = 0")
        for mode in [PostgresStore.Mode.edit, .inspect] {
            let error = try await refusal(mode)
            #expect(error.detail.contains("director migrate"), "\(error.detail)")
        }
    }

    /// Tables of Director's names that another program made are not changed.
    @Test func aForeignTableOfOurName() async throws {
        try await fixture.administrator.run(
            "CREATE SCHEMA \"\(fixture.schema)\"; CREATE TABLE \(fixture.table("session_entries")) (theirs text)"
        )
        let error = try await refusal()
        #expect(error.code == .unusable)
        #expect(error.detail.contains("director_prefix"), "\(error.detail)")
        let columns = try await fixture.administrator.value(
            "SELECT string_agg(table_name || '.' || column_name, ',') FROM information_schema.columns WHERE table_schema = '\(fixture.schema)'"
        )
        #expect(columns == "session_entries.theirs")
    }

    @Test func aSchemaThatIsMissing() async throws {
        let address = fixture.server.address + "?director_schema=no_such_schema"
        let error = try await #require(throws: StoreError.self) {
            try await PostgresStore.open(PostgresAddress(address), mode: .serve)
        }
        #expect(error.code == .unusable)
        #expect(error.detail.contains("no_such_schema"), "\(error.detail)")
    }

    @Test func aDatabaseOfAnotherEncoding() async throws {
        let name = "latin_\(UUID().uuidString.lowercased().prefix(8))"
        try await fixture.administrator.run("CREATE DATABASE \(name) ENCODING LATIN1 TEMPLATE template0 LOCALE 'C'")
        let error = try await refusal { $0.path = "/\(name)" }
        #expect(error.code == .unusable)
        #expect(error.detail.contains("UTF8"), "\(error.detail)")
        try await fixture.administrator.run("DROP DATABASE \(name)")
    }

    /// Several processes open a new database at the same time. One creates the tables, and the others find them.
    @Test func manyMayOpenAtOnce() async throws {
        try await fixture.administrator.run("CREATE SCHEMA \"\(fixture.schema)\"")
        try await withThrowingTaskGroup { group in
            for mode in [PostgresStore.Mode.serve, .migrate, .serve, .migrate] {
                group.addTask { _ = try await fixture.openPostgres(mode) }
            }
            try await group.waitForAll()
        }
        let versions = try await fixture.administrator.run(
            "SELECT schema_version FROM \(fixture.table("session_store"))"
        )
        #expect(versions == [["1"]])
    }

    /// A store that is open for reading refuses every change.
    @Test func aStoreThatOnlyReadsRefusesToWrite() async throws {
        let writer = try await fixture.openPostgres()
        var script = fixture.script("session-1")
        try script.greet()
        _ = try await writer.commit(script.commit())
        let reader = try await fixture.openPostgres(.inspect)
        #expect(try await reader.load(script.key)?.snapshot == script.snapshot)
        try script.chat()
        let refused = try await #require(throws: StoreError.self) {
            var script = script
            return try await reader.commit(script.commit())
        }
        #expect(refused.code == .unusable)
        await #expect(throws: StoreError.self) { try await reader.delete(script.key) }
        await #expect(throws: StoreError.self) { try await reader.checkHealth() }
    }

    @Test func aClosedStoreIsUnavailable() async throws {
        let store = try await fixture.openPostgres()
        var script = fixture.script("session-1")
        try script.greet()
        await store.close()
        let commit = script.commit()
        let error = try await #require(throws: StoreError.self) { try await store.commit(commit) }
        #expect(error.code == .unavailable)
        await #expect(throws: StoreError.self) { try await store.load(script.key) }
        await store.close()
    }
}
