/// Why a statement did not run, as the connection sees it.
package struct PostgresFailure: Error, Equatable {
    package enum Kind: Equatable {
        /// The server said no, and has done nothing of it.
        case rejected(SQLState)
        /// There is no connection; nothing was sent.
        case unreachable(SQLState?)
        /// The connection ended, or time ran out, when the server may already have begun: it may or may not be done.
        case lost
    }

    package let kind: Kind
    /// One line without what users wrote and without secrets.
    package let message: String

    package init(kind: Kind, message: String) {
        self.kind = kind
        self.message = message
    }

    var state: SQLState? {
        switch kind {
        case .rejected(let state): state
        case .unreachable(let state): state
        case .lost: nil
        }
    }

    /// Nobody can tell whether it was done.
    var isUncertain: Bool { kind == .lost }
}

extension PostgresFailure {
    static func lost(_ message: String) -> PostgresFailure { PostgresFailure(kind: .lost, message: message) }

    static func unreachable(_ message: String, _ state: SQLState? = nil) -> PostgresFailure {
        PostgresFailure(kind: .unreachable(state), message: message)
    }
}
