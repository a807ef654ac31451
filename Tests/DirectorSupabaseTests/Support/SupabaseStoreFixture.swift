import DirectorCore
import DirectorSessions
import DirectorSupabase
import DirectorTestSupport
import Logging
import Synchronization

/// A separate table behind the stand-in.
final class SupabaseStoreFixture: StoreFixture {
    let standIn: StandIn
    let table: String
    let clock = ManualClock()
    let ids = IdentifierSource.seeded(13)
    private let opened = Mutex<SupabaseStore?>(nil)

    /// - Parameter wish: the kind of table, as the stand-in understands it. By default the answers have no date,
    ///   because the tests set the clock.
    init(_ wish: String = #"{"date":false}"#) async throws {
        standIn = try StandIn()
        table = try await standIn.makeTable(wish)
    }

    var isDurable: Bool { true }
    var keysSessionsByUser: Bool { false }

    func open() async throws -> any SessionStore { try await openSupabase() }

    func openSupabase(
        key: String? = nil,
        limits: SupabaseLimits = .ofTests,
        clock: WallClock? = nil
    ) async throws -> SupabaseStore {
        try await close()
        let store = try await makeStore(key: key, limits: limits, clock: clock)
        opened.withLock { $0 = store }
        return store
    }

    /// Another store on the same table, like that of another server. The caller closes it.
    func makeStore(
        key: String? = nil,
        limits: SupabaseLimits = .ofTests,
        clock: WallClock? = nil
    ) async throws -> SupabaseStore {
        try await SupabaseStore.open(
            try standIn.settings(table: .named(table), key: key),
            clock: clock ?? self.clock.wallClock,
            limits: limits,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    func close() async throws {
        let store = opened.withLock { opened in
            defer { opened = nil }
            return opened
        }
        try await store?.close()
    }

    func pass(_ duration: Duration) async throws { clock.advance(by: duration) }

    func overwriteEffects(of key: SessionKey, seq: LogSequence, with json: String) async throws -> Bool {
        // In the suite, each of the first entries is alone in its element.
        try await standIn.sql(
            """
            UPDATE "\(table)" SET updated_at = clock_timestamp(), conversation_history =
                jsonb_set(conversation_history, ARRAY[%s, 'frames', '0', 'effects'], %s::jsonb)
            WHERE id = %s AND user_id = %s
            """,
            ["\(seq.value - 1)", json, key.session.text, key.user.text]
        )
        return true
    }
}

extension SupabaseLimits {
    /// Shorter times than in production.
    static let ofTests: SupabaseLimits = {
        var limits = SupabaseLimits()
        limits.changeInterval = .milliseconds(20)
        limits.firstPause = .milliseconds(1)
        limits.longestPause = .milliseconds(20)
        return limits
    }()
}

extension SupabaseTable {
    /// A table with a valid name.
    static func test(_ name: String) -> SupabaseTable { SupabaseTable(name) ?? .found }
}
