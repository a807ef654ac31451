import HTTPTypes

/// The tokens in a request, from the three places for them: programs use `Authorization`, browsers' sockets use a
/// subprotocol because they cannot set header fields, and links use the query.
struct PresentedTokens: Sendable, Equatable {
    private let tokens: Set<String>

    init(_ head: HTTPRequest) {
        var tokens = Set(FormQuery(target: head.path ?? "").all("access_token"))
        for value in head.headerFields[values: .authorization] {
            // Another authorization scheme is ignored, since it is not for Director.
            if let token = Self.bearer(value) { tokens.insert(token) }
        }
        for name in Subprotocol.offered(by: head) where name.hasPrefix(Subprotocol.tokenPrefix) {
            tokens.insert(String(name.dropFirst(Subprotocol.tokenPrefix.count)))
        }
        self.tokens = tokens
    }

    var isEmpty: Bool { tokens.isEmpty }

    /// The request's token. The same token may stand in several places; different tokens are refused.
    func single() throws(TokenRefusal) -> String {
        guard let token = tokens.first else { throw .missing }
        guard tokens.count == 1 else { throw .conflicting }
        return token
    }

    private static func bearer(_ value: String) -> String? {
        let parts = value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1].drop { $0 == " " })
    }
}

/// WebSocket subprotocols (RFC 6455 §1.9). This is a browser's only way to send a token outside of the address: it
/// offers Director's subprotocol and a second one that is the token. The answer names only Director's.
enum Subprotocol {
    static let name = "director"
    static let tokenPrefix = "director.bearer."

    static func offered(by head: HTTPRequest) -> [String] {
        head.headerFields[values: .secWebSocketProtocol].flatMap { value in
            value.split(separator: ",").map {
                String($0.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" })
            }
        }
    }

    /// The header fields of the answer to a client that is accepted, or that gets a socket to be told why not.
    static func answer(to head: HTTPRequest) -> HTTPFields {
        offered(by: head).contains(name) ? [.secWebSocketProtocol: name] : [:]
    }
}
