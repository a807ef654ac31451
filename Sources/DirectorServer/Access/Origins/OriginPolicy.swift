import HTTPTypes

/// Which web pages may drive this server, and under which names it can be reached. A pure decision on two fields that
/// browsers set and pages cannot forge; other programs may send what they like and are nobody's browser.
struct OriginPolicy: Sendable, Equatable {
    enum Refusal: Error, Equatable, CaseIterable {
        /// A page of another site.
        case foreignOrigin
        /// A name that is none of ours: some name server points it here (DNS rebinding).
        case foreignHost

        var text: String {
            switch self {
            case .foreignOrigin: "Pages of this origin may not connect; see --allowed-origin"
            case .foreignHost: "This server is not known by this host name; see --public-url"
            }
        }
    }

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
    func check(_ head: HTTPRequest) throws(Refusal) {
        try checkHost(head)
        let origins = head.headerFields[values: .origin]
        guard let first = origins.first else { return }
        guard origins.count == 1, let origin = WebOrigin(first) else { throw .foreignOrigin }
        if allowed.contains(origin) || origin == publicOrigin { return }
        guard let host = head.authority, origin.isHost(host) else { throw .foreignOrigin }
    }

    /// For all requests.
    func checkHost(_ head: HTTPRequest) throws(Refusal) {
        guard checksHost, let field = head.authority, !field.isEmpty else { return }
        if HostName(field)?.isLoopback == true { return }
        guard allowed.contains(where: { $0.isHost(field) }) || publicOrigin?.isHost(field) == true else {
            throw .foreignHost
        }
    }
}
