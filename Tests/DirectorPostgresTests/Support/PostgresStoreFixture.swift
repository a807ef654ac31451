import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Foundation
import Synchronization

/// A separate schema in the tests' database. It is dropped when the fixture is released.
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
        // No test can wait for this any more. A failure leaves the schema in the database, where the next run may show
        // it.
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

    /// Opens another store beside the ones that are open.
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

    /// Opens another store on an existing schema.
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

    /// A session of user-1 that is not stored yet.
    func script(_ session: String, user: String = "user-1") -> SessionScript {
        SessionScript(
            SessionKey(user: UserID(unchecked: user), session: SessionID(unchecked: session)),
            ids: ids,
            startingAt: Timestamp(milliseconds: 1_772_355_600_000)
        )
    }

    /// The quoted name of one of Director's tables.
    func table(_ name: String) -> String { "\"\(schema)\".\(name)" }

    /// Leases use the database's clock, which a test cannot set. So the leases are moved back instead.
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
