/// The scheme of the address at which a client reaches this server.
package enum WebScheme: String, Sendable {
    case http, https

    /// - Parameter text: the scheme as proxies write it; for sockets some write `ws` or `wss`
    init?(forwarded text: some StringProtocol) {
        switch text.lowercased() {
        case "http", "ws": self = .http
        case "https", "wss": self = .https
        default: return nil
        }
    }

    var defaultPort: Int {
        switch self {
        case .http: 80
        case .https: 443
        }
    }
}
