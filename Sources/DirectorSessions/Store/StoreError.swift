/// Why a store did not do what it was asked.
///
/// `detail` is for the operator's log; it holds no user text and no secrets. Clients are told only that the store is
/// not available.
package struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// Cannot be reached, is locked, has no room. Nothing was done; later it may work.
        case unavailable
        /// It may or may not have been done.
        case outcomeUnknown = "outcome unknown"
        /// What is stored cannot be read.
        case corrupt
        /// The store cannot be opened as it is: not a database, not ours, no permission, a newer schema.
        case unusable
        /// The store is well and does not do this, now or later: the place is somebody else's. Clients are told what they
        /// are told of a store that is away, and no more.
        case refused
    }

    package let code: Code
    package let operation: String
    package let detail: String

    package init(_ code: Code, operation: String, detail: String) {
        self.code = code
        self.operation = operation
        self.detail = detail
    }

    package var description: String { "store \(code.rawValue) during \(operation): \(detail)" }
}
