import HTTPTypes

/// The tokens a request brings along, from the three places where clients can put one: programs use `Authorization`,
/// browsers' sockets a subprotocol (they cannot set fields), links the query.
struct PresentedTokens: Sendable, Equatable {
    private let tokens: Set<String>

    init(_ head: HTTPRequest) {
        var tokens = Set(FormQuery(target: head.path ?? "").all("access_token"))
        for value in head.headerFields[values: .authorization] {
            // Another scheme is no token, and somebody else's business.
            if let token = Self.bearer(value) { tokens.insert(token) }
        }
        for name in Subprotocol.offered(by: head) where name.hasPrefix(Subprotocol.tokenPrefix) {
            tokens.insert(String(name.dropFirst(Subprotocol.tokenPrefix.count)))
        }
        self.tokens = tokens
    }

    var isEmpty: Bool { tokens.isEmpty }

    /// The one token. The same one in several places is no contradiction; different ones are.
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

/// WebSocket subprotocols (RFC 6455 §1.9). A browser's only way to send a token along without putting it into the
/// address: it offers ours and, beside it, one that is the token. The answer names ours alone.
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

    /// The fields of the answer to a client that may come in, or be told why not.
    static func answer(to head: HTTPRequest) -> HTTPFields {
        offered(by: head).contains(name) ? [.secWebSocketProtocol: name] : [:]
    }
}
