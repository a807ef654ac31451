import AsyncHTTPClient
import DirectorLanguage
package import DirectorOutbound
import NIOCore
import NIOHTTP1

/// The network. Redirects are not followed, since the key would go with them.
package struct HTTPChatTransport: ChatTransport {
    private let client: OutboundClient

    package init(limits: ModelLimits, proxies: ProxySettings) {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .nanoseconds(limits.connectTimeout.nanoseconds)
        configuration.connectionPool = HTTPClient.Configuration.ConnectionPool(
            idleTimeout: .seconds(60),
            concurrentHTTP1ConnectionsPerHostSoftLimit: limits.requestsAtOnce
        )
        // Attempts are counted elsewhere.
        configuration.connectionPool.retryConnectionEstablishment = false
        client = OutboundClient(configuration, proxies: proxies)
    }

    package func send(_ request: TransportRequest) async throws -> TransportReply {
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = .POST
        outgoing.headers = request.headers
        outgoing.body = .bytes(ByteBuffer(string: request.body))
        // Time-outs are the caller's, who knows what he waits for: this one only has to be longer.
        let reply = try await client.execute(outgoing, timeout: .hours(1))
        return TransportReply(status: Int(reply.status.code), headers: reply.headers, body: reply.body)
    }

    /// Ends all connections. Call once, when nothing is under way any more.
    package func close() async throws { try await client.shutdown() }
}

extension Duration {
    /// Whole nanoseconds; what does not fit stops at the largest number.
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : product + attoseconds / 1_000_000_000
    }

    /// For logs.
    var milliseconds: Int64 { nanoseconds / 1_000_000 }
}
