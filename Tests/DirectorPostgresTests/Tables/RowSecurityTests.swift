import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Foundation
import Testing

/// Row-level security, with real roles: what other programs can see and do through the database itself.
struct RowSecurityTests {
    private static let own = ["session_heads", "session_entries", "session_parts", "session_moves", "session_store"]

    /// A role with the same privileges as Supabase's `authenticated`.
    private func role(_ fixture: PostgresStoreFixture) async throws -> String {
        let role = "reader_\(UUID().uuidString.lowercased().prefix(8))"
        try await fixture.administrator.run(
            """
            CREATE ROLE \(role); CREATE SCHEMA "\(fixture.schema)"; GRANT USAGE ON SCHEMA "\(fixture.schema)" TO \(role);
            ALTER DEFAULT PRIVILEGES IN SCHEMA "\(fixture.schema)" GRANT ALL ON TABLES TO \(role)
            """
        )
        return role
    }

    private func drop(_ role: String, _ fixture: PostgresStoreFixture) async throws {
        try await fixture.administrator.run("RESET ROLE; DROP OWNED BY \(role); DROP ROLE \(role)")
    }

    private func stored(_ fixture: PostgresStoreFixture) async throws -> PostgresStore {
        let store = try await fixture.openPostgres()
        for user in ["ada", "eve"] {
            var script = fixture.script("same", user: user)
            try script.greet()
            _ = try await store.commit(script.commit())
            let turn = try script.accept("Topic of \(user)")
            let owner = fixture.ids.serverID()
            _ = try await store.commit(script.commit(lease: .take(owner: owner, duration: .seconds(30), attempts: 1)))
            #expect(try await store.savePart(TurnPart(index: 0, content: "{}"), of: turn, in: script.key, lease: owner))
        }
        return store
    }

    private func claim(_ sub: String?) -> String {
        sub.map {
            "SELECT set_config('request.jwt.claims', '{\"sub\": \"\($0)\", \"role\": \"authenticated\"}', false)"
        }
            ?? "SELECT set_config('request.jwt.claims', '', false)"
    }

    @Test func aUserSeesTheirOwnRowsAndNothingElse() async throws {
        let fixture = try PostgresStoreFixture()
        let role = try await role(fixture)
        _ = try await stored(fixture)
        let reader = try Administrator(fixture.server.address)
        try await reader.run("SET ROLE \(role)")
        for (sub, users) in [("ada", ["ada"]), ("eve", ["eve"]), ("nobody", []), (nil, [])] {
            try await reader.run(claim(sub))
            for table in ["session_heads", "session_entries", "session_parts", "sessions", "session_history"] {
                let seen = try await reader.run("SELECT DISTINCT user_id FROM \(fixture.table(table))")
                #expect(seen.map { $0.first ?? nil } == users, "\(table) as \(sub ?? "no user")")
            }
            for table in ["session_moves", "session_store"] {
                let seen = try await reader.run("SELECT * FROM \(fixture.table(table))")
                #expect(seen.isEmpty, "\(table)")
            }
        }
        try await drop(role, fixture)
    }

    @Test func nobodyElseWrites() async throws {
        let fixture = try PostgresStoreFixture()
        let role = try await role(fixture)
        let store = try await stored(fixture)
        let writer = try Administrator(fixture.server.address)
        try await writer.run("SET ROLE \(role)")
        try await writer.run(claim("ada"))
        for table in Self.own + ["sessions"] {
            for statement in [
                "INSERT INTO \(fixture.table(table)) DEFAULT VALUES", "DELETE FROM \(fixture.table(table))",
                "TRUNCATE \(fixture.table(table))",
            ] {
                let failure = try await #require(throws: Administrator.Failure.self) { try await writer.run(statement) }
                #expect(failure.state == "42501", "\(statement): \(failure)")
            }
        }
        for statement in [
            "UPDATE \(fixture.table("session_heads")) SET lease_owner = 'me'",
            "UPDATE \(fixture.table("session_entries")) SET payload = '{}'",
            "UPDATE \(fixture.table("sessions")) SET current_state = 'END'",
        ] {
            let failure = try await #require(throws: Administrator.Failure.self) { try await writer.run(statement) }
            #expect(failure.state == "42501", "\(statement): \(failure)")
        }
        try await drop(role, fixture)
        #expect(try await LogVerification(of: store).run().problems == [])
    }

    /// The server may run as a role that does not own the tables. The role must be named when the tables are made.
    @Test func aServersRoleIsAdmitted() async throws {
        let name = "server_\(UUID().uuidString.lowercased().prefix(8))"
        let fixture = try PostgresStoreFixture("director_role=\(name)")
        try await fixture.administrator.run("CREATE ROLE \(name) LOGIN PASSWORD 'secret-of-\(name)'")
        _ = try await fixture.openPostgres(.migrate)
        let place = try #require(fixture.address.firstRange(of: "@"))
        let address = "postgres://\(name):secret-of-\(name)@" + fixture.address[place.upperBound...]
        let store = try await fixture.openPostgres(at: address)
        var script = fixture.script("session-1")
        try script.greet()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        #expect(try await store.load(script.key)?.snapshot == script.snapshot)
        let row = try await fixture.administrator.value("SELECT id FROM \(fixture.table("sessions"))")
        #expect(row == "session-1")
        #expect(try await store.delete(script.key))
        try await store.checkHealth()
        try await fixture.close()
        try await drop(name, fixture)
    }

    /// Otherwise row-level security would hide all rows, which opening the store finds out.
    @Test func aRoleFromWhichTheRowsAreHiddenIsRefused() async throws {
        let name = "server_\(UUID().uuidString.lowercased().prefix(8))"
        let fixture = try PostgresStoreFixture()
        try await fixture.administrator.run("CREATE ROLE \(name) LOGIN PASSWORD 'secret'")
        _ = try await fixture.openPostgres(.migrate)
        let place = try #require(fixture.address.firstRange(of: "@"))
        let address = "postgres://\(name):secret@" + fixture.address[place.upperBound...]
        let denied = try await #require(throws: StoreError.self) { try await fixture.openPostgres(.edit, at: address) }
        #expect(denied.code == .unusable)
        #expect(
            denied.detail.contains("director_role=\(name)") || denied.detail.contains("permission denied"),
            "\(denied.detail)"
        )
        try await fixture.administrator.run(
            """
            GRANT USAGE ON SCHEMA "\(fixture.schema)" TO \(name);
            GRANT ALL ON ALL TABLES IN SCHEMA "\(fixture.schema)" TO \(name)
            """
        )
        let hidden = try await #require(throws: StoreError.self) { try await fixture.openPostgres(.edit, at: address) }
        #expect(hidden.code == .unusable)
        #expect(hidden.detail.contains(name), "\(hidden.detail)")
        try await drop(name, fixture)
    }
}
