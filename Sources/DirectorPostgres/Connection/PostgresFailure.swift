/// Why a statement did not run, as far as the connection knows.
package struct PostgresFailure: Error, Equatable {
    /// Whether the statement had an effect.
    package enum Kind: Equatable {
        /// The server refused the statement, so it had no effect.
        case rejected(SQLState)
        /// There is no connection, so nothing was sent.
        case unreachable(SQLState?)
        /// The connection was lost, or time ran out, after the statement was sent. It may or may not have taken effect.
        case lost
    }

    /// Whether the statement had an effect.
    package let kind: Kind
    /// One line without users' text and without secrets.
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

    /// Whether the statement may have taken effect.
    var isUncertain: Bool { kind == .lost }
}

extension PostgresFailure {
    static func lost(_ message: String) -> PostgresFailure { PostgresFailure(kind: .lost, message: message) }

    static func unreachable(_ message: String, _ state: SQLState? = nil) -> PostgresFailure {
        PostgresFailure(kind: .unreachable(state), message: message)
    }
}
