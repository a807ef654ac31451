/// An error as a client is told it (protocol §10). The text is for people and holds no internals.
package struct ClientError: Error, Sendable, Equatable {
    package enum Code: String, Codable, Sendable, CaseIterable {
        case invalidMessage = "invalid_message"
        case tooLarge = "too_large"
        case rateLimited = "rate_limited"
        case inboxFull = "inbox_full"
        case storeUnavailable = "store_unavailable"
        case authorFailed = "author_failed"
        case authorTimeout = "author_timeout"
        /// The session or its user has used up the tokens of language models they may use.
        case budgetReached = "budget_reached"
        case cancelled
        case forbidden
        case shuttingDown = "shutting_down"
    }

    package var code: Code
    package var text: String
    package var turn: TurnID?

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
