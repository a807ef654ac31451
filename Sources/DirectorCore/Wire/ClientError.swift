/// An error as a client is told it (protocol §10). The text is for people and holds no internals.
package struct ClientError: Error, Sendable, Equatable {
    /// What went wrong, as a code for programs.
    package enum Code: String, Codable, Sendable, CaseIterable {
        case invalidMessage = "invalid_message"
        case tooLarge = "too_large"
        case rateLimited = "rate_limited"
        case inboxFull = "inbox_full"
        case storeUnavailable = "store_unavailable"
        case authorFailed = "author_failed"
        case authorTimeout = "author_timeout"
        /// The session or its user has used all tokens of its budget.
        case budgetReached = "budget_reached"
        case cancelled
        case forbidden
        case shuttingDown = "shutting_down"
    }

    /// The code for programs.
    package var code: Code
    /// A sentence for people.
    package var text: String
    /// The turn that failed; `nil` if the error belongs to no turn.
    package var turn: TurnID?

    /// Makes an error.
    package init(_ code: Code, text: String, turn: TurnID? = nil) {
        self.code = code
        self.text = text
        self.turn = turn
    }

    /// Whether the same message may succeed later.
    package var isRetryable: Bool {
        switch code {
        case .rateLimited, .inboxFull, .storeUnavailable, .authorFailed, .authorTimeout, .cancelled, .shuttingDown:
            true
        case .invalidMessage, .tooLarge, .budgetReached, .forbidden: false
        }
    }
}
