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

/// What a reconnecting front end with a cache is told first (protocol §5.2, §5.3).
package struct SyncResponsePayload: FramePayload, Equatable {
    package enum Action: String, Encodable, Sendable {
        case skipHistory = "skip_history"
        case sendHistory = "send_history"
        case sendDelta = "send_delta"
    }

    package static let type = FrameType.syncResponse
    package var action: Action
    package var messageCount: Int
    package var currentState: String
    package var hasStrawman: Bool
    package var presentationURL: String?
    package var presentationID: PresentationID?
    package var slideCount: Int?

    package init(action: Action, snapshot: SessionSnapshot) {
        self.action = action
        messageCount = snapshot.head.value
        hasStrawman = snapshot.strawman != nil
        if let deck = snapshot.deck {
            // The name the front end waits for before it shows a final deck; no state of ours is called so. It goes with
            // the deck, even while a newer outline is being shaped, since a preview must never pass for final.
            currentState = "CONTENT_GENERATED"
            presentationURL = deck.url
            presentationID = deck.presentationID
            slideCount = deck.slideCount
        } else {
            currentState = snapshot.state.rawValue
            presentationURL = snapshot.strawman?.previewURL
            presentationID = snapshot.strawman?.previewPresentationID
            slideCount = snapshot.strawman?.slides.count
        }
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
        try container.encode(action, forKey: .action)
        try container.encode(messageCount, forKey: .messageCount)
        try container.encode(currentState, forKey: .currentState)
        try container.encode(hasStrawman, forKey: .hasStrawman)
        try container.encode(presentationURL, forKey: .presentationURL)
        try container.encode(presentationID, forKey: .presentationID)
        try container.encode(slideCount, forKey: .slideCount)
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

/// The answer to `set_theme`: themes are not ours to apply, and the front end should not wait for one (protocol §2.4).
package struct ThemeSyncPayload: FramePayload, Equatable {
    package static let type = FrameType.themeSync
    package var requestID: String

    package init(requestID: String) {
        self.requestID = requestID
    }

    private enum CodingKeys: String, CodingKey {
        case requestID = "request_id"
        case status, error
        case presentationID = "presentation_id"
        case themeSessionID = "theme_session_id"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(requestID, forKey: .requestID)
        try container.encode("failed", forKey: .status)
        try container.encode("This server does not apply themes.", forKey: .error)
        try container.encodeNil(forKey: .presentationID)
        try container.encodeNil(forKey: .themeSessionID)
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
