import DirectorSessions
import GRDB

/// Whether a file holds Director's tables. Found out without changing the file.
enum DatabaseIdentity: Equatable {
    /// The file has no tables, so Director may use it.
    case blank
    case ours(schema: Int)
    /// The file belongs to another application, or has tables but no application id.
    case foreign

    init(_ db: Database) throws {
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let schema = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if application == Schema.applicationID {
            self = .ours(schema: schema)
        } else if application == 0, try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0 {
            self = .blank
        } else {
            self = .foreign
        }
    }

    /// Reads the file through a read-only connection before any other connection opens it. Choosing WAL alone would
    /// change another application's file.
    init(of file: DatabaseFile, busySeconds: Double) throws(StoreError) {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(busySeconds)
            let queue = try DatabaseQueue(path: file.path, configuration: configuration)
            self = try queue.read { db in try DatabaseIdentity(db) }
            try queue.close()
        } catch {
            throw .opening(file, error)
        }
    }

    /// Checks that a store opened in `mode` can use this file.
    func check(for mode: SQLiteStore.Mode, file: DatabaseFile) throws(StoreError) {
        switch self {
        case .blank:
            guard mode.createsFile else {
                throw .unusable("\(file.path) is empty: run `director migrate`, or give another path")
            }
        case .foreign:
            throw .unusable("\(file.path) belongs to another application: give another path")
        case .ours(let schema) where schema > Schema.version:
            throw .unusable(
                "\(file.path) was written by a newer Director (schema \(schema), this one knows \(Schema.version)): "
                    + "update this one, or give another path"
            )
        case .ours(let schema) where schema < Schema.version:
            guard mode.createsFile else {
                throw .unusable(
                    "\(file.path) was written by an older Director (schema \(schema), this one needs "
                        + "\(Schema.version)): run `director migrate`"
                )
            }
        case .ours: break
        }
    }
}

extension StoreError {
    /// Describes a failure of SQLite while opening `file`, in words for the operator.
    static func opening(_ file: DatabaseFile, _ error: any Error) -> StoreError {
        guard let error = error as? DatabaseError else { return StoreError(error, operation: "open") }
        let reason = text(of: error)
        switch error.resultCode {
        case .SQLITE_NOTADB:
            return .unusable("\(file.path) is not a database: give another path")
        case .SQLITE_CORRUPT:
            return .unusable("\(file.path) is damaged (\(reason)): restore a backup")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return .unusable("\(file.path) is locked by another process (\(reason)): stop it, or give another path")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_READONLY:
            return .unusable(
                "\(file.path) cannot be opened (\(reason)): check the permissions of the file and its folder"
            )
        case .SQLITE_FULL:
            return .unusable("there is no room for \(file.path): free some, or give another path")
        default:
            return .unusable("\(file.path) cannot be opened (\(reason))")
        }
    }
}
