import HTTPTypes

/// Decides which web pages may use this server, and under which host names it may be reached. It looks at two header
/// fields that browsers set and pages cannot forge. Other programs may send any value there, but they do not act for a
/// browser's user.
struct OriginPolicy: Sendable, Equatable {
    private let allowed: Set<WebOrigin>
    private let publicOrigin: WebOrigin?
    private let checksHost: Bool

    /// - Parameters:
    ///   - allowed: the origins of front ends that are served elsewhere
    ///   - publicURL: the address at which clients reach the server, if it is not the one it listens on
    ///   - checksHost: whether only loopback names, the public name and those of `allowed` name this server. For a
    ///     server that listens on loopback without authentication: a page whose host name points at 127.0.0.1 would
    ///     count as the server's own page.
    init(allowed: Set<WebOrigin>, publicURL: String?, checksHost: Bool) {
        self.allowed = allowed
        publicOrigin = publicURL.flatMap { WebOrigin(ofURL: $0) }
        self.checksHost = checksHost
    }

    /// Checks a request for a socket, or one that changes something.
    ///
    /// - Parameter host: the host under which the client knows this server: the `Host` field, or what a trusted proxy
    ///   says
    func check(_ head: HTTPRequest, host: String?) throws(OriginRefusal) {
        try checkHost(head, host: host)
        let origins = head.headerFields[values: .origin]
        guard let first = origins.first else { return }
        let origin = origins.count == 1 ? WebOrigin(first) : nil
        if let origin {
            if allowed.contains(origin) || origin == publicOrigin { return }
            if let host, origin.isHost(host) { return }
        }
        throw OriginRefusal(reason: .foreignOrigin, origin: origin, host: host.flatMap { HostName($0) })
    }

    /// Checks the host name of any request. If names are checked, the `Host` field must be valid even if a trusted
    /// proxy names another host: a page in a browser on the proxy's machine can write the proxy's fields, but not
    /// `Host`.
    func checkHost(_ head: HTTPRequest, host: String?) throws(OriginRefusal) {
        for name in [host, head.authority] {
            guard let name, !isOwn(name) else { continue }
            throw OriginRefusal(reason: .foreignHost, origin: nil, host: HostName(name))
        }
    }

    private func isOwn(_ name: String) -> Bool {
        guard checksHost, !name.isEmpty else { return true }
        return HostName(name)?.isLoopback == true || allowed.contains { $0.isHost(name) }
            || publicOrigin?.isHost(name) == true
    }
}
