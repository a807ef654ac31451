package import DirectorCore
package import DirectorSessions

/// What the URL of a WebSocket asks for (protocol §1.1, §10).
package struct ConnectionQuery: Sendable, Equatable {
    /// The session that the client wants to open.
    package let key: SessionKey
    /// What the client wants to receive.
    package let request: SubscriptionRequest

    /// Why a URL is refused. The text names the parameter and what is allowed.
    package struct Refusal: Error, Equatable {
        /// A sentence for the client.
        package let text: String
    }

    /// Reads a request target. Ignores unknown parameters, and optional parameters with wrong values, because older
    /// clients send various ones.
    package init(target: String) throws(Refusal) {
        let query = FormQuery(target: target)
        guard let session = query["session_id"].flatMap({ SessionID($0) }) else {
            throw Refusal(text: "session_id is missing or not allowed; allowed is \(SessionID.allowed)")
        }
        guard let user = query["user_id"].flatMap({ UserID($0) }) else {
            throw Refusal(text: "user_id is missing or not allowed; allowed is \(UserID.allowed)")
        }
        key = SessionKey(user: user, session: session)
        if let after = query["after"] {
            request = .native(after: LogSequence(max(0, Int(after) ?? 0)))
        } else {
            // `message_count` is not read. It counts the messages in the client's cache, not those that its user sees.
            request = .compatible(skipHistory: Self.isTrue(query["skip_history"]))
        }
    }

    private static func isTrue(_ text: String?) -> Bool {
        guard let text else { return false }
        return ["true", "1", "yes", "on", "t", "y"].contains(text.lowercased())
    }
}
