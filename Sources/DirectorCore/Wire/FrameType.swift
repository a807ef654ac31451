/// The kinds of frames we send (protocol §3.2, §10).
package enum FrameType: String, Codable, Sendable, CaseIterable {
    case chatMessage = "chat_message"
    case actionRequest = "action_request"
    case slideUpdate = "slide_update"
    case presentationURL = "presentation_url"
    case statusUpdate = "status_update"
    case syncResponse = "sync_response"
    case sessionReady = "session_ready"
    case chatDelta = "chat_delta"
    case themeSync = "theme_sync"
    case authenticated
    case tokenUsage = "token_usage"
    case pong
}

/// Who a frame comes from.
package enum Role: String, Codable, Sendable {
    case user, assistant
}

/// The two kinds of clients (protocol §5, §10).
package enum ClientKind: Sendable, Equatable {
    /// A client that connects with `after`. It receives `seq`, `turn_id` and `state`, and its frames are not paced.
    case native
    /// An existing Deckster front end: protocol §1 to §9.
    case compatible
}
