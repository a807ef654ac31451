/// Scheme, host and port of a web address, as browsers compare them (RFC 6454): in lower case, without the scheme's
/// default port.
package struct WebOrigin: Sendable, Hashable, CustomStringConvertible {
    /// The scheme: `http` or `https`.
    package let scheme: String
    /// Host and port, as in a `Host` field.
    package let authority: String

    /// The form of an origin, for messages about a wrong one.
    package static let allowed = "scheme, host and port of a web site, such as https://app.example.org"

    /// Parses the value of an `Origin` field; `nil` for anything with a path, credentials or another scheme.
    package init?(_ text: String) {
        guard let separator = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<separator.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https",
            let authority = HostName(text[separator.upperBound...])?.authority(defaultPort: Self.port(of: scheme))
        else { return nil }
        self.scheme = scheme
        self.authority = authority
    }

    /// The origin of an absolute address. Its path and query are ignored.
    package init?(ofURL url: String) {
        guard let separator = url.firstRange(of: "://") else { return nil }
        let end = url[separator.upperBound...].firstIndex { "/?#".contains($0) } ?? url.endIndex
        self.init(String(url[..<end]))
    }

    /// The origin as browsers write it.
    package var description: String { "\(scheme)://\(authority)" }

    /// Whether the host names this machine, see ``HostName/isLoopback``.
    package var isLoopback: Bool { HostName(authority)?.isLoopback ?? false }

    /// Whether a request with this `Host` field was sent to this origin. The scheme is not compared, because behind a
    /// proxy that ends TLS it is not known.
    func isHost(_ field: String) -> Bool {
        HostName(field)?.authority(defaultPort: Self.port(of: scheme)) == authority
    }

    private static func port(of scheme: String) -> Int { scheme == "https" ? 443 : 80 }
}

/// A host name or IP address, with or without a port.
package struct HostName: Sendable, Equatable {
    /// In lower case; an IPv6 address is without brackets.
    package let host: String
    /// The port; `nil` if the text names none.
    package let port: Int?

    /// The longest host name that DNS allows.
    private static let longest = 253

    init(host: String, port: Int?) {
        self.host = host
        self.port = port
    }

    /// Parses a host, or the value of a `Host` field; `nil` if it is neither.
    package init?(_ text: some StringProtocol) {
        let text = text.lowercased()
        let rest: Substring
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            host = String(text[text.index(after: text.startIndex)..<end])
            rest = text[text.index(after: end)...]
        } else {
            let end = text.firstIndex(of: ":") ?? text.endIndex
            host = String(text[..<end])
            rest = text[end...]
        }
        let letters = host.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
                UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
                true
            default: false
            }
        }
        guard !host.isEmpty, host.utf8.count <= Self.longest, letters else { return nil }
        if rest.isEmpty {
            port = nil
        } else {
            guard rest.first == ":", let number = UInt16(rest.dropFirst()) else { return nil }
            port = Int(number)
        }
    }

    /// - Parameter address: the address to listen on: a name or an IP address; IPv6 may be without brackets
    package init?(address: String) {
        self.init(address.count(where: { $0 == ":" }) > 1 && !address.hasPrefix("[") ? "[\(address)]" : address)
    }

    /// The host as a `Host` field names it.
    var text: String { authority(defaultPort: 0) }

    /// Whether this is a name of this machine that no name server can give to another machine.
    package var isLoopback: Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    func authority(defaultPort: Int) -> String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port.map { $0 == defaultPort ? name : "\(name):\($0)" } ?? name
    }
}
