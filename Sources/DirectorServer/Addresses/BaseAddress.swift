/// The part of this server's addresses before `/builder` and `/p/<id>`: scheme, host, port and path prefix, without a
/// trailing slash.
package struct BaseAddress: Sendable, Hashable, CustomStringConvertible {
    /// The form of an address, for messages about a wrong one.
    package static let allowed = "an absolute http or https address without credentials, query and fragment"

    let scheme: WebScheme
    /// Host and port, without the scheme's default port.
    let authority: String
    let prefix: PathPrefix

    init(scheme: WebScheme, host: HostName, prefix: PathPrefix = .root) {
        self.scheme = scheme
        authority = host.authority(defaultPort: scheme.defaultPort)
        self.prefix = prefix
    }

    /// - Parameter url: an absolute address; the result is `nil` if it does not have the form that ``allowed``
    ///   describes
    package init?(url: String) {
        guard let separator = url.firstRange(of: "://"),
            let scheme = WebScheme(rawValue: url[..<separator.lowerBound].lowercased())
        else { return nil }
        let rest = url[separator.upperBound...]
        let path = rest.firstIndex(of: "/") ?? rest.endIndex
        guard let host = HostName(rest[..<path]), let prefix = PathPrefix(rest[path...]) else { return nil }
        self.init(scheme: scheme, host: host, prefix: prefix)
    }

    /// The address at which a person on this machine opens a server that listens there. If the server listens on every
    /// address, this is the loopback address.
    init(listeningOn host: String, port: Int) {
        let isWildcard = IPAddress(host.trimmingBrackets)?.isWildcard ?? false
        let name = isWildcard ? "localhost" : host
        self.init(scheme: .http, host: HostName(address: name)?.with(port: port) ?? .localhost(port: port))
    }

    /// The address as text.
    package var description: String { "\(scheme.rawValue)://\(authority)\(prefix)" }

    package var isSecure: Bool { scheme == .https }
}

extension HostName {
    static func localhost(port: Int) -> HostName { HostName(host: "localhost", port: port) }

    func with(port: Int?) -> HostName { HostName(host: host, port: port) }
}

extension String {
    fileprivate var trimmingBrackets: Substring {
        hasPrefix("[") && hasSuffix("]") ? dropFirst().dropLast() : self[...]
    }
}
