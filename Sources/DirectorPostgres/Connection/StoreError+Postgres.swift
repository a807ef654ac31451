import DirectorSessions

extension StoreError {
    /// The store cannot be opened as it is.
    static func unusable(_ detail: String) -> StoreError {
        StoreError(.unusable, operation: "open", detail: detail)
    }

    /// A failure of something that changes nothing.
    init(reading failure: PostgresFailure, operation: String) {
        self.init(
            failure.isUncertain ? .unavailable : Self.code(of: failure),
            operation: operation,
            detail: failure.message
        )
    }

    /// A failure of something that was to change rows.
    init(writing failure: PostgresFailure, operation: String) {
        self.init(
            failure.isUncertain ? .outcomeUnknown : Self.code(of: failure),
            operation: operation,
            detail: failure.message
        )
    }

    private static func code(of failure: PostgresFailure) -> Code {
        switch failure.state?.kind {
        // A value the tables do not take, or rows that contradict each other.
        case "21", "22", "23": .corrupt
        // Everything else may pass: no connection, no room, a lock, a time limit, even a missing privilege.
        default: .unavailable
        }
    }
}
