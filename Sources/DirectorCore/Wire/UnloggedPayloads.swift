/// Progress and errors. Never stored (protocol §3.2, §10).
package struct StatusUpdatePayload: FramePayload, Equatable {
    package enum Status: String, Encodable, Sendable { case idle, thinking, generating, complete, error }

    package static let type = FrameType.statusUpdate
    package var status: Status
    package var text: String
    /// 0 to 100.
    package var progress: Int?
    /// Seconds.
    package var estimatedTime: Int?
    /// What went wrong, for `.error`.
    package var failure: ClientError?

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

    /// An error as a frame.
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
    package static let type = FrameType.syncResponse
    package var messageCount: Int
    package var currentState: String
    package var hasStrawman: Bool
    /// The finished deck; `nil` while an outline is newer than it.
    package var deck: DeckReference?

    /// - Parameter links: where the reader opens the deck
    package init(snapshot: SessionSnapshot, links: PresentationLinks) {
        messageCount = snapshot.head.value
        hasStrawman = snapshot.strawman != nil
        guard snapshot.state == .contentGeneration, var deck = snapshot.deck else {
            currentState = snapshot.state.rawValue
            return
        }
        // The name that the front end waits for before it shows a final deck. No state of ours is called so. With an
        // outline that is newer than the deck the front end would leave the outline for the old deck.
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
        // Always the whole transcript: the count that a front end sends says nothing about what it shows.
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
    package static let type = FrameType.sessionReady
    package var seq: LogSequence
    package var currentState: WorkflowState
    package var runningTurn: TurnID?

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
    package static let type = FrameType.chatDelta
    package var turn: TurnID
    package var text: String

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
    package enum Outcome: Sendable, Equatable {
        /// The presentations look as was asked for.
        case applied
        /// Why not, for people.
        case failed(reason: String)
    }

    package static let type = FrameType.themeSync
    package var request: ThemeRequest
    package var outcome: Outcome

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
    package static let type = FrameType.authenticated
    package var expiresAt: Timestamp

    package init(expiresAt: Timestamp) {
        self.expiresAt = expiresAt
    }

    private enum CodingKeys: String, CodingKey {
        case expiresAt = "expires_at"
    }
}

/// The answer to a JSON ping of older clients (protocol §1.3).
package struct PongPayload: FramePayload, Equatable {
    package static let type = FrameType.pong
    package init() {}
    package func encode(to encoder: any Encoder) throws {
        _ = encoder.container(keyedBy: NoKeys.self)
    }
    private enum NoKeys: CodingKey {}
}
