import DirectorCore
import DirectorSessions
import DirectorSupabase
import DirectorTestSupport
import Logging
import Synchronization
import Testing

/// If a store cannot be used, opening it fails with one line that says why.
struct OpeningTests {
    private func trouble(_ settings: SupabaseSettings) async throws -> StoreError? {
        do {
            let store = try await SupabaseStore.open(
                settings,
                clock: .system,
                limits: .ofTests,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
            try await store.close()
            return nil
        } catch let error as StoreError {
            return error
        }
    }

    @Test func aTableAsItIsWillDo() async throws {
        let fixture = try await SupabaseStoreFixture(#"{"extra":{"metadata":"JSONB"}}"#)
        #expect(try await trouble(fixture.standIn.settings(table: .test(fixture.table))) == nil)
    }

    @Test func wrongKey() async throws {
        let fixture = try await SupabaseStoreFixture()
        let error = try await trouble(fixture.standIn.settings(table: .test(fixture.table), key: "wrong_key_123"))
        #expect(error?.code == .unusable)
        #expect(error?.detail.hasPrefix("Supabase does not accept SUPABASE_SERVICE_KEY") == true)
        #expect(error.map { !"\($0)".contains("wrong_key_123") } == true)
    }

    @Test func missingTable() async throws {
        let standIn = try StandIn()
        let error = try await trouble(standIn.settings(table: .test("nowhere")))
        #expect(error?.code == .unusable)
        #expect(error?.detail.hasPrefix("there is no table 'nowhere' in the API of http://127.0.0.1:") == true)
    }

    @Test(arguments: ["user_id", "presentation_url", "conversation_history", "updated_at"])
    func missingColumn(_ column: String) async throws {
        let fixture = try await SupabaseStoreFixture("{\"without\":[\"\(column)\"]}")
        let error = try await trouble(fixture.standIn.settings(table: .test(fixture.table)))
        #expect(error?.code == .unusable)
        #expect(error?.detail.contains("has no column '\(column)'") == true, "\(error?.detail ?? "")")
    }

    @Test func anotherServer() async throws {
        let standIn = try StandIn()
        let address = try #require(SupabaseAddress(standIn.url + "/elsewhere"))
        let key = try #require(SupabaseKey(standIn.serviceKey, name: "SUPABASE_SERVICE_KEY"))
        let error = try await trouble(SupabaseSettings(address: address, key: key, table: .found))
        #expect(error?.code == .unusable)
        #expect(error?.detail.contains("is not the API of a Supabase project: check SUPABASE_URL") == true)
    }

    @Test func nobodyThere() async throws {
        let address = try #require(SupabaseAddress("http://127.0.0.1:9"))
        let key = try #require(SupabaseKey("key", name: "SUPABASE_ANON_KEY"))
        let error = try await trouble(SupabaseSettings(address: address, key: key))
        #expect(error?.code == .unavailable)
        #expect(error?.detail == "Supabase at http://127.0.0.1:9 cannot be reached: no connection could be made")
    }

    @Test func tlsThatIsNone() async throws {
        let standIn = try StandIn()
        let address = try #require(SupabaseAddress(standIn.url.replacing("http://", with: "https://")))
        let key = try #require(SupabaseKey(standIn.serviceKey, name: "SUPABASE_SERVICE_KEY"))
        let error = try await trouble(SupabaseSettings(address: address, key: key))
        #expect(error?.code == .unavailable)
        #expect(error?.detail.contains("TLS failed") == true, "\(error?.detail ?? "")")
    }

    /// Without SUPABASE_TABLE the later name of the table is tried first, and then the earlier one.
    @Test func theTableIsFound() async throws {
        for (answers, name) in [
            ([ScriptedTransport.Reply.rows("[]")], "dr_sessions"),
            ([.status(404, #"{"code":"PGRST205"}"#), .rows("[]")], "sessions"),
            (
                [
                    .status(400, #"{"code":"42703","message":"column dr_sessions.user_id does not exist"}"#),
                    .rows("[]"),
                ], "sessions"
            ),
        ] {
            let store = try await open(.found, answers)
            #expect(store.tableName == name)
        }
        await #expect(
            throws: StoreError(
                .unusable,
                operation: "open",
                detail:
                    "there is neither 'dr_sessions' nor 'sessions' in the API of https://abc.supabase.co: create one, or name "
                    + "your table with SUPABASE_TABLE"
            )
        ) {
            try await open(.found, [.status(404, #"{"code":"PGRST205"}"#), .status(404, #"{"code":"PGRST205"}"#)])
        }
        // The error of a table that lacks a column is more useful than that of a table that does not exist.
        await #expect(
            throws: StoreError(
                .unusable,
                operation: "open",
                detail: "the table 'sessions' has no column 'user_id'; Director needs it as it is documented"
            )
        ) {
            try await open(
                .found,
                [
                    .status(404, #"{"code":"PGRST205"}"#),
                    .status(400, #"{"code":"42703","message":"column sessions.user_id does not exist"}"#),
                ]
            )
        }
    }

    private func open(_ table: SupabaseTable, _ answers: [ScriptedTransport.Reply]) async throws -> SupabaseStore {
        try await SupabaseStore.open(
            try .ofTests(table: table),
            clock: ManualClock().wallClock,
            limits: .ofTests,
            transport: ScriptedTransport(answers),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    // MARK: Row-level security

    @Test func aKeyThatMayNotWriteIsToldSo() async throws {
        let fixture = try await SupabaseStoreFixture(#"{"date":false,"security":"closed"}"#)
        let store = try await fixture.openSupabase(key: fixture.standIn.anonKey)
        var script = SessionScript.ofTests()
        try script.greet()
        do {
            _ = try await store.commit(script.commit())
            Issue.record("done")
        } catch let error as StoreError {
            #expect(error.code == .unusable)
            #expect(error.detail.hasPrefix("row-level security or missing rights keep SUPABASE_SERVICE_KEY"))
        }
        try await fixture.close()
    }

    /// Rows that can be read but not changed: the change finds no row, and no other program has written.
    @Test func aKeyThatMayOnlyReadIsToldSo() async throws {
        let fixture = try await SupabaseStoreFixture(#"{"date":false,"security":"read"}"#)
        let service = try await fixture.openSupabase()
        var script = SessionScript.ofTests()
        try script.greet()
        _ = try await service.commit(script.commit())
        let store = try await fixture.makeStore(key: fixture.standIn.anonKey)
        #expect(try await store.load(script.key)?.snapshot == script.snapshot)
        try script.chat()
        let commit = script.commit()
        await #expect {
            try await store.commit(commit)
        } throws: { error in
            (error as? StoreError)?.code == .unusable && "\(error)".contains("row-level security")
        }
        try await store.close()
        try await fixture.close()
    }

    /// The service key bypasses row-level security, as in every project.
    @Test func theServiceKeyPasses() async throws {
        let fixture = try await SupabaseStoreFixture(#"{"date":false,"security":"closed"}"#)
        let store = try await fixture.openSupabase()
        var script = SessionScript.ofTests()
        try script.greet()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        try await store.checkHealth()
        try await fixture.close()
    }

    @Test func aRoleThatSeesOneUserSeesOneUser() async throws {
        let fixture = try await SupabaseStoreFixture(#"{"date":false,"security":"own:user-1"}"#)
        let service = try await fixture.openSupabase()
        var mine = SessionScript.ofTests("mine", user: "user-1")
        var other = SessionScript.ofTests("other", user: "user-2")
        try mine.greet()
        try other.greet()
        _ = try await service.commit(mine.commit())
        _ = try await service.commit(other.commit())
        let store = try await fixture.makeStore(key: fixture.standIn.anonKey)
        #expect(try await store.keys(after: nil, limit: 10) == [mine.key])
        #expect(try await store.load(other.key) == nil)
        try mine.chat()
        #expect(try await store.commit(mine.commit()) == .committed(head: mine.snapshot.head))
        try await store.close()
        try await fixture.close()
    }

    @Test func aProjectThatIsAwayIsNotWell() async throws {
        let fixture = try await SupabaseStoreFixture()
        let store = try await fixture.openSupabase()
        try await store.checkHealth()
        try await fixture.standIn.cause(.unavailable, on: fixture.table, "PATCH")
        await #expect(throws: StoreError(.unavailable, operation: "health check", detail: "Supabase answers 503")) {
            try await store.checkHealth()
        }
        try await fixture.close()
    }

    /// Checks all levels, over a conversation with faults.
    @Test func theKeyIsInNoLogLine() async throws {
        let fixture = try await SupabaseStoreFixture()
        let lines = LogLines()
        var logger = Logger(label: "test") { _ in lines }
        logger.logLevel = .trace
        let store = try await SupabaseStore.open(
            try fixture.standIn.settings(table: .test(fixture.table)),
            clock: .system,
            limits: .ofTests,
            logger: logger
        )
        var script = SessionScript.ofTests()
        try script.greet()
        _ = try await store.commit(script.commit())
        for fault in [StandIn.Fault.unavailable, .cutBefore, .html, .wrongKey] {
            try await fixture.standIn.cause(fault, on: fixture.table, "GET")
            do {
                _ = try await store.load(script.key)
            } catch {
                lines.add("\(error)")
            }
        }
        try await store.close()
        do {
            _ = try await store.load(script.key)
        } catch {
            lines.add("\(error)")
        }
        let all = lines.text
        #expect(all.contains("Supabase answered"))
        #expect(!all.contains(fixture.standIn.serviceKey))
    }
}

/// Collects everything that is logged.
private final class LogLines: LogHandler {
    private let lines = Mutex<[String]>([])
    // Set before the handler is shared.
    nonisolated(unsafe) var metadata: Logger.Metadata = [:]
    nonisolated(unsafe) var logLevel = Logger.Level.trace

    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func add(_ line: String) { lines.withLock { $0.append(line) } }

    func log(event: LogEvent) { add("\(event.message) \(event.metadata ?? [:])") }
}
