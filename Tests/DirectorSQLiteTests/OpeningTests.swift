import DirectorCore
import DirectorSQLite
import DirectorSessions
import DirectorTestSupport
import Foundation
import GRDB
import Testing

struct OpeningTests {
    private let fixture: SQLiteStoreFixture

    init() throws {
        fixture = try SQLiteStoreFixture()
    }

    /// The reason why the file cannot be opened. Checks that it is one line that names the path.
    private func refusal(
        of path: String? = nil,
        _ mode: SQLiteStore.Mode,
        code: StoreError.Code = .unusable
    ) async throws -> String {
        let path = path ?? fixture.path
        do {
            let store = try await SQLiteStore.open(path: path, clock: fixture.clock.wallClock, mode: mode)
            try await store.close()
            return "opened"
        } catch let error as StoreError {
            #expect(error.code == code)
            #expect(error.detail.contains(path))
            #expect(!error.detail.contains("\n"))
            return error.detail.replacingOccurrences(of: path, with: "FILE")
        }
    }

    private func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path()).sorted()
    }

    @Test(arguments: [SQLiteStore.Mode.serve, .migrate])
    func createsAFileThatOnlyItsOwnerMayRead(_ mode: SQLiteStore.Mode) async throws {
        let store = try await fixture.openSQLite(mode)
        try await store.checkHealth()
        for suffix in ["", "-wal", "-shm", ".lock"] {
            #expect(try permissions(fixture.path + suffix) == 0o600, "\(suffix)")
        }
    }

    @Test(arguments: [SQLiteStore.Mode.inspect, .edit])
    func doesNotCreateAFileToReadIt(_ mode: SQLiteStore.Mode) async throws {
        let reason = "FILE does not exist: start a server or run `director migrate` to create it"
        #expect(try await refusal(mode) == reason)
        #expect(try files() == [])
    }

    @Test(arguments: SQLiteStore.Mode.allCases)
    func refusesAFolderThatIsNotThere(_ mode: SQLiteStore.Mode) async throws {
        let path = fixture.folder.appending(path: "missing/director.sqlite").path()
        let reason = "the folder of FILE does not exist: create it, or give another path"
        #expect(try await refusal(of: path, mode) == reason)
    }

    @Test(arguments: SQLiteStore.Mode.allCases)
    func refusesAFolder(_ mode: SQLiteStore.Mode) async throws {
        let path = fixture.folder.path()
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        #expect(try await refusal(of: trimmed, mode) == "FILE is a folder or device: give the path of a file")
    }

    @Test(arguments: ["", ":memory:"])
    func refusesWhatIsNoPath(_ path: String) async throws {
        let reason = "\"\(path)\" is not a file: give a path, or --store memory to keep nothing"
        await #expect(throws: StoreError(.unusable, operation: "open", detail: reason)) {
            try await SQLiteStore.open(path: path, clock: fixture.clock.wallClock, mode: .serve)
        }
    }

    @Test(arguments: SQLiteStore.Mode.allCases)
    func refusesWhatIsNoDatabase(_ mode: SQLiteStore.Mode) async throws {
        let text = String(repeating: "This is a letter, not a database. ", count: 100)
        try Data(text.utf8).write(to: URL(filePath: fixture.path))
        #expect(try await refusal(mode) == "FILE is not a database: give another path")
        #expect(try Data(contentsOf: URL(filePath: fixture.path)) == Data(text.utf8))
        #expect(try files() == ["director.sqlite"])
    }

    @Test(arguments: SQLiteStore.Mode.allCases)
    func refusesAndLeavesAloneAnotherApplicationsDatabase(_ mode: SQLiteStore.Mode) async throws {
        try fixture.edit("CREATE TABLE recipes (id INTEGER PRIMARY KEY); PRAGMA application_id = 77")
        let before = try Data(contentsOf: URL(filePath: fixture.path))
        #expect(try await refusal(mode) == "FILE belongs to another application: give another path")
        #expect(try Data(contentsOf: URL(filePath: fixture.path)) == before)
        #expect(try files() == ["director.sqlite"])
    }

    @Test func refusesADatabaseNobodyHasSigned() async throws {
        try fixture.edit("CREATE TABLE sessions (id INTEGER PRIMARY KEY)")
        #expect(try await refusal(.serve) == "FILE belongs to another application: give another path")
    }

    @Test(arguments: SQLiteStore.Mode.allCases)
    func refusesANewerSchema(_ mode: SQLiteStore.Mode) async throws {
        _ = try await fixture.openSQLite(.migrate)
        try await fixture.close()
        try fixture.edit("PRAGMA user_version = 99")
        let reason = """
            FILE was written by a newer Director (schema 99, this one knows 2): update this one, or give another path
            """
        #expect(try await refusal(mode) == reason)
    }

    @Test(arguments: [SQLiteStore.Mode.inspect, .edit])
    func refusesAnEmptyFileWhereItMayNotMigrate(_ mode: SQLiteStore.Mode) async throws {
        #expect(FileManager.default.createFile(atPath: fixture.path, contents: nil))
        #expect(try await refusal(mode) == "FILE is empty: run `director migrate`, or give another path")
        _ = try await fixture.openSQLite(.serve)
    }

    @Test func refusesADamagedFile() async throws {
        let store = try await fixture.openSQLite()
        var script = fixture.script("session-1")
        try script.greet()
        for _ in 0..<50 { try script.chat() }
        _ = try await store.commit(script.commit())
        try await fixture.close()
        let file = try FileHandle(forUpdating: URL(filePath: fixture.path))
        // All pages from the second to the one before the last.
        let end = try file.seekToEnd()
        try file.seek(toOffset: 4096)
        try file.write(contentsOf: Data(repeating: 0x5a, count: Int(end) - 2 * 4096))
        try file.close()
        let reason = try await refusal(.inspect, code: .corrupt)
        #expect(reason.hasPrefix("FILE is damaged ("), "\(reason)")
    }

    @Test(.enabled(if: geteuid() != 0, "root may read and write anything"), arguments: SQLiteStore.Mode.allCases)
    func refusesWhatItMayNotRead(_ mode: SQLiteStore.Mode) async throws {
        _ = try await fixture.openSQLite(.migrate)
        try await fixture.close()
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: fixture.path)
        let reason = "FILE cannot be read (Permission denied): change its permissions, or give another path"
        #expect(try await refusal(mode) == reason)
    }

    @Test(.enabled(if: geteuid() != 0, "root may read and write anything"), arguments: [SQLiteStore.Mode.serve, .edit])
    func refusesWhatItMayNotWrite(_ mode: SQLiteStore.Mode) async throws {
        _ = try await fixture.openSQLite(.migrate)
        try await fixture.close()
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: fixture.path)
        let reason = "FILE cannot be written (Permission denied): change its permissions, or give another path"
        #expect(try await refusal(mode) == reason)
    }

    @Test(.enabled(if: geteuid() != 0, "root may read and write anything"))
    func refusesAFolderItMayNotWrite() async throws {
        let folder = fixture.folder.path()
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
        let reason = try await refusal(.serve)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
        #expect(
            reason
                == "the folder of FILE cannot be written (Permission denied): change its permissions, or give another path"
        )
    }

    @Test func keepsASecondServerOutUntilTheFirstIsClosed() async throws {
        _ = try await fixture.openSQLite(.serve)
        let reason = "FILE is in use by process \(getpid()): stop it, or give this one another file"
        #expect(try await refusal(.serve) == reason)
        #expect(try await refusal(.migrate) == reason)
        try await fixture.close()
        _ = try await fixture.openSQLite(.serve)
    }

    @Test func knowsTheFileByAnyName() async throws {
        _ = try await fixture.openSQLite(.serve)
        let link = fixture.folder.appending(path: "link.sqlite")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: URL(filePath: fixture.path))
        await #expect(throws: StoreError.self) {
            try await SQLiteStore.open(path: link.path(), clock: fixture.clock.wallClock, mode: .serve)
        }
    }

    @Test func aFailedOpeningLeavesNoLock() async throws {
        _ = try await fixture.openSQLite(.migrate)
        try await fixture.close()
        try fixture.edit("PRAGMA user_version = 99")
        await #expect(throws: StoreError.self) { try await fixture.openSQLite(.serve) }
        try fixture.edit("PRAGMA user_version = 2")
        _ = try await fixture.openSQLite(.serve)
    }

    @Test func inspectionSeesAServersSessionsAndChangesNothing() async throws {
        let server = try await fixture.openSQLite(.serve)
        var script = fixture.script("session-1")
        try script.greet()
        _ = try await server.commit(script.commit())
        let reader = try await SQLiteStore.open(path: fixture.path, clock: fixture.clock.wallClock, mode: .inspect)
        #expect(try await reader.load(script.key)?.snapshot == script.snapshot)
        try script.chat()
        let commit = script.commit()
        await #expect(throws: StoreError.self) { try await reader.commit(commit) }
        await #expect(throws: StoreError.self) { try await reader.delete(script.key) }
        await #expect(throws: StoreError.self) { try await reader.checkHealth() }
        #expect(try await server.commit(commit) == .committed(head: script.snapshot.head))
        #expect(try await reader.load(script.key)?.snapshot == script.snapshot)
        try await reader.close()
    }

    @Test func aSessionDeletedBesideAServerIsGoneForTheServer() async throws {
        let server = try await fixture.openSQLite(.serve)
        var script = fixture.script("session-1")
        try script.greet()
        _ = try await server.commit(script.commit())
        let editor = try await SQLiteStore.open(path: fixture.path, clock: fixture.clock.wallClock, mode: .edit)
        #expect(try await editor.delete(script.key))
        try await editor.close()
        try script.chat()
        #expect(try await server.commit(script.commit()) == .conflict(head: .start))
    }

    @Test func aServerThatStartsTakesOverAllTurnsAtOnce() async throws {
        let first = try await fixture.openSQLite(.serve)
        var script = fixture.script("session-1")
        try script.greet()
        try script.accept("Bees")
        let owner = IdentifierSource.seeded(5).serverID()
        let lease = LeaseChange.take(owner: owner, duration: .seconds(3600), attempts: 2)
        _ = try await first.commit(script.commit(lease: lease))
        #expect(try await first.abandonedTurns(limit: 10) == [])
        for mode in [SQLiteStore.Mode.inspect, .edit, .migrate] {
            #expect(try await fixture.openSQLite(mode).abandonedTurns(limit: 10) == [], "\(mode)")
        }
        let second = try await fixture.openSQLite(.serve)
        #expect(try await second.abandonedTurns(limit: 10) == [script.key])
        #expect(try await second.load(script.key)?.lease?.attempts == 2)
    }

    @Test func aClosedStoreIsUnavailable() async throws {
        let store = try await fixture.openSQLite()
        try await store.close()
        var script = fixture.script("session-1")
        try script.greet()
        let commit = script.commit()
        await #expect(throws: StoreError(.unavailable, operation: "commit", detail: "the store is closed")) {
            try await store.commit(commit)
        }
        await #expect { try await store.load(script.key) } throws: { ($0 as? StoreError)?.code == .unavailable }
    }
}
