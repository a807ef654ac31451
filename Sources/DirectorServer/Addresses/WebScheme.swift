/// How a client speaks to this server, as far as addresses show it.
package enum WebScheme: String, Sendable {
    case http, https

    /// - Parameter text: as proxies write it; for sockets some write `ws` or `wss`
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
