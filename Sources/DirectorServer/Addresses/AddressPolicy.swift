import HTTPTypes

/// Under which address a client reaches this server. A pure decision on a request's head, on the address it came from, and
/// on what the operator said.
struct AddressPolicy: Sendable, Equatable {
    /// What the operator said; it wins over everything.
    let publicAddress: BaseAddress?
    let proxies: TrustedProxies

    /// Scheme, host, port and prefix under which the client reached this server.
    ///
    /// - Parameters:
    ///   - peer: the other end of TCP
    ///   - fallback: for a request that names no host
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

    /// The host under which the client knows this server, as a `Host` field would name it: what a trusted proxy says, else
    /// the field.
    func host(for head: HTTPRequest, from peer: IPAddress?) -> String? {
        let claim = claim(in: head, from: peer)
        guard let host = claim.host else { return head.authority }
        let scheme = claim.scheme ?? .http
        return host.authority(defaultPort: scheme.defaultPort)
    }

    /// What trusted proxies say together. Begins with the one that is connected to this server and goes on toward the client
    /// for as long as the next one is trusted, too; one that is nearer to the client knows better what the client sees.
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

    /// A proxy behind another one that ends TLS says 80 although clients use 443. So neither of the two counts.
    private static func port(_ claimed: Int?) -> Int? {
        claimed == WebScheme.http.defaultPort || claimed == WebScheme.https.defaultPort ? nil : claimed
    }
}
