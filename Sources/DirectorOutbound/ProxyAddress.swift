import FoundationEssentials

/// Where an HTTP proxy is. May hold a user and a password, which are in ``authorization`` and nowhere else: neither in
/// ``description`` nor in what a debugger or a dump would print of it.
package struct ProxyAddress: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    package static let allowed =
        "http://[USER:PASSWORD@]HOST[:PORT], the address of an HTTP proxy that is itself reached without TLS"

    /// User and password, for a proxy that asks for them.
    struct Credentials: Sendable, Hashable {
        let user: String
        let password: String
    }

    let host: String
    let port: Int
    let credentials: Credentials?

    /// - Parameter text: an address; without a scheme it is `http`, and without a port 80
    /// - Returns: `nil` if it is none, or that of a proxy of another kind
    package init?(_ text: String) {
        let address = text.contains("://") ? text : "http://" + text
        guard let parts = URLComponents(string: address), parts.scheme?.lowercased() == "http",
            let host = parts.host.map(HostAddress.bare), !host.isEmpty, parts.path.isEmpty || parts.path == "/",
            parts.query == nil, parts.fragment == nil, (1...65535).contains(parts.port ?? 80),
            host.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        self.host = host
        port = parts.port ?? 80
        if let user = parts.user {
            // A colon would end the user's name in the header field.
            guard !user.contains(":") else { return nil }
            credentials = Credentials(user: user, password: parts.password ?? "")
        } else {
            credentials = nil
        }
    }

    package var description: String { "\(host.contains(":") ? "[\(host)]" : host):\(port)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
