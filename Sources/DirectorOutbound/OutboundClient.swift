package import AsyncHTTPClient
package import NIOCore

/// Sends requests to other services, each through the proxy that the settings name for its address.
///
/// The library's client uses one proxy for all requests. So there is one client for each proxy, and one without a
/// proxy.
package struct OutboundClient: Sendable {
    private let settings: ProxySettings
    private let direct: HTTPClient
    private let proxied: [ProxyAddress: HTTPClient]

    /// - Parameters:
    ///   - configuration: the configuration of all clients; its proxy is replaced
    ///   - proxies: which proxy is used for which address
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

    /// Sends a request.
    ///
    /// - Throws: the library's errors
    package func execute(_ request: HTTPClientRequest, timeout: TimeAmount) async throws -> HTTPClientResponse {
        try await client(for: request).execute(request, timeout: timeout)
    }

    /// Sends a request that must be answered before the deadline.
    ///
    /// - Throws: the library's errors
    package func execute(_ request: HTTPClientRequest, deadline: NIODeadline) async throws -> HTTPClientResponse {
        try await client(for: request).execute(request, deadline: deadline)
    }

    /// Closes all connections. Call it once, after all requests have ended.
    package func shutdown() async throws {
        for client in proxied.values { try await client.shutdown() }
        try await direct.shutdown()
    }
}
