import FoundationEssentials

/// The proxies for requests to other services.
package struct ProxySettings: Sendable, Equatable {
    /// The proxy for addresses that begin with `http:`.
    package var http: ProxyAddress?
    /// The proxy for addresses that begin with `https:`.
    package var https: ProxyAddress?
    /// The addresses that are reached without a proxy.
    package var exceptions: ProxyExceptions

    /// By default there are no proxies.
    package init(http: ProxyAddress? = nil, https: ProxyAddress? = nil, exceptions: ProxyExceptions = .none) {
        self.http = http
        self.https = https
        self.exceptions = exceptions
    }

    /// All requests are sent directly.
    package static let none = ProxySettings()

    /// The proxy for a request.
    ///
    /// - Parameter url: an absolute address
    /// - Returns: `nil` if the request is sent directly
    package func proxy(for url: String) -> ProxyAddress? {
        guard let parts = URLComponents(string: url), let scheme = parts.scheme?.lowercased(), let host = parts.host
        else { return nil }
        let (proxy, usualPort) = scheme == "https" ? (https, 443) : (http, 80)
        return exceptions.contains(HostAddress(host), port: parts.port ?? usualPort) ? nil : proxy
    }

    /// All proxies, each once.
    package var proxies: Set<ProxyAddress> { Set([http, https].compactMap { $0 }) }
}
