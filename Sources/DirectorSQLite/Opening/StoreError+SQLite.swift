import DirectorSessions
import GRDB

extension StoreError {
    /// The store cannot be opened as it is.
    static func unusable(_ detail: String) -> StoreError {
        StoreError(.unusable, operation: "open", detail: detail)
    }

    /// A failure of SQLite at a point where nothing has been committed.
    ///
    /// The text names the result code and no values: GRDB's own description holds the statement, never its arguments,
    /// but not even that is of use to an operator.
    init(_ error: any Error, operation: String) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError:
            self.init(Self.code(of: error), operation: operation, detail: Self.text(of: error))
        default:
            self.init(.unavailable, operation: operation, detail: "\(type(of: error))")
        }
    }

    /// A failure of `COMMIT`. Nothing was done if the transaction is still open (somebody else has the lock, say), or
    /// if there was no room: the frame that makes a transaction valid is the last to be written, and is not whole then.
    /// Anything else, a failed sync above all, may be found done after a crash.
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

    /// SQLite's words without the statement.
    static func text(of error: DatabaseError) -> String {
        "SQLite \(error.extendedResultCode.rawValue), \(error.message ?? "no message")"
    }

    private static func code(of error: DatabaseError) -> Code {
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: .corrupt
        // FULL, BUSY, LOCKED, IOERR, CANTOPEN, READONLY, NOMEM, PROTOCOL, INTERRUPT, a closed connection: nothing was
        // done, and none of them is about what is stored.
        default: .unavailable
        }
    }
}
