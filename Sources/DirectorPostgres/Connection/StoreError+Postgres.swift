import DirectorSessions

extension StoreError {
    /// The database cannot be opened in its present state.
    static func unusable(_ detail: String) -> StoreError {
        StoreError(.unusable, operation: "open", detail: detail)
    }

    /// Makes an error from a failed statement that changes nothing.
    init(reading failure: PostgresFailure, operation: String) {
        self.init(
            failure.isUncertain ? .unavailable : Self.code(of: failure),
            operation: operation,
            detail: failure.message
        )
    }

    /// Makes an error from a failed statement that was to change rows.
    init(writing failure: PostgresFailure, operation: String) {
        self.init(
            failure.isUncertain ? .outcomeUnknown : Self.code(of: failure),
            operation: operation,
            detail: failure.message
        )
    }

    private static func code(of failure: PostgresFailure) -> Code {
        switch failure.state?.kind {
        // The tables do not accept a value, or rows contradict each other.
        case "21", "22", "23": .corrupt
        // All other failures may be temporary: no connection, no space, a lock, a time limit, even a missing privilege.
        default: .unavailable
        }
    }
}
