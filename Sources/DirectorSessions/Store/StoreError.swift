/// Why an operation of a store failed.
///
/// `detail` is for the operator's log and contains neither users' text nor secrets. Clients are told only that the
/// store is not available.
package struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of failure it was.
    package enum Code: String, Sendable {
        /// The store cannot be reached, is locked or has no space. Nothing was changed. A later attempt may succeed.
        case unavailable
        /// The operation may or may not have taken effect.
        case outcomeUnknown = "outcome unknown"
        /// Stored data cannot be read.
        case corrupt
        /// The store cannot be opened in its present state: it is not a database of Director, permissions are missing,
        /// or its schema is newer.
        case unusable
        /// The store works, but refuses this operation, now and later: for example, the session's id belongs to another
        /// user. Clients are told the same as when the store is not available.
        case refused
    }

    /// What kind of failure it was.
    package let code: Code
    /// The operation that failed, for the log.
    package let operation: String
    /// One line with the reason, for the log.
    package let detail: String

    /// Makes an error.
    package init(_ code: Code, operation: String, detail: String) {
        self.code = code
        self.operation = operation
        self.detail = detail
    }

    /// One line for the log.
    package var description: String { "store \(code.rawValue) during \(operation): \(detail)" }
}
