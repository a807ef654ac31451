import HTTPTypes

/// Which web pages may drive this server, and under which names it can be reached. A pure decision on two fields that
/// browsers set and pages cannot forge. Other programs may send what they like; they act for no browser.
struct OriginPolicy: Sendable, Equatable {
    private let allowed: Set<WebOrigin>
    private let publicOrigin: WebOrigin?
    private let checksHost: Bool

    /// - Parameters:
    ///   - allowed: front ends served elsewhere
    ///   - publicURL: where clients reach the server, if that is not where it listens
    ///   - checksHost: whether only loopback names, the public one and those of `allowed` name this server. For one that
    ///     listens on loopback without authentication: there a page whose name is pointed at 127.0.0.1 would count as
    ///     its own.
    init(allowed: Set<WebOrigin>, publicURL: String?, checksHost: Bool) {
        self.allowed = allowed
        publicOrigin = publicURL.flatMap { WebOrigin(ofURL: $0) }
        self.checksHost = checksHost
    }

    /// For sockets, and for requests that change something.
    ///
    /// - Parameter host: the host under which the client knows this server: the `Host` field, or what a trusted proxy says
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

    /// For all requests. Where names are checked, the `Host` field counts although a trusted proxy says otherwise: a page in
    /// a browser on the proxy's machine can write the proxy's fields, and cannot write that one.
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
