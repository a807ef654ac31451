/// The id of a conversation. The client chooses it: any text of 1 to 200 UTF-8 bytes without control characters. Two
/// users may use the same session id; only a ``SessionKey`` identifies a session.
package struct SessionID: OpaqueIdentifier {
    package static let maximumLength = 200
    /// The id as the client chose it.
    package let text: String
    /// Makes an id without a check.
    package init(unchecked text: String) { self.text = text }
}

/// The id of a person: any text of 1 to 320 UTF-8 bytes (an e-mail address fits) without control characters.
package struct UserID: OpaqueIdentifier {
    package static let maximumLength = 320
    /// The id as it is in the token or the request.
    package let text: String
    /// Makes an id without a check.
    package init(unchecked text: String) { self.text = text }
}

/// User id and session id, which together identify a session. Every query contains both. So a session id that one user
/// learned from another gives no access.
package struct SessionKey: Hashable, Sendable, Comparable {
    /// The session's owner.
    package let user: UserID
    /// The session's id, unique for this user.
    package let session: SessionID

    /// Makes a key from its two parts.
    package init(user: UserID, session: SessionID) {
        self.user = user
        self.session = session
    }

    package static func < (left: SessionKey, right: SessionKey) -> Bool {
        (left.user.text, left.session.text) < (right.user.text, right.session.text)
    }
}

/// Names one turn: one user message and everything it causes. The client chooses it and repeats it when it resends:
/// 1 to 64 characters of `A-Z a-z 0-9 _ -` (protocol §10).
package struct TurnID: TokenIdentifier {
    /// The id as the client chose it.
    package let text: String
    /// Makes an id without a check.
    package init(unchecked text: String) { self.text = text }
}

/// The id of a frame. It is unique across all sessions, because front ends use it as a primary key.
package struct MessageID: TokenIdentifier {
    /// The id as it is sent and stored.
    package let text: String
    /// Makes an id without a check.
    package init(unchecked text: String) { self.text = text }
}

/// The id of a presentation, preview or final, in `/p/<id>`. It must not be guessable: without authentication, and under
/// `--deck-access link`, the id alone opens the deck.
package struct PresentationID: TokenIdentifier {
    /// The id as it is sent and stored.
    package let text: String
    /// Makes an id without a check.
    package init(unchecked text: String) { self.text = text }
}

/// Opens the presentations of one session for every holder of the token. It is a secret. Its description does not show
/// it, so that it does not get into a log by mistake.
package struct ShareToken: TokenIdentifier {
    /// The secret itself. Do not log it.
    package let text: String
    package init(unchecked text: String) { self.text = text }

    /// A fixed text that does not show the secret.
    package var description: String { "(share token)" }

    /// Whether `other` is this token. The comparison always takes the same time, so that a token cannot be guessed byte
    /// by byte.
    package func matches(_ other: String) -> Bool {
        let mine = Array(text.utf8)
        let theirs = Array(other.utf8)
        guard mine.count == theirs.count else { return false }
        return zip(mine, theirs).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// The id of a running server process. It says which server holds a lease.
package struct ServerID: TokenIdentifier {
    /// The id as it is stored.
    package let text: String
    /// Makes an id without a check.
    package init(unchecked text: String) { self.text = text }
}
