/// Why a web page's request is refused: what the server saw, and which setting would allow it.
struct OriginRefusal: Error, Sendable, Equatable {
    enum Reason: Sendable, CaseIterable {
        /// The page belongs to another site.
        case foreignOrigin
        /// The host name is not one of this server's. Another name server points it here (DNS rebinding).
        case foreignHost
    }

    let reason: Reason
    /// The page's origin; `nil` if the page has none, or if it cannot be read.
    let origin: WebOrigin?
    /// The host name in the request; `nil` if it cannot be read.
    let host: HostName?

    /// The text for the client, the page and the log. It contains only names that were parsed successfully.
    var text: String {
        let name = host.map { "'\($0.text)'" } ?? "a name that cannot be read"
        switch reason {
        case .foreignOrigin:
            guard let origin else {
                return "Pages without an origin of their own, such as files and sandboxed frames, may not connect"
            }
            return "Pages of \(origin) may not connect to this server, which was asked for as \(name). "
                + "If another site is to use this server, start it with --allowed-origin \(origin). "
                + "If \(origin) is this server's own address behind a proxy, start it with --public-url \(origin), "
                + "or let the proxy send X-Forwarded-Host and name the proxy's address with --trusted-proxy"
        case .foreignHost:
            return "This server is not known by this host name: \(name). It listens on this machine alone and does "
                + "not ask people to sign in, so it answers to local names only. If people reach it by another name, start it with "
                + "--public-url and the address they open, or with --allowed-origin for each further address"
        }
    }
}
