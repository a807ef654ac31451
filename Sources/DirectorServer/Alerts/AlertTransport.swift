import AsyncHTTPClient
import DirectorOutbound
import NIOCore
import NIOHTTP1

/// Posts a body to an address.
package protocol AlertTransport: Sendable {
    /// Posts a body once.
    ///
    /// - Returns: the status of the answer
    /// - Throws: if there was no answer in time
    func post(_ body: String, to url: String) async throws -> Int
}

/// Posts over HTTP. Does not follow redirects, so the alert reaches only the configured address.
struct HTTPAlertTransport: AlertTransport {
    static let timeout = TimeAmount.seconds(5)

    private let client: OutboundClient

    init(proxies: ProxySettings) {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = Self.timeout
        client = OutboundClient(configuration, proxies: proxies)
    }

    func post(_ body: String, to url: String) async throws -> Int {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json; charset=utf-8")
        request.headers.add(name: "User-Agent", value: "director/\(DirectorVersion.current)")
        request.body = .bytes(ByteBuffer(string: body))
        // The body of the answer is not read.
        return Int(try await client.execute(request, timeout: Self.timeout).status.code)
    }

    func close() async throws { try await client.shutdown() }
}
