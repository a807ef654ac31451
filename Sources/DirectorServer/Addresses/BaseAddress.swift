/// What stands before `/builder` and `/p/<id>` in the addresses of this server: scheme, host, port and path prefix, without
/// a trailing slash.
package struct BaseAddress: Sendable, Hashable, CustomStringConvertible {
    package static let allowed = "an absolute http or https address without credentials, query and fragment"

    let scheme: WebScheme
    /// Host and port, without a port that goes without saying.
    let authority: String
    let prefix: PathPrefix

    init(scheme: WebScheme, host: HostName, prefix: PathPrefix = .root) {
        self.scheme = scheme
        authority = host.authority(defaultPort: scheme.defaultPort)
        self.prefix = prefix
    }

    /// - Parameter url: an absolute address; `nil` for everything that ``allowed`` does not name
    package init?(url: String) {
        guard let separator = url.firstRange(of: "://"),
            let scheme = WebScheme(rawValue: url[..<separator.lowerBound].lowercased())
        else { return nil }
        let rest = url[separator.upperBound...]
        let path = rest.firstIndex(of: "/") ?? rest.endIndex
        guard let host = HostName(rest[..<path]), let prefix = PathPrefix(rest[path...]) else { return nil }
        self.init(scheme: scheme, host: host, prefix: prefix)
    }

    /// Where a person on this machine opens a server that listens there. A server that listens on every address is called
    /// by the machine's own name for itself.
    init(listeningOn host: String, port: Int) {
        let isWildcard = IPAddress(host.trimmingBrackets)?.isWildcard ?? false
        let name = isWildcard ? "localhost" : host
        self.init(scheme: .http, host: HostName(address: name)?.with(port: port) ?? .localhost(port: port))
    }

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
