import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Foundation
import Testing

/// Connections end. What each caller was told must match what is stored, and the store must recover without help.
struct LostConnectionTests {
    private let fixture: PostgresStoreFixture

    init() throws {
        fixture = try PostgresStoreFixture()
    }

    private func greeted(_ store: PostgresStore, _ session: String = "session-1") async throws -> SessionScript {
        var script = fixture.script(session)
        try script.greet()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        return script
    }

    private func told(_ script: SessionScript, _ store: PostgresStore) async -> Told {
        var script = script
        do {
            let outcome = try await store.commit(script.commit())
            return outcome == .committed(head: script.snapshot.head) ? .committed : .something(outcome)
        } catch {
            return .failed((error as? StoreError)?.code ?? .unusable)
        }
    }

    /// The fixture's address through a proxy.
    private func proxied() throws -> (proxy: CuttingProxy, address: String) {
        let port = try #require(URLComponents(string: fixture.address)?.port)
        let proxy = try CuttingProxy(to: UInt16(port))
        return (proxy, fixture.address.replacing(":\(port)/", with: ":\(proxy.port)/"))
    }

    /// Ends the server processes of this schema's connections, and waits until they have ended.
    private func terminate(_ condition: String) async throws -> Int {
        let count = try await fixture.administrator.value(
            """
            SELECT count(*) FILTER (WHERE pg_terminate_backend(pid, 20000)) FROM pg_stat_activity
            WHERE application_name = 'director' AND (query LIKE '%\(fixture.schema)%' OR query LIKE 'LISTEN%\(fixture.schema)%')
                AND \(condition)
            """
        )
        return Int(count ?? "") ?? 0
    }

    /// No statement was running, so no outcome is unknown.
    @Test func connectionsThatEndIdleAreReplacedUnnoticed() async throws {
        let store = try await fixture.openPostgres()
        var script = try await greeted(store)
        for _ in 0..<3 {
            _ = try await store.load(script.key)
            #expect(try await terminate("state = 'idle'") > 0)
            try script.chat()
            #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
            #expect(try await store.load(script.key)?.snapshot == script.snapshot)
        }
    }

    /// The connection is ended while it waits for a row. The server reports the end, but not whether the commit took
    /// effect.
    @Test func aConnectionEndedInACommitLeavesItUncertain() async throws {
        let store = try await fixture.openPostgres()
        var script = try await greeted(store)
        let before = script
        let heads = fixture.table("session_heads")
        try await fixture.administrator.run("BEGIN; SELECT 1 FROM \(heads) FOR UPDATE")
        let other = try Administrator(fixture.server.address)
        try script.chat()
        async let outcome = told(script, store)
        let waiting = "application_name = 'director' AND wait_event_type = 'Lock' AND query LIKE '%\(fixture.schema)%'"
        try await eventually("the commit waits") {
            try await other.value("SELECT count(*) FROM pg_stat_activity WHERE \(waiting)") == "1"
        }
        try await other.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE \(waiting)")
        #expect(await outcome == .failed(.outcomeUnknown))
        try await fixture.administrator.run("ROLLBACK")
        #expect(try await store.load(before.key)?.snapshot == before.snapshot)
        #expect(await told(script, store) == .committed)
    }

    /// The answer is lost. The commit is stored, and asking for the turn shows it.
    @Test func aLostAnswerIsSettledByAsking() async throws {
        let (proxy, address) = try proxied()
        let store = try await fixture.openPostgres(at: address)
        var script = try await greeted(store)
        let turn = try script.accept("Bees")
        try script.answer("Five questions", turn: turn)
        proxy.manner = .losingAnswers
        async let outcome = told(script, store)
        try await eventually("the commit is stored") {
            try await fixture.administrator.value("SELECT version FROM \(fixture.table("session_heads"))") == "2"
        }
        proxy.manner = .passing
        proxy.cut()
        #expect(await outcome == .failed(.outcomeUnknown))
        let receipt = try #require(try await store.turn(turn, of: script.key))
        #expect(receipt.frames == Array(script.frames.suffix(2)))
        #expect(!receipt.isPending)
        let again = await told(script, store)
        #expect(again == .something(.alreadyCommitted(receipt)))
    }

