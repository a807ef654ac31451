import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Testing

/// Other transactions hold rows, or the server refuses a statement. What each caller was told must match what is
/// stored, and a failed commit must not harm the others in its batch.
struct ContentionTests {
    private let fixture: PostgresStoreFixture

    init() throws {
        fixture = try PostgresStoreFixture()
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

    private func greeted(_ count: Int, _ store: PostgresStore) async throws -> [SessionScript] {
        var scripts: [SessionScript] = []
        for number in 0..<count {
            var script = fixture.script("session-\(number)")
            try script.greet()
            _ = try await store.commit(script.commit())
            scripts.append(script)
        }
        return scripts
    }

    /// Commits all scripts at the same time, so that they are batched.
    private func commitTogether(_ scripts: [SessionScript], _ store: PostgresStore) async -> [Told] {
        await withTaskGroup(of: (Int, Told).self) { group in
            for (number, script) in scripts.enumerated() { group.addTask { (number, await told(script, store)) } }
            let all = await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            return scripts.indices.map { all[$0] ?? .failed(.unusable) }
        }
    }

    private func requireToldIsStored(_ told: [Told], _ scripts: [SessionScript], _ store: PostgresStore) async throws {
        for (script, told) in zip(scripts, told) {
            let stored = try await store.load(script.key)
            #expect((stored?.snapshot == script.snapshot) == (told == .committed), "\(script.key): \(told)")
        }
        #expect(try await LogVerification(of: store).run().problems == [])
    }

    /// Another service has locked a row of the shared table.
    @Test(arguments: ["session_heads", "sessions"])
    func aRowThatSomebodyHoldsIsUnavailableAndTheOthersAreNot(_ table: String) async throws {
        var limits = PostgresStore.Limits()
        // Longer than any other wait in this test, also on a slow machine.
        limits.lockTime = .seconds(2)
        let store = try await fixture.openPostgres(limits: limits)
        var scripts = try await greeted(10, store)
        let key = table == "sessions" ? "id" : "session_id"
        try await fixture.administrator.run(
            "BEGIN; SELECT 1 FROM \(fixture.table(table)) WHERE \(key) = 'session-3' FOR UPDATE"
        )
        for index in scripts.indices { try scripts[index].chat() }
        let told = await commitTogether(scripts, store)
        for (number, told) in told.enumerated() {
            #expect(told == (number == 3 ? .failed(.unavailable) : .committed))
        }
        try await fixture.administrator.run("ROLLBACK")
        try await requireToldIsStored(told, scripts, store)
        #expect(await self.told(scripts[3], store) == .committed)
    }

    @Test func aStatementThatTakesTooLongIsUnavailable() async throws {
        var limits = PostgresStore.Limits()
        limits.statementTime = .milliseconds(150)
        let store = try await fixture.openPostgres(limits: limits)
        var script = try await greeted(1, store)[0]
        try await fixture.administrator.run("BEGIN; LOCK TABLE \(fixture.table("session_entries"))")
        try script.chat()
        let failure = try await #require(throws: StoreError.self) {
            var script = script
            return try await store.commit(script.commit())
        }
        #expect(failure.code == .unavailable)
        #expect(failure.detail.contains("57014"), "\(failure.detail)")
        let unread = try await #require(throws: StoreError.self) {
            try await store.entries(of: script.key, after: .start, limit: 1)
        }
        #expect(unread.code == .unavailable)
        try await fixture.administrator.run("ROLLBACK")
        #expect(await told(script, store) == .committed)
    }

    /// The server's errors for a full disk and for an invalid row.
    @Test(arguments: [("53100", StoreError.Code.unavailable), ("23514", .corrupt), ("P0001", .unavailable)])
    func aFailingStatementHurtsItsOwnCommitOnly(_ state: String, _ code: StoreError.Code) async throws {
        let store = try await fixture.openPostgres()
        var scripts = try await greeted(12, store)
        try await fixture.administrator.run(
            """
            CREATE FUNCTION \(fixture.table("poison"))() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF NEW.payload LIKE '%poison%' THEN
                    RAISE EXCEPTION 'this quotes %', NEW.payload USING ERRCODE = '\(state)';
                END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER poison BEFORE INSERT ON \(fixture.table("session_entries"))
                FOR EACH ROW EXECUTE FUNCTION \(fixture.table("poison"))()
            """
        )
        let poisoned: Set<Int> = [3, 7]
        for index in scripts.indices { try scripts[index].chat(poisoned.contains(index) ? "poison" : "water") }
        let told = await commitTogether(scripts, store)
        try await requireToldIsStored(told, scripts, store)
        for number in poisoned { #expect(told[number] == .failed(code)) }
        // A full disk affects all commits of the transaction; other errors affect one commit.
        if state != "53100" { #expect(told.count { $0 == .committed } == 10) }
        var poison = scripts[3]
        let failure = try await #require(throws: StoreError.self) { try await store.commit(poison.commit()) }
        #expect(failure.detail.contains(state))
        #expect(!failure.detail.contains("poison"), "what users wrote: \(failure.detail)")
    }

    /// PostgreSQL ends one of two transactions that wait for each other: the one that first looks for deadlocks, a
    /// second after it began to wait. If it ends the test's own transaction, the test repeats the situation.
    @Test func aDeadlockIsTriedAgain() async throws {
        var limits = PostgresStore.Limits()
        limits.lockTime = .seconds(20)
        limits.statementTime = .seconds(30)
        let store = try await fixture.openPostgres(limits: limits)
        var scripts = try await greeted(2, store)
        let other = try Administrator(fixture.server.address)
        var wasOurs = false
        for _ in 0..<5 where !wasOurs {
            // The connections are busy with these commits, so that the next two end up in one batch.
            for index in scripts.indices { try scripts[index].chat() }
            wasOurs = try await deadlock(scripts, store, other)
            for index in scripts.indices { _ = scripts[index].commit() }
        }
        #expect(wasOurs, "PostgreSQL never ended our transaction")
    }

    /// - Returns: whether PostgreSQL ended Director's transaction and not the other one
    private func deadlock(
        _ scripts: [SessionScript],
        _ store: PostgresStore,
        _ other: Administrator
    ) async throws -> Bool {
        let heads = fixture.table("session_heads")
        try await other.run("BEGIN; SELECT 1 FROM \(heads) WHERE session_id = 'session-1' FOR UPDATE")
        async let outcomes = commitTogether(scripts, store)
        try await eventually("the commit waits") {
            try await fixture.administrator.value(
                """
                SELECT count(*) > 0 FROM pg_stat_activity
                WHERE application_name = 'director' AND wait_event_type = 'Lock' AND query LIKE '%\(fixture.schema)%'
                """
            ) == "t"
        }
        var wasOurs = true
        do {
            try await other.run("SELECT 1 FROM \(heads) WHERE session_id = 'session-0' FOR UPDATE; COMMIT")
        } catch let failure as Administrator.Failure where failure.state == "40P01" {
            wasOurs = false
            try await other.run("ROLLBACK")
        }
        #expect(await outcomes == [.committed, .committed])
        try await requireToldIsStored([.committed, .committed], scripts, store)
        return wasOurs
    }

    /// Two writes may wait, and as many may run as there are connections. So of twelve writes at least eight are
    /// refused at once.
    @Test func aFullQueueRefusesAtOnce() async throws {
        var limits = PostgresStore.Limits()
        limits.queuedWrites = 2
        let store = try await fixture.openPostgres(limits: limits)
        try await fixture.administrator.run("BEGIN; LOCK TABLE \(fixture.table("session_heads"))")
        let scripts = try (0..<12).map { number in
            var script = fixture.script("session-\(number)")
            try script.greet()
            return script
        }
        let outcomes = try await withThrowingTaskGroup(of: Told.self) { group in
            for script in scripts { group.addTask { await told(script, store) } }
            var first: [Told] = []
            for _ in 0..<8 {
                guard let next = try await group.next() else { break }
                first.append(next)
            }
            #expect(first == Array(repeating: .failed(.unavailable), count: 8))
            try await fixture.administrator.run("ROLLBACK")
            return try await group.reduce(into: first) { $0.append($1) }
        }
        #expect(outcomes.contains(.committed))
        #expect(try await store.sessions(of: nil, limit: 100).count == outcomes.count { $0 == .committed })
    }

    /// Two servers: one holds a turn, and the other takes it over after its lease has run out by the database's clock.
    @Test func anOldHolderIsFenced() async throws {
        let first = try await fixture.openPostgres()
        let second = try await fixture.openPostgres()
        let old = fixture.ids.serverID()
        let new = fixture.ids.serverID()
        var script = try await greeted(1, first)[0]
        let turn = try script.accept("Bees")
        _ = try await first.commit(script.commit(lease: .take(owner: old, duration: .seconds(30), attempts: 1)))
        var late = script
        var early = script
        let take = early.commit(lease: .take(owner: new, duration: .seconds(30), attempts: 2))
        #expect(try await second.commit(take) == .conflict(head: script.snapshot.head))
        #expect(try await second.abandonedTurns(limit: 5) == [])
        try await fixture.pass(.seconds(31))
        #expect(try await second.abandonedTurns(limit: 5) == [script.key])
        #expect(try await second.commit(take) == .committed(head: script.snapshot.head))
        let part = TurnPart(index: 0, content: "{}")
        #expect(try await first.savePart(part, of: turn, in: script.key, lease: old) == false)
        #expect(try await first.renewLease(of: turn, in: script.key, lease: old, for: .seconds(30)) == .lost)
        try late.answer("Too late", turn: turn)
        #expect(try await first.commit(late.commit()) == .conflict(head: script.snapshot.head))
        #expect(try await second.savePart(part, of: turn, in: script.key, lease: new))
        try early.answer("In time", turn: turn)
        #expect(try await second.commit(early.commit(lease: .release)) == .committed(head: early.snapshot.head))
        #expect(try await first.parts(of: turn, in: script.key) == [])
    }
}
