/// Progress and errors. Never stored (protocol §3.2, §10).
package struct StatusUpdatePayload: FramePayload, Equatable {
    /// What the server is doing.
    package enum Status: String, Encodable, Sendable { case idle, thinking, generating, complete, error }

    /// The type of frames with this payload.
    package static let type = FrameType.statusUpdate
    /// What the server is doing.
    package var status: Status
    /// A text for people.
    package var text: String
    /// The part of the work that is done: 0 to 100.
    package var progress: Int?
    /// The estimated remaining time, in seconds.
    package var estimatedTime: Int?
    /// The error, for `.error`.
    package var failure: ClientError?

    /// Makes a status without an error by default.
    package init(
        status: Status,
        text: String,
        progress: Int? = nil,
        estimatedTime: Int? = nil,
        failure: ClientError? = nil
    ) {
        self.status = status
        self.text = text
        self.progress = progress
        self.estimatedTime = estimatedTime
        self.failure = failure
    }

    /// Makes a status from an error.
    package init(_ error: ClientError) {
        self.init(status: .error, text: error.text, failure: error)
    }

    private enum CodingKeys: String, CodingKey {
        case status, text, progress, code, retryable
        case estimatedTime = "estimated_time"
        case turnID = "turn_id"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(status, forKey: .status)
        try container.encode(text, forKey: .text)
        try container.encode(progress, forKey: .progress)
        try container.encode(estimatedTime, forKey: .estimatedTime)
        guard let failure else { return }
        try container.encode(failure.code, forKey: .code)
        try container.encode(failure.isRetryable, forKey: .retryable)
        try container.encode(failure.turn, forKey: .turnID)
    }
}

/// What a reconnecting front end with a cache is told before the whole transcript (protocol §5.2, §5.3).
package struct SyncResponsePayload: FramePayload, Equatable {
    /// The type of frames with this payload.
    package static let type = FrameType.syncResponse
    package var messageCount: Int
    /// The state under the name that front ends know.
    package var currentState: String
    /// Whether there is an outline.
    package var hasStrawman: Bool
    /// The finished deck; `nil` if the outline is newer.
    package var deck: DeckReference?

    /// - Parameter links: makes the address at which the reader opens the deck
    package init(snapshot: SessionSnapshot, links: PresentationLinks) {
        messageCount = snapshot.head.value
        hasStrawman = snapshot.strawman != nil
        guard snapshot.state == .contentGeneration, var deck = snapshot.deck else {
            currentState = snapshot.state.rawValue
            return
        }
        // The name that the front end waits for before it shows a final deck. Director has no state of this name. It is
        // not sent if the outline is newer than the deck, because the front end would then replace the outline by the
        // old deck.
        currentState = "CONTENT_GENERATED"
        deck.url = deck.url(for: links)
        self.deck = deck
    }

    private enum CodingKeys: String, CodingKey {
        case action
        case messageCount = "message_count"
        case currentState = "current_state"
        case hasStrawman = "has_strawman"
        case presentationURL = "presentation_url"
        case presentationID = "presentation_id"
        case slideCount = "slide_count"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        // The whole transcript is sent in any case. The count that a front end sends does not say what it shows.
        try container.encode("send_history", forKey: .action)
        try container.encode(messageCount, forKey: .messageCount)
        try container.encode(currentState, forKey: .currentState)
        try container.encode(hasStrawman, forKey: .hasStrawman)
        try container.encode(deck?.url, forKey: .presentationURL)
        try container.encode(deck?.presentationID, forKey: .presentationID)
        try container.encode(deck?.slideCount, forKey: .slideCount)
    }
}

/// Ends the replay of a native connection (protocol §10).
package struct SessionReadyPayload: FramePayload, Equatable {
    /// The type of frames with this payload.
    package static let type = FrameType.sessionReady
    /// The number of the last entry.
    package var seq: LogSequence
    /// The session's state.
    package var currentState: WorkflowState
    /// The turn that is running; `nil` if none is.
    package var runningTurn: TurnID?

    /// Makes the payload.
    package init(seq: LogSequence, currentState: WorkflowState, runningTurn: TurnID?) {
        self.seq = seq
        self.currentState = currentState
        self.runningTurn = runningTurn
    }

    private enum CodingKeys: String, CodingKey {
        case seq
        case currentState = "current_state"
        case runningTurn = "running_turn_id"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(seq, forKey: .seq)
        try container.encode(currentState, forKey: .currentState)
        try container.encode(runningTurn, forKey: .runningTurn)
    }
}

/// A piece of text while the author writes it (protocol §10).
package struct ChatDeltaPayload: FramePayload, Equatable {
    /// The type of frames with this payload.
    package static let type = FrameType.chatDelta
    /// The turn whose answer is being written.
    package var turn: TurnID
    /// The new piece of text.
    package var text: String

    /// Makes the payload.
    package init(turn: TurnID, text: String) {
        self.turn = turn
        self.text = text
    }

    private enum CodingKeys: String, CodingKey {
        case turn = "turn_id"
        case text
    }
}

/// The answer to `set_theme` (protocol §2.4).
package struct ThemeSyncPayload: FramePayload, Equatable {
    /// Whether the theme was applied.
    package enum Outcome: Sendable, Equatable {
        /// The presentations have the requested theme.
        case applied
        /// The theme was not applied. The reason is a sentence for people.
        case failed(reason: String)
    }

    /// The type of frames with this payload.
    package static let type = FrameType.themeSync
    /// The request that is answered.
    package var request: ThemeRequest
    /// Whether the theme was applied.
    package var outcome: Outcome

    /// Makes an answer to a request.
    package init(_ request: ThemeRequest, _ outcome: Outcome) {
        self.request = request
        self.outcome = outcome
    }

    private enum CodingKeys: String, CodingKey {
        case requestID = "request_id"
        case status, error
        case presentationID = "presentation_id"
        case themeSessionID = "theme_session_id"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(request.requestID, forKey: .requestID)
        try container.encode(request.presentationID, forKey: .presentationID)
        try container.encodeNil(forKey: .themeSessionID)
        switch outcome {
        case .applied:
            try container.encode("applied", forKey: .status)
            try container.encodeNil(forKey: .error)
        case .failed(let reason):
            try container.encode("failed", forKey: .status)
            try container.encode(reason, forKey: .error)
        }
    }
}

/// The answer to a new access token on an open connection: it counts, and until when (protocol §10).
package struct AuthenticatedPayload: FramePayload, Equatable {
    /// The type of frames with this payload.
    package static let type = FrameType.authenticated
    /// When the new token runs out.
    package var expiresAt: Timestamp

    /// - Parameter expiresAt: when the new token runs out
    package init(expiresAt: Timestamp) {
        self.expiresAt = expiresAt
    }

    private enum CodingKeys: String, CodingKey {
        case expiresAt = "expires_at"
    }
}

/// The answer to a JSON ping of older clients (protocol §1.3).
package struct PongPayload: FramePayload, Equatable {
    /// The type of frames with this payload.
    package static let type = FrameType.pong
    /// The payload has no members.
    package init() {}
    package func encode(to encoder: any Encoder) throws {
        _ = encoder.container(keyedBy: NoKeys.self)
    }
    private enum NoKeys: CodingKey {}
}
