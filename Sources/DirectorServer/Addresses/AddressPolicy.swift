import HTTPTypes

/// Decides at which address a client reaches this server, from a request's head, the address it came from, and the
/// operator's settings.
struct AddressPolicy: Sendable, Equatable {
    /// The public address that the operator has configured. It takes precedence.
    let publicAddress: BaseAddress?
    let proxies: TrustedProxies

    /// Scheme, host, port and prefix under which the client reached this server.
    ///
    /// - Parameters:
    ///   - peer: the other end of the TCP connection
    ///   - fallback: the address for a request that names no host
    func base(for head: HTTPRequest, from peer: IPAddress?, fallback: BaseAddress) -> BaseAddress {
        if let publicAddress { return publicAddress }
        let claim = claim(in: head, from: peer)
        guard let host = claim.host ?? head.authority.flatMap({ HostName($0) }) else { return fallback }
        let scheme = claim.scheme ?? .http
        return BaseAddress(
            scheme: scheme,
            host: host.port == nil ? host.with(port: Self.port(claim.port)) : host,
            prefix: claim.prefix ?? .root
        )
    }

    /// The host under which the client knows this server, in the form of a `Host` field: the one that a trusted proxy
    /// names, otherwise the `Host` field.
    func host(for head: HTTPRequest, from peer: IPAddress?) -> String? {
        let claim = claim(in: head, from: peer)
        guard let host = claim.host else { return head.authority }
        let scheme = claim.scheme ?? .http
        return host.authority(defaultPort: scheme.defaultPort)
    }

    /// Combines the statements of trusted proxies. It begins with the proxy that is connected to this server, and
    /// continues toward the client while the next proxy is trusted, too. A proxy nearer to the client replaces the
    /// others' statements, because it knows better which address the client uses.
    private func claim(in head: HTTPRequest, from peer: IPAddress?) -> ForwardedHop {
        var claim = ForwardedHop()
        guard proxies.trust(peer) else { return claim }
        var sender = peer
        for hop in ForwardedHop.all(in: head.headerFields).reversed() {
            guard proxies.trust(sender) else { break }
            claim.scheme = hop.scheme ?? claim.scheme
            claim.host = hop.host ?? claim.host
            claim.port = hop.port ?? claim.port
            claim.prefix = hop.prefix.map { (claim.prefix ?? .root).below($0) } ?? claim.prefix
            sender = hop.sender
        }
        return claim
    }

    /// The port, if it is not 80 or 443. A proxy behind another proxy that ends TLS reports 80 although clients use
    /// 443, so these two are ignored.
    private static func port(_ claimed: Int?) -> Int? {
        claimed == WebScheme.http.defaultPort || claimed == WebScheme.https.defaultPort ? nil : claimed
    }
}
