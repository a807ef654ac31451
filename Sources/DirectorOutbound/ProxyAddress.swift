import FoundationEssentials

/// The address of an HTTP proxy. It may contain a user and a password. Only ``authorization`` returns them;
/// ``description``, a debugger and `dump` do not show them.
package struct ProxyAddress: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The form of an address, for messages about a wrong one.
    package static let allowed =
        "http://[USER:PASSWORD@]HOST[:PORT], the address of an HTTP proxy that is itself reached without TLS"

    /// User and password for a proxy that requires them.
    struct Credentials: Sendable, Hashable {
        let user: String
        let password: String
    }

    let host: String
    let port: Int
    let credentials: Credentials?

    /// Parses an address. The scheme is `http` and the port 80 if the text names none.
    ///
    /// - Returns: `nil` if the text is not an address, or the proxy is of another kind
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
            // The header field separates user and password by a colon, so the user's name must not contain one.
            guard !user.contains(":") else { return nil }
            credentials = Credentials(user: user, password: parts.password ?? "")
        } else {
            credentials = nil
        }
    }

    /// Host and port, without user and password.
    package var description: String { "\(host.contains(":") ? "[\(host)]" : host):\(port)" }
    /// Host and port, so that a debugger shows no password.
    package var debugDescription: String { description }
    /// An empty mirror, so that `dump` shows no password.
    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
