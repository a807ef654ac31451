package import DirectorSessions

/// The settings of a server.
package struct ServerConfiguration: Sendable {
    /// The address to listen on.
    package var host: String
    /// 0 lets the system choose the port.
    package var port: Int
    /// Scheme, host, port and path at which clients reach the server, without a trailing slash; `nil` for the address
    /// that each client uses.
    package var publicURL: String?
    /// The proxies whose statements about the client's address are trusted.
    package var trustedProxies: TrustedProxies
    /// Origins of front ends that are served elsewhere. The server's own origin is always allowed.
    package var allowedOrigins: Set<WebOrigin>
    /// How clients prove which user they are.
    package var authentication: Authentication
    /// Who may open presentations at `/p/<id>`.
    package var deckAccess: DeckAccess
    /// The page where people get a token. The builder page links to it.
    package var signInURL: String?
    /// Bounds of connections, messages and turns.
    package var limits: Limits
    /// What the server offers to its operator.
    package var operations = OperationsConfiguration()
    /// The name of the deployment, for the service routes.
    package var environmentName: String

    /// The origins of the known front ends: their public sites and their development servers.
    package static let defaultOrigins = Set(
        [
            "https://www.deckster.xyz", "https://deckster.xyz", "http://localhost:3000", "http://localhost:3002",
        ].compactMap { WebOrigin($0) }
    )

    /// Makes a configuration. By default the server listens on loopback and has no authentication.
    package init(
        host: String = "127.0.0.1",
        port: Int = 8000,
        publicURL: String? = nil,
        trustedProxies: TrustedProxies = TrustedProxies(),
        allowedOrigins: Set<WebOrigin> = ServerConfiguration.defaultOrigins,
        authentication: Authentication = .none,
        deckAccess: DeckAccess = .owner,
        signInURL: String? = nil,
        limits: Limits = Limits(),
        environmentName: String = "production"
    ) {
        self.host = host
        self.port = port
        self.publicURL = publicURL
        self.trustedProxies = trustedProxies
        self.allowedOrigins = allowedOrigins
        self.authentication = authentication
        self.deckAccess = deckAccess
        self.signInURL = signInURL
        self.limits = limits
        self.environmentName = environmentName
    }

    /// Decides at which address a client reaches the server.
    var addressPolicy: AddressPolicy {
        AddressPolicy(publicAddress: publicURL.flatMap { BaseAddress(url: $0) }, proxies: trustedProxies)
    }

    /// Decides which web pages may use the server.
    var originPolicy: OriginPolicy {
        let isOpen =
            switch authentication {
            case .none: true
            case .tokens: false
            }
        return OriginPolicy(
            allowed: allowedOrigins,
            publicURL: publicURL,
            checksHost: isOpen && HostName(address: host)?.isLoopback == true
        )
    }
}

/// The version of this program.
package enum DirectorVersion {
    /// The version of this release.
    package static let current = "0.1.0"
}
