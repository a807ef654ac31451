/// Scheme, host and port of a web address, as browsers compare them (RFC 6454): in lower case, without a port that
/// goes without saying.
package struct WebOrigin: Sendable, Hashable, CustomStringConvertible {
    package let scheme: String
    /// Host and port, as a `Host` field names them.
    package let authority: String

    package static let allowed = "scheme, host and port of a web site, such as https://app.example.org"

    /// - Parameter text: an `Origin` field's value; `nil` for anything with a path, credentials or another scheme
    package init?(_ text: String) {
        guard let separator = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<separator.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https",
            let authority = HostName(text[separator.upperBound...])?.authority(defaultPort: Self.port(of: scheme))
        else { return nil }
        self.scheme = scheme
        self.authority = authority
    }

    /// - Parameter url: an absolute address, whose path and query are left out
    package init?(ofURL url: String) {
        guard let separator = url.firstRange(of: "://") else { return nil }
        let end = url[separator.upperBound...].firstIndex { "/?#".contains($0) } ?? url.endIndex
        self.init(String(url[..<end]))
    }

    package var description: String { "\(scheme)://\(authority)" }

    package var isLoopback: Bool { HostName(authority)?.isLoopback ?? false }

    /// Whether a request with this `Host` field was sent to this place. Behind a proxy with TLS the scheme is not to be
    /// seen, so it does not count.
    func isHost(_ field: String) -> Bool {
        HostName(field)?.authority(defaultPort: Self.port(of: scheme)) == authority
    }

    private static func port(of scheme: String) -> Int { scheme == "https" ? 443 : 80 }
}

/// A host with or without a port.
package struct HostName: Sendable, Equatable {
    /// In lower case, an IPv6 address without its brackets.
    package let host: String
    package let port: Int?

    /// The longest name there is.
    private static let longest = 253

    init(host: String, port: Int?) {
        self.host = host
        self.port = port
    }

    /// - Parameter text: a `Host` field's value, or a host; `nil` if it cannot be one
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

    /// - Parameter address: what to listen on: a name or an address, IPv6 without brackets
    package init?(address: String) {
        self.init(address.count(where: { $0 == ":" }) > 1 && !address.hasPrefix("[") ? "[\(address)]" : address)
    }

    /// As a `Host` field would name it.
    var text: String { authority(defaultPort: 0) }

    /// A name of this machine that no other machine can be given by a name server.
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
