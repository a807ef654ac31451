/// A text frame from a client, understood (protocol §2). Clients of several generations send several shapes. What cannot
/// be understood changes nothing and never closes the socket.
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
    /// A control frame for something this server does not have: nothing to do.
    case ignored
    /// Cannot be understood, and why; with its turn, where it names one.
    case malformed(Flaw, turn: TurnID?)

    /// The texts say what is allowed, for people who write clients.
    package enum Flaw: String, Sendable, Equatable {
        case notJSON = "the frame is not JSON"
        case notAnObject = "the frame is not a JSON object"
        case unknownType = "type must be user_message, cancel, authenticate or ping"
        case noText = "data.text must be a text that is not blank"
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
