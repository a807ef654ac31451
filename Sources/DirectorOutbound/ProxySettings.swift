import FoundationEssentials

/// Which proxies requests to other services go through.
package struct ProxySettings: Sendable, Equatable {
    /// For addresses that begin with `http:`.
    package var http: ProxyAddress?
    /// For addresses that begin with `https:`.
    package var https: ProxyAddress?
    package var exceptions: ProxyExceptions

    package init(http: ProxyAddress? = nil, https: ProxyAddress? = nil, exceptions: ProxyExceptions = .none) {
        self.http = http
        self.https = https
        self.exceptions = exceptions
    }

    /// Every request goes straight to its service.
    package static let none = ProxySettings()

    /// - Parameter url: an absolute address
    /// - Returns: the proxy on the way to it; `nil` if there is none
    package func proxy(for url: String) -> ProxyAddress? {
        guard let parts = URLComponents(string: url), let scheme = parts.scheme?.lowercased(), let host = parts.host
        else { return nil }
        let (proxy, usualPort) = scheme == "https" ? (https, 443) : (http, 80)
        return exceptions.contains(HostAddress(host), port: parts.port ?? usualPort) ? nil : proxy
    }

    /// Every proxy once.
    package var proxies: Set<ProxyAddress> { Set([http, https].compactMap { $0 }) }
}
