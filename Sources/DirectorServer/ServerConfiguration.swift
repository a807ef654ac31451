package import DirectorSessions

/// What a server needs to know about itself.
package struct ServerConfiguration: Sendable {
    package var host: String
    /// 0 leaves the choice to the system.
    package var port: Int
    /// Scheme, host and port under which clients reach the server, without a trailing slash; `nil` for the address it
    /// listens on.
    package var publicURL: String?
    /// Origins of front ends served elsewhere (protocol §7).
    package var allowedOrigins: Set<String>
    package var limits: Limits
    package var operations = OperationsConfiguration()
    package var environmentName: String

    package static let defaultOrigins: Set<String> = [
        "https://www.deckster.xyz", "https://deckster.xyz", "http://localhost:3000",
    ]

    package init(
        host: String = "127.0.0.1",
        port: Int = 8000,
        publicURL: String? = nil,
        allowedOrigins: Set<String> = ServerConfiguration.defaultOrigins,
        limits: Limits = Limits(),
        environmentName: String = "production"
    ) {
        self.host = host
        self.port = port
        self.publicURL = publicURL
        self.allowedOrigins = allowedOrigins
        self.limits = limits
        self.environmentName = environmentName
    }
}

/// The version of this program.
package enum DirectorVersion {
    package static let current = "0.1.0"
}
