import AsyncHTTPClient
package import DirectorOutbound
package import DirectorSessions
import NIOCore
import NIOHTTP1

/// Downloads a key set over HTTP. It does not follow redirects, because the key set decides whose tokens are accepted.
package struct KeySetDownload: Sendable {
    private let url: String
    private let limits: Limits
    private let proxies: ProxySettings

    /// - Parameters:
    ///   - url: an address that ``allows(_:)`` accepts
    ///   - proxies: the proxies for the request
    package init(url: String, limits: Limits, proxies: ProxySettings) {
        self.url = url
        self.proxies = proxies
        self.limits = limits
    }

    /// The form of an address, for messages about a wrong one.
    package static let allowed = "an https address without credentials, or http on this machine"

    /// Whether a key set may be downloaded from this address. Plain http is accepted for this machine only: an attacker
    /// who can change the answer on its way could sign tokens.
    package static func allows(_ url: String) -> Bool {
        guard let origin = WebOrigin(ofURL: url) else { return false }
        return origin.scheme == "https" || origin.isLoopback
    }

    /// Downloads the text of the key set.
    ///
    /// - Throws: an error of the network, or one that says what is wrong with the answer
    @Sendable package func get() async throws -> String {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = TimeAmount(limits.keySetTimeout)
        configuration.timeout.read = TimeAmount(limits.keySetTimeout)
        let client = OutboundClient(configuration, proxies: proxies)
        do {
            let text = try await get(with: client)
            try await client.shutdown()
            return text
        } catch {
            try await client.shutdown()
            throw error
        }
    }

    private func get(with client: OutboundClient) async throws -> String {
        var request = HTTPClientRequest(url: url)
        request.headers.add(name: "Accept", value: "application/json")
        let response = try await client.execute(request, timeout: TimeAmount(limits.keySetTimeout))
        guard response.status == .ok else { throw Failure.status(response.status.code) }
        do {
            return String(buffer: try await response.body.collect(upTo: limits.keySetSize))
        } catch is NIOTooManyBytesError {
            throw Failure.tooLarge(limit: limits.keySetSize)
        }
    }

    private enum Failure: Error, CustomStringConvertible {
        case status(UInt)
        case tooLarge(limit: Int)

        var description: String {
            switch self {
            case .status(let code) where (300..<400).contains(code): "redirected with \(code); give the final address"
            case .status(let code): "answered with \(code)"
            case .tooLarge(let limit): "larger than \(limit) bytes"
            }
        }
    }
}
