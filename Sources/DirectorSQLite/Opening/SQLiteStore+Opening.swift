package import DirectorCore
import DirectorSessions
import GRDB
package import Logging

extension SQLiteStore {
    /// Opens a database file.
    ///
    /// - Parameters:
    ///   - path: absolute, or relative to the working directory
    ///   - clock: the clock that leases use
    ///   - mode: what the store may change, see ``Mode``
    /// - Throws: ``StoreError`` with `.unusable` (the detail is one line that names the path and says what to do), or
    ///   `.corrupt` if the file is damaged
    package static func open(
        path: String,
        clock: WallClock,
        mode: Mode,
        limits: Limits = Limits(),
        logger: Logger = Logger(label: "director.sqlite")
    ) async throws -> SQLiteStore {
        try await BlockingWork.run {
            try open(DatabaseFile(path), clock: clock, mode: mode, limits: limits, logger: logger)
        }
    }

    private static func open(
        _ file: DatabaseFile,
        clock: WallClock,
        mode: Mode,
        limits: Limits,
        logger: Logger
    ) throws(StoreError) -> SQLiteStore {
        // Another application's file must be refused before a lock file is created beside it.
        let found = try checkBeforeLocking(file, mode: mode, limits: limits)
        let lock = mode.isExclusive ? try ServerLock(for: file) : nil
        if found == .missing { try file.create() }
        let pool = try connect(file, mode: mode, limits: limits)
        do {
            try prepare(pool, file: file, clock: clock, mode: mode, limits: limits)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .opening(file, error)
        }
        return SQLiteStore(pool: pool, lock: lock, clock: clock, mode: mode, limits: limits, logger: logger)
    }

    private static func checkBeforeLocking(
        _ file: DatabaseFile,
        mode: Mode,
        limits: Limits
    ) throws(StoreError) -> DatabaseFile.Presence {
        let found = try file.presence()
        switch found {
        case .missing where mode.createsFile:
            try file.checkFolderAccess()
        case .missing:
            throw .unusable("\(file.path) does not exist: start a server or run `director migrate` to create it")
        case .empty where mode.createsFile:
            try file.checkAccess(writing: true)
        case .empty, .present:
            try file.checkAccess(writing: mode.writes)
            try DatabaseIdentity(of: file, busySeconds: limits.busySeconds).check(for: mode, file: file)
        }
        return found
    }

    private static func connect(_ file: DatabaseFile, mode: Mode, limits: Limits) throws(StoreError) -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "director"
        configuration.readonly = !mode.writes
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(limits.busySeconds)
        configuration.maximumReaderCount = limits.readers
        do {
            return try DatabasePool(path: file.path, configuration: configuration)
        } catch {
            throw .opening(file, error)
        }
    }

    private static func prepare(
        _ pool: DatabasePool,
        file: DatabaseFile,
        clock: WallClock,
        mode: Mode,
        limits: Limits
    ) throws {
        if mode.writes {
            try pool.writeWithoutTransaction { db in try makeDurable(db, file: file) }
        }
        if mode.createsFile {
            try Schema.migrator.migrate(pool)
        }
        try pool.read { db in
            try DatabaseIdentity(db).check(for: mode, file: file)
            try checkIntegrity(db, file: file, limits: limits)
        }
        if mode == .serve {
            try pool.write { db in try SessionWriter(db: db, now: clock.now()).expireAllLeases() }
        }
    }

    /// Makes every commit survive a power cut.
    ///
    /// The setting is made after opening and then read back. `DatabasePool` sets `synchronous` to NORMAL when it turns
    /// WAL on, and ignores what a preparing closure has set. With NORMAL the latest commits may be lost.
    private static func makeDurable(_ db: Database, file: DatabaseFile) throws {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        // SQLite's default is 4 MB. A larger log interrupts the writer less often. The size limit below shrinks the log
        // again after many writes at once.
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
        try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
        let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
        let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
        guard synchronous == 2, journal == "wal" else {
            throw StoreError.unusable("\(file.path) cannot be made durable: its file system does not allow WAL")
        }
    }

    private static func checkIntegrity(_ db: Database, file: DatabaseFile, limits: Limits) throws {
        let pages = try Int64.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        let pageSize = try Int64.fetchOne(db, sql: "PRAGMA page_size") ?? 0
        guard pages * pageSize <= limits.checkedBytes else { return }
        let finding = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
        guard finding == "ok" else {
            let line = finding.split(separator: "\n").joined(separator: "; ")
            throw StoreError(.corrupt, operation: "open", detail: "\(file.path) is damaged (\(line)): restore a backup")
        }
    }
}
