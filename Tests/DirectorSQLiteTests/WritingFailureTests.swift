import DirectorCore
import DirectorSQLite
import DirectorSessions
import DirectorTestSupport
import GRDB
import Testing

/// SQLite fails in the middle of a group of commits. What each caller was told must match what is stored.
struct WritingFailureTests {
    private let fixture: SQLiteStoreFixture

    init() throws {
        fixture = try SQLiteStoreFixture()
    }

    private enum Told: Equatable {
        case committed
        case failed(StoreError.Code)
        case something(CommitOutcome)
    }

    private func commit(_ script: SessionScript, to store: SQLiteStore) async -> Told {
        var script = script
        do {
            let outcome = try await store.commit(script.commit())
            return outcome == .committed(head: script.snapshot.head) ? .committed : .something(outcome)
        } catch {
            return .failed((error as? StoreError)?.code ?? .unusable)
        }
    }

    private func scripts(_ count: Int, poisoned: Set<Int> = []) throws -> [SessionScript] {
        try (0..<count).map { number in
            var script = fixture.script("session-\(number)")
            try script.greet()
            try script.chat(poisoned.contains(number) ? "poison" : "water")
            return script
        }
    }

    /// Makes SQLite run `action` when an entry with "poison" in it is inserted.
    private func poison(_ action: String) throws {
        try fixture.edit(
            """
            CREATE TABLE parents (id INTEGER PRIMARY KEY);
            CREATE TABLE orphans (parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED);
            CREATE TRIGGER poison BEFORE INSERT ON session_entries WHEN NEW.payload LIKE '%poison%'
            BEGIN \(action); END
            """
        )
    }

    /// Locks the file through another connection, so that commits gather.
    private func outsideLock() throws -> DatabaseQueue {
        let other = try DatabaseQueue(path: fixture.path, configuration: Self.lenient)
        try other.inDatabase { db in try db.execute(sql: "BEGIN IMMEDIATE") }
        return other
    }

    private static var lenient: Configuration {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return configuration
    }

    /// Commits all scripts while the file is locked, so that they are stored in groups.
    private func commitTogether(_ scripts: [SessionScript], to store: SQLiteStore) async throws -> [Told] {
        let lock = try outsideLock()
        async let told = withTaskGroup(of: (Int, Told).self) { group in
            for (number, script) in scripts.enumerated() {
                group.addTask { (number, await commit(script, to: store)) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        // Reads do not wait for the writer, so this does not wait for the lock.
        _ = try await store.sessions(of: nil, limit: 1)
        try await lock.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
        let all = await told
        return scripts.indices.map { all[$0] ?? .failed(.unusable) }
    }

    private func requireToldIsStored(_ told: [Told], _ scripts: [SessionScript], in store: SQLiteStore) async throws {
        for (script, told) in zip(scripts, told) {
            let stored = try await store.load(script.key)
            #expect((stored?.snapshot == script.snapshot) == (told == .committed), "\(script.key): \(told)")
            #expect((stored == nil) == (told != .committed), "\(script.key): \(told)")
        }
        #expect(try await LogVerification(of: store).run().problems == [])
    }

    @Test func aFailedStatementHurtsItsOwnCommitOnly() async throws {
        let store = try await fixture.openSQLite()
        try poison("SELECT RAISE(ABORT, 'poison')")
        let scripts = try scripts(12, poisoned: [3, 7])
        let told = try await commitTogether(scripts, to: store)
        for (number, told) in told.enumerated() {
            #expect(told == ([3, 7].contains(number) ? .failed(.corrupt) : .committed))
        }
        try await requireToldIsStored(told, scripts, in: store)
    }

    /// SQLite does the same by itself when the disk is full or memory runs out.
    @Test func aTransactionThatSQLiteUndoesIsReportedToAllInIt() async throws {
        let store = try await fixture.openSQLite()
        try poison("SELECT RAISE(ROLLBACK, 'poison')")
        let scripts = try scripts(12, poisoned: [5])
        let told = try await commitTogether(scripts, to: store)
        #expect(told[5] == .failed(.corrupt))
        try await requireToldIsStored(told, scripts, in: store)
        #expect(await commit(try fresh("afterwards"), to: store) == .committed)
    }

    @Test func aCommitThatFailsWithTheTransactionOpenHasDoneNothing() async throws {
        let store = try await fixture.openSQLite()
        try poison("INSERT INTO orphans VALUES (1)")
        let scripts = try scripts(12, poisoned: [5])
        let told = try await commitTogether(scripts, to: store)
        #expect(told[5] == .failed(.unavailable))
        try await requireToldIsStored(told, scripts, in: store)
        #expect(await commit(try fresh("afterwards"), to: store) == .committed)
    }

    private func fresh(_ name: String) throws -> SessionScript {
        var script = fixture.script(name)
        try script.greet()
        return script
    }

    @Test func aLockThatDoesNotGoAwayIsUnavailable() async throws {
        var limits = SQLiteStore.Limits()
        limits.busySeconds = 0.01
        let store = try await fixture.openSQLite(limits: limits)
        let lock = try outsideLock()
        let script = try fresh("session-1")
        #expect(await commit(script, to: store) == .failed(.unavailable))
        await #expect(throws: StoreError.self) { try await store.checkHealth() }
        #expect(try await store.load(script.key) == nil)
        try await lock.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
        #expect(await commit(script, to: store) == .committed)
        try await store.checkHealth()
    }

    /// Two writes may wait, and two may be with the writer. So of twelve writes at least eight are refused at once.
    @Test func aFullQueueRefusesAtOnce() async throws {
        var limits = SQLiteStore.Limits()
        limits.queuedWrites = 2
        let store = try await fixture.openSQLite(limits: limits)
        let lock = try outsideLock()
        let told = try await withThrowingTaskGroup(of: Told.self) { group in
            for script in try scripts(12) { group.addTask { await commit(script, to: store) } }
            var told: [Told] = []
            for _ in 0..<8 {
                guard let next = try await group.next() else { break }
                told.append(next)
            }
            #expect(told == Array(repeating: .failed(.unavailable), count: 8))
            try await lock.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
            return try await group.reduce(into: told) { $0.append($1) }
        }
        #expect(told.contains(.committed))
        let stored = try await store.sessions(of: nil, limit: 100).count
        #expect(stored == told.count { $0 == .committed })
    }
}
