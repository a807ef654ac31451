package import DirectorSessions

/// What a server needs to know about itself.
package struct ServerConfiguration: Sendable {
    package var host: String
    /// 0 leaves the choice to the system.
    package var port: Int
    /// Scheme, host, port and path under which clients reach the server, without a trailing slash; `nil` for the address
    /// that each client uses.
    package var publicURL: String?
    /// The proxies whose words about the client's address are believed.
    package var trustedProxies: TrustedProxies
    /// Origins of front ends served elsewhere, beside the server's own.
    package var allowedOrigins: Set<WebOrigin>
    package var authentication: Authentication
    package var deckAccess: DeckAccess
    /// Where people get a token, for the builder page to send them to.
    package var signInURL: String?
    package var limits: Limits
    package var operations = OperationsConfiguration()
    package var environmentName: String

    package static let defaultOrigins = Set(
        [
            "https://www.deckster.xyz", "https://deckster.xyz", "http://localhost:3000", "http://localhost:3002",
        ].compactMap { WebOrigin($0) }
    )

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

    /// Under which addresses clients reach the server.
    var addressPolicy: AddressPolicy {
        AddressPolicy(publicAddress: publicURL.flatMap { BaseAddress(url: $0) }, proxies: trustedProxies)
    }

    /// Who may drive the server from a browser.
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
    package static let current = "0.1.0"
}