    /// A cut cable is not reported to either side. The time limits end the wait.
    @Test func silenceEndsInTime() async throws {
        let (proxy, address) = try proxied()
        var limits = PostgresStore.Limits()
        limits.statementTime = .milliseconds(500)
        limits.answerSlack = .milliseconds(500)
        limits.connectTime = .milliseconds(1500)
        let store = try await fixture.openPostgres(at: address, limits: limits)
        var script = try await greeted(store)
        try script.chat()
        proxy.manner = .silent
        #expect(await told(script, store) == .failed(.outcomeUnknown))
        let failure = try await #require(throws: StoreError.self) { try await store.load(script.key) }
        #expect(failure.code == .unavailable)
        #expect(await told(script, store) == .failed(.unavailable), "no connection, so nothing was sent")
        proxy.manner = .passing
        proxy.cut()
        try await eventually("it goes on by itself") { await told(script, store) == .committed }
    }

    /// Many sessions write while connections are ended repeatedly.
    @Test func whatWasToldIsStoredWhateverEnds() async throws {
        let (proxy, address) = try proxied()
        let store = try await fixture.openPostgres(at: address)
        // The sessions are created without faults, so that every later unknown outcome concerns a turn.
        var begun: [SessionScript] = []
        for number in 0..<12 { begun.append(try await greeted(store, "session-\(number)")) }
        let scripts = try await withThrowingTaskGroup(of: [Writer].self) { group in
            for greeted in begun {
                group.addTask {
                    var writer = Writer(script: greeted)
                    for _ in 0..<30 { try await write(&writer, store) }
                    return [writer]
                }
            }
            group.addTask {
                for round in 0..<25 {
                    try await Task.sleep(for: .milliseconds(20))
                    if round % 2 == 0 { proxy.cut() } else { _ = try await terminate("true") }
                }
                return []
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        for writer in scripts {
            let stored = try await load(writer.script.key, from: store).snapshot
            #expect(stored == writer.script.snapshot || stored == writer.doubtful?.snapshot)
        }
        #expect(try await LogVerification(of: store).run().problems == [])
    }

    private struct Writer: Sendable {
        /// What is certainly stored.
        var script: SessionScript
        /// The script with one more turn whose outcome is unknown. The server may store it long after the connection
        /// has ended.
        var doubtful: SessionScript?
    }

    private func write(_ writer: inout Writer, _ store: PostgresStore) async throws {
        var next = writer.script
        try next.chat()
        switch await told(next, store) {
        case .committed:
            _ = next.commit()
            writer = Writer(script: next)
        case .failed(.outcomeUnknown):
            // A session that the store has is stored. A session that it does not have yet may still be stored later.
            let stored = try await load(writer.script.key, from: store).snapshot
            _ = next.commit()
            if stored == next.snapshot {
                writer = Writer(script: next)
            } else if let doubtful = writer.doubtful, stored == doubtful.snapshot {
                writer = Writer(script: doubtful)
            } else {
                #expect(stored == writer.script.snapshot)
                writer.doubtful = next
            }
        case .something(.conflict):
            let doubtful = try #require(writer.doubtful, "no other writer exists")
            let stored = try await load(writer.script.key, from: store).snapshot
            #expect(stored == doubtful.snapshot)
            writer = Writer(script: doubtful)
        case .failed(.unavailable): try await Task.sleep(for: .milliseconds(10))
        case let other: Issue.record("\(other)")
        }
    }

    private func load(_ key: SessionKey, from store: PostgresStore) async throws -> StoredSession {
        while true {
            do {
                return try #require(try await store.load(key))
            } catch let error as StoreError where error.code == .unavailable {
                try await Task.sleep(for: .milliseconds(10))
            }
        }
    }
}
