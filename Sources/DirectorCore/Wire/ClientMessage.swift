/// A text frame from a client, understood (protocol §2). Clients of several generations send several shapes; whatever
/// cannot be understood is ignored, never an error that closes the socket.
package enum ClientMessage: Sendable, Equatable {
    /// Bare text `ping`.
    case textPing
    /// `{"type":"ping"}` of older clients.
    case jsonPing
    case user(UserMessage)
    /// Stop the running turn.
    case cancel(TurnID?)
    case setTheme(ThemeRequest)
    /// A new access token, in time before the old one runs out. Not to be logged.
    case authenticate(token: String)
    /// Nothing to do, and why.
    case ignored(Reason)

    package enum Reason: String, Sendable, Equatable {
        case notJSON = "not JSON"
        case notAnObject = "not a JSON object"
        case unknownType = "unknown type"
        case noText = "no text"
        case controlFrame = "a control frame for something this server does not have"
        case badTurnID = "turn_id must be 1 to 64 characters of A-Z a-z 0-9 _ -"
    }
}

/// What a user said or pressed.
package struct UserMessage: Sendable, Equatable {
    /// The client's name for the turn; `nil` if it left that to us.
    package var turn: TurnID?
    /// Trimmed, not empty.
    package var text: String
    package var actionValue: String?
    package var actionLabel: String?
    /// What the user switched on beside the text and this server does not have.
    package var unsupported: Set<UnsupportedFeature>

    package init(
        turn: TurnID? = nil,
        text: String,
        actionValue: String? = nil,
        actionLabel: String? = nil,
        unsupported: Set<UnsupportedFeature> = []
    ) {
        self.turn = turn
        self.text = text
        self.actionValue = actionValue
        self.actionLabel = actionLabel
        self.unsupported = unsupported
    }
}

/// A look for the presentations, as a front end asks for it.
package struct ThemeRequest: Sendable, Equatable {
    package enum Choice: Sendable, Equatable {
        /// The server chooses.
        case automatic
        /// One by name, or colours of the user's own.
        case chosen
    }

    /// The client's name for the request, which the answer repeats.
    package var requestID: String
    /// The presentation the client shows, as it names it; the answer repeats it.
    package var presentationID: String?
    package var choice: Choice

    package init(requestID: String, presentationID: String? = nil, choice: Choice) {
        self.requestID = requestID
        self.presentationID = presentationID
        self.choice = choice
    }
}
