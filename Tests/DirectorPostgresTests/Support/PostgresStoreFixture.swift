import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Foundation
import Synchronization

/// A schema of its own in the tests' database, which goes when the fixture goes.
final class PostgresStoreFixture: StoreFixture {
    let ids = IdentifierSource.seeded(11)
    let schema: String
    let server: TestServer
    let administrator: Administrator
    private let options: String
    private let opened = Mutex<[PostgresStore]>([])

    /// - Parameter options: further parameters of the address, as in `director_history=column`
    init(_ options: String = "", server: TestServer? = nil) throws {
        self.server = try server ?? TestServer.shared()
        self.options = options
        schema = "test_\(UUID().uuidString.lowercased().prefix(13))"
        administrator = try Administrator(self.server.address)
    }

    deinit {
        // Nobody is left who could wait for it; a failure shows in the next run's schema list, if at all.
        let schema = schema
        let administrator = administrator
        Task { try await administrator.run("DROP SCHEMA IF EXISTS \"\(schema)\" CASCADE") }
    }

    var isDurable: Bool { true }

    /// The address of this schema.
    var address: String {
        server.address + "?director_schema=\(schema)" + (options.isEmpty ? "" : "&\(options)")
    }

    func open() async throws -> any SessionStore {
        try await close()
        return try await openPostgres()
    }

    /// Opens one more store beside those that are open.
    func openPostgres(
        _ mode: PostgresStore.Mode = .serve,
        at address: String? = nil,
        limits: PostgresStore.Limits = PostgresStore.Limits()
    ) async throws -> PostgresStore {
        try await administrator.run("CREATE SCHEMA IF NOT EXISTS \"\(schema)\"")
        let store = try await PostgresStore.open(
            PostgresAddress(address ?? self.address),
            mode: mode,
            limits: limits
        )
        opened.withLock { $0.append(store) }
        return store
    }

    /// Opens one more store on a schema that is there.
    func openAgain() async throws -> PostgresStore {
        let store = try await PostgresStore.open(PostgresAddress(address), mode: .edit)
        opened.withLock { $0.append(store) }
        return store
    }

    func close() async throws {
        let stores = opened.withLock { opened in
            defer { opened = [] }
            return opened
        }
        for store in stores { await store.close() }
    }

    /// A session of user-1, not yet stored.
    func script(_ session: String, user: String = "user-1") -> SessionScript {
        SessionScript(
            SessionKey(user: UserID(unchecked: user), session: SessionID(unchecked: session)),
            ids: ids,
            startingAt: Timestamp(milliseconds: 1_772_355_600_000)
        )
    }

    /// A table of ours, as SQL names it.
    func table(_ name: String) -> String { "\"\(schema)\".\(name)" }

    /// Leases run by the database's clock, which is not ours to set: they are moved back instead.
    func pass(_ duration: Duration) async throws {
        let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
        try await administrator.run(
            """
            UPDATE \(table("session_heads")) SET lease_expires_at = lease_expires_at - interval '\(milliseconds) ms'
            WHERE lease_expires_at IS NOT NULL
            """
        )
    }

    func overwriteEffects(of key: SessionKey, seq: LogSequence, with json: String) async throws -> Bool {
        try await administrator.run(
            "UPDATE \(table("session_entries")) SET effects = $1 WHERE user_id = $2 AND session_id = $3 AND seq = $4",
            [json, key.user.text, key.session.text, "\(seq.value)"]
        )
        return true
    }
}
