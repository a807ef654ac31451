import DirectorCore
import DirectorSQLite
import DirectorSessions
import DirectorTestSupport
import Foundation
import GRDB
import Synchronization

/// A database in a separate folder, which is deleted when the fixture is released.
final class SQLiteStoreFixture: StoreFixture {
    let clock = ManualClock()
    let ids = IdentifierSource.seeded(11)
    let folder: URL
    private let opened = Mutex<SQLiteStore?>(nil)

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "director-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("cannot remove \(folder.path()): \(error)")
        }
    }

    var path: String { folder.appending(path: "director.sqlite").path() }
    var isDurable: Bool { true }

    func open() async throws -> any SessionStore { try await openSQLite() }

    func openSQLite(
        _ mode: SQLiteStore.Mode = .serve,
        limits: SQLiteStore.Limits = SQLiteStore.Limits()
    ) async throws -> SQLiteStore {
        try await close()
        let store = try await SQLiteStore.open(path: path, clock: clock.wallClock, mode: mode, limits: limits)
        opened.withLock { $0 = store }
        return store
    }

    func close() async throws {
        let store = opened.withLock { opened in
            defer { opened = nil }
            return opened
        }
        try await store?.close()
    }

    /// A session of user-1 that is not stored yet.
    func script(_ session: String) -> SessionScript {
        SessionScript(
            SessionKey(user: UserID(unchecked: "user-1"), session: SessionID(unchecked: session)),
            ids: ids,
            startingAt: clock.now()
        )
    }

    func pass(_ duration: Duration) async throws { clock.advance(by: duration) }

    func overwriteEffects(of key: SessionKey, seq: LogSequence, with json: String) async throws -> Bool {
        try edit(
            "UPDATE session_entries SET effects = ? WHERE user_id = ? AND session_id = ? AND seq = ?",
            [json, key.user.text, key.session.text, seq.value]
        )
        return true
    }

    /// Changes the file in ways that no store does.
    func edit(_ sql: String, _ arguments: StatementArguments = []) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(5)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { db in try db.execute(sql: sql, arguments: arguments) }
        try queue.close()
    }
}
