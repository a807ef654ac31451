/// A text frame from a client, understood (protocol §2). Clients of several generations send several shapes. What cannot
/// be understood changes nothing and never closes the socket.
package enum ClientMessage: Sendable, Equatable {
    /// Bare text `ping`.
    case textPing
    /// `{"type":"ping"}` of older clients.
    case jsonPing
    case user(UserMessage)
    /// Stops the running turn.
    case cancel(TurnID?)
    case setTheme(ThemeRequest)
    /// A new access token that the client sends before the old one runs out. Do not log it.
    case authenticate(token: String)
    /// A control frame for a feature that this server does not have. Nothing is done.
    case ignored
    /// The frame cannot be understood, with the reason and the turn if it names one.
    case malformed(Flaw, turn: TurnID?)

    /// What is wrong with a frame. The texts say what is allowed, for the authors of clients.
    package enum Flaw: String, Sendable, Equatable {
        case notJSON = "the frame is not JSON"
        case notAnObject = "the frame is not a JSON object"
        case unknownType = "type must be user_message, cancel, authenticate or ping"
        case noText = "data.text must be a text that is not blank"
        case badTurnID = "turn_id must be 1 to 64 characters of A-Z a-z 0-9 _ -"
    }
}

/// A text that a user wrote, or a button that a user pressed.
package struct UserMessage: Sendable, Equatable {
    /// The turn's id; `nil` if the client has not chosen one.
    package var turn: TurnID?
    /// The text without spaces at both ends. Not empty.
    package var text: String
    /// The value of the button that was pressed.
    package var actionValue: String?
    /// The label of the button that was pressed.
    package var actionLabel: String?
    /// Features that the user has switched on and this server does not have.
    package var unsupported: Set<UnsupportedFeature>

    /// Makes a message from its parts.
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

/// A request for a theme of the presentations.
package struct ThemeRequest: Sendable, Equatable {
    /// Which theme the client asked for.
    package enum Choice: Sendable, Equatable {
        /// The server chooses the theme.
        case automatic
        /// A theme by its name, or the user's own colours.
        case chosen
    }

    /// The client's id of the request. The answer repeats it.
    package var requestID: String
    /// The id of the presentation that the client shows. The answer repeats it.
    package var presentationID: String?
    /// Which theme the client asked for.
    package var choice: Choice

    package init(requestID: String, presentationID: String? = nil, choice: Choice) {
        self.requestID = requestID
        self.presentationID = presentationID
        self.choice = choice
    }
}
