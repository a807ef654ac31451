/// The addresses that are reached without a proxy: the entries of `NO_PROXY`, separated by commas or spaces.
package struct ProxyExceptions: Sendable, Equatable {
    /// The form of a list, for messages about a wrong one.
    package static let allowed =
        "names (example.org, which includes its subdomains, or .example.org, which is these alone), addresses (10.1.2.3), "
        + "networks (10.0.0.0/8), each perhaps with :PORT, or *; with commas between them"

    /// An entry of the list is not valid.
    package struct Problem: Error, Equatable {
        /// The invalid entry.
        package let entry: String
    }

    private enum Pattern: Sendable, Equatable {
        case everything
        case name(String)
        case subdomains(of: String)
        case network([UInt8], bits: Int)
    }

    private struct Entry: Sendable, Equatable {
        let pattern: Pattern
        /// `nil` for all ports.
        let port: Int?
    }

    private let entries: [Entry]

    /// No exceptions. This machine is never reached through a proxy, in any case.
    package static let none = ProxyExceptions(entries: [])

    private init(entries: [Entry]) { self.entries = entries }

    /// Parses a list.
    ///
    /// - Throws: ``Problem``
    package init(_ text: String) throws(Problem) {
        var entries: [Entry] = []
        for part in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            guard let entry = Self.entry(part.lowercased()) else { throw Problem(entry: String(part)) }
            entries.append(entry)
        }
        self.entries = entries
    }

    /// Whether the address is reached without a proxy. This machine always is, because for a proxy on another machine
    /// the name means that machine.
    func contains(_ host: HostAddress, port: Int) -> Bool {
        host.isLoopback || entries.contains { ($0.port ?? port) == port && Self.matches($0.pattern, host) }
    }

    private static func matches(_ pattern: Pattern, _ host: HostAddress) -> Bool {
        switch (pattern, host) {
        case (.everything, _): true
        case (.name(let name), .name(let host)): host == name || host.hasSuffix("." + name)
        case (.subdomains(let name), .name(let host)): host.hasSuffix("." + name)
        case (.network(let network, let bits), .ip(let address)): shares(bits, network, address)
        case (.name, .ip), (.subdomains, .ip), (.network, .name): false
        }
    }

    private static func shares(_ bits: Int, _ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return left.indices.allSatisfy { index in
            let kept = max(0, min(8, bits - 8 * index))
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> kept)
            return left[index] & mask == right[index] & mask
        }
    }

    private static func entry(_ text: String) -> Entry? {
        if text == "*" { return Entry(pattern: .everything, port: nil) }
        if let slash = text.firstIndex(of: "/") {
            guard case .ip(let bytes) = HostAddress(String(text[..<slash])),
                let bits = Int(text[text.index(after: slash)...]),
                (0...(8 * bytes.count)).contains(bits)
            else { return nil }
            return Entry(pattern: .network(bytes, bits: bits), port: nil)
        }
        if case .ip(let bytes) = HostAddress(text) {
            return Entry(pattern: .network(bytes, bits: 8 * bytes.count), port: nil)
        }
        var host = text[...]
        var port: Int?
        if let colon = text.lastIndex(of: ":") {
            guard let number = UInt16(text[text.index(after: colon)...]), number > 0 else { return nil }
            port = Int(number)
            host = text[..<colon]
        }
        return pattern(String(host)).map { Entry(pattern: $0, port: port) }
    }

    private static func pattern(_ text: String) -> Pattern? {
        if case .ip(let bytes) = HostAddress(text) { return .network(bytes, bits: 8 * bytes.count) }
        var name = HostAddress.bare(text)
        let isOnlyBelow = name.hasPrefix(".") || name.hasPrefix("*.")
        if isOnlyBelow { name = String(name.drop { $0 == "*" || $0 == "." }) }
        let isName = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
                || byte >= 0x80
        }
        guard !name.isEmpty, isName else { return nil }
        return isOnlyBelow ? .subdomains(of: name) : .name(name)
    }
}
