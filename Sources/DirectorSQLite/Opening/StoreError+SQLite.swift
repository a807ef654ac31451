import DirectorSessions
import GRDB

extension StoreError {
    /// The database cannot be opened in its present state.
    static func unusable(_ detail: String) -> StoreError {
        StoreError(.unusable, operation: "open", detail: detail)
    }

    /// Makes an error from a failure of SQLite before the commit, so nothing has been stored.
    ///
    /// The text contains the result code and SQLite's message. It leaves out the statement, which GRDB's own
    /// description shows, because it does not help an operator.
    init(_ error: any Error, operation: String) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError:
            self.init(Self.code(of: error), operation: operation, detail: Self.text(of: error))
        default:
            self.init(.unavailable, operation: operation, detail: "\(type(of: error))")
        }
    }

    /// Makes an error from a failed `COMMIT`. Nothing was stored if the transaction is still open, for example because
    /// another process holds the lock. Nothing was stored either if the disk was full: SQLite writes the frame that
    /// makes a transaction valid last, and that frame is then incomplete. After any other failure, above all a failed
    /// sync, the transaction may turn out to be stored after a crash.
    static func failedCommit(_ error: any Error, isStillOpen: Bool) -> StoreError {
        guard let error = error as? DatabaseError else {
            return StoreError(.outcomeUnknown, operation: "commit", detail: "\(type(of: error))")
        }
        let nothingDone = isStillOpen || error.resultCode == .SQLITE_FULL
        return StoreError(
            nothingDone ? .unavailable : .outcomeUnknown,
            operation: "commit",
            detail: text(of: error)
        )
    }

    /// SQLite's result code and message, without the statement.
    static func text(of error: DatabaseError) -> String {
        "SQLite \(error.extendedResultCode.rawValue), \(error.message ?? "no message")"
    }

    private static func code(of error: DatabaseError) -> Code {
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: .corrupt
        // FULL, BUSY, LOCKED, IOERR, CANTOPEN, READONLY, NOMEM, PROTOCOL, INTERRUPT, a closed connection: nothing was
        // stored, and the stored data is not at fault.
        default: .unavailable
        }
    }
}
