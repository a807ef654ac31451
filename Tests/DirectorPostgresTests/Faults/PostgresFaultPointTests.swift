import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Synchronization
import Testing

/// The scripted conversation of the simulation with PostgreSQL as the store. Every operation of the store fails in
/// every way. The servers' time is simulated; in the database the leases are moved instead.
struct PostgresFaultPointTests {
    private static let fates: [RequestFate] = [
        .failedBefore(.unavailable), .failedAfter, .crashedBefore, .crashedAfter,
    ]

    @Test(.timeLimit(.minutes(10)))
    func everyOperationMayFail() async throws {
        let fixture = try PostgresStoreFixture()
        let store = TimedStore(inner: try await fixture.openPostgres(), fixture: fixture)
        let truth = SimulatedTruth(store) { store.pass($0) }
        let (count, failures) = try await SimulatedWorld.onOwnThread {
            let script = ScriptedConversation(sender: .native, truth: truth)
            let first = try script.run()
            var failures = first.violations.map { "without faults: \($0)" }
            for operation in 1...first.operations.count {
                for fate in Self.fates {
                    try store.empty()
                    let outcome = try script.run(fault: (operation, fate))
                    guard !outcome.violations.isEmpty else { continue }
                    let name = outcome.operations.first { $0.number == operation }?.kind.rawValue ?? "?"
                    failures.append("operation \(operation) (\(name)) \(fate): \(outcome.violations)")
                }
            }
            return (first.operations.count, failures)
        }
        print("fault points on PostgreSQL: \(count) operations × \(Self.fates.count) faults")
        #expect(count > 50)
        #expect(failures == [])
        #expect(try await LogVerification(of: store).run().problems == [])
    }
}

/// Moves leases by the time that has passed, before the next operation.
private final class TimedStore: ForwardingStore {
    let inner: any SessionStore
    private let fixture: PostgresStoreFixture
    private let owed = Mutex(Duration.zero)

    init(inner: any SessionStore, fixture: PostgresStoreFixture) {
        self.inner = inner
        self.fixture = fixture
    }

    func pass(_ duration: Duration) { owed.withLock { $0 += duration } }

    /// Empties the store. Blocks.
    func empty() throws {
        owed.withLock { $0 = .zero }
        let tables = ["session_heads", "session_entries", "session_parts", "sessions"].map { fixture.table($0) }
        try fixture.administrator.runNow("TRUNCATE \(tables.joined(separator: ", "))")
    }

    private func catchUp() async throws {
        let passed = owed.withLock { owed in
            defer { owed = .zero }
            return owed
        }
        if passed > .zero { try await fixture.pass(passed) }
    }

    func load(_ key: SessionKey) async throws -> StoredSession? {
        try await catchUp()
        return try await inner.load(key)
    }

    func commit(_ commit: SessionCommit) async throws -> CommitOutcome {
        try await catchUp()
        return try await inner.commit(commit)
    }

    func abandonedTurns(limit: Int) async throws -> [SessionKey] {
        try await catchUp()
        return try await inner.abandonedTurns(limit: limit)
    }

    func renewLease(
        of turn: TurnID,
        in key: SessionKey,
        lease: ServerID,
        for duration: Duration
    ) async throws -> LeaseRenewal {
        try await catchUp()
        return try await inner.renewLease(of: turn, in: key, lease: lease, for: duration)
    }
}
