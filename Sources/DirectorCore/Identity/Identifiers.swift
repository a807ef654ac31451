/// Names one conversation. Chosen by the client and opaque to us: any text of 1 to 200 UTF-8 bytes without control
/// characters. Two users may hold the same session id; only ``SessionKey`` names a session.
package struct SessionID: OpaqueIdentifier {
    package static let maximumLength = 200
    package let text: String
    package init(unchecked text: String) { self.text = text }
}

/// Names a person. Opaque text of 1 to 320 UTF-8 bytes (an e-mail address fits) without control characters.
package struct UserID: OpaqueIdentifier {
    package static let maximumLength = 320
    package let text: String
    package init(unchecked text: String) { self.text = text }
}

/// Both parts of a session's identity. Every query carries both, so that a session id learned from somebody else is
/// worth nothing.
package struct SessionKey: Hashable, Sendable, Comparable {
    package let user: UserID
    package let session: SessionID

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
    package let text: String
    package init(unchecked text: String) { self.text = text }
}

/// Names one frame, globally: front ends use it as a primary key across sessions.
package struct MessageID: TokenIdentifier {
    package let text: String
    package init(unchecked text: String) { self.text = text }
}

/// Names one presentation, preview or final, in `/p/<id>`. Unguessable, since knowing it is enough to read the deck.
package struct PresentationID: TokenIdentifier {
    package let text: String
    package init(unchecked text: String) { self.text = text }
}

/// Opens the presentations of one session to whoever holds it. A secret: its description tells nothing, so that no log
/// line can hold one by mistake.
package struct ShareToken: TokenIdentifier {
    package let text: String
    package init(unchecked text: String) { self.text = text }

    package var description: String { "(share token)" }

    /// Whether `other` is this token. Takes the same time whichever bytes differ, so that a token cannot be guessed
    /// piece by piece.
    package func matches(_ other: String) -> Bool {
        let mine = Array(text.utf8)
        let theirs = Array(other.utf8)
        guard mine.count == theirs.count else { return false }
        return zip(mine, theirs).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// Names one running server process, as the holder of leases.
package struct ServerID: TokenIdentifier {
    package let text: String
    package init(unchecked text: String) { self.text = text }
}
