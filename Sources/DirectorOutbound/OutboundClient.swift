package import AsyncHTTPClient
package import NIOCore

/// Requests to other services, each through the proxy that the settings name for its address.
///
/// The library's client has one proxy for everything, so that there is one client for each way out.
package struct OutboundClient: Sendable {
    private let settings: ProxySettings
    private let direct: HTTPClient
    private let proxied: [ProxyAddress: HTTPClient]

    /// - Parameters:
    ///   - configuration: what is the same on every way; its proxy is replaced
    ///   - proxies: which requests go through which proxy
    package init(_ configuration: HTTPClient.Configuration, proxies: ProxySettings) {
        settings = proxies
        direct = Self.client(configuration, through: nil)
        proxied = Dictionary(
            uniqueKeysWithValues: proxies.proxies.map { ($0, Self.client(configuration, through: $0)) }
        )
    }

    private static func client(_ configuration: HTTPClient.Configuration, through proxy: ProxyAddress?) -> HTTPClient {
        var configuration = configuration
        configuration.proxy = proxy.map { proxy in
            .server(
                host: proxy.host,
                port: proxy.port,
                authorization: proxy.credentials.map { .basic(username: $0.user, password: $0.password) }
            )
        }
        return HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }

    private func client(for request: HTTPClientRequest) -> HTTPClient {
        settings.proxy(for: request.url).flatMap { proxied[$0] } ?? direct
    }

    /// - Throws: the library's errors
    package func execute(_ request: HTTPClientRequest, timeout: TimeAmount) async throws -> HTTPClientResponse {
        try await client(for: request).execute(request, timeout: timeout)
    }

    /// - Throws: the library's errors
    package func execute(_ request: HTTPClientRequest, deadline: NIODeadline) async throws -> HTTPClientResponse {
        try await client(for: request).execute(request, deadline: deadline)
    }

    /// Ends all connections. Call once, when nothing is under way any more.
    package func shutdown() async throws {
        for client in proxied.values { try await client.shutdown() }
        try await direct.shutdown()
    }
}
