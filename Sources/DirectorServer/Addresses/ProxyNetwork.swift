/// The address of a proxy, or a network of proxies, whose statements about clients are trusted.
package struct ProxyNetwork: Sendable, Equatable {
    /// The form of a network, for messages about a wrong one.
    package static let allowed =
        "an IP address or a network, such as 10.0.0.7, 10.0.0.0/8, ::1 or fd00::/8"

    private let start: UInt128
    private let mask: UInt128

    /// - Parameter text: an address; or an address, a slash and the number of leading bits that all its proxies share
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = IPAddress(parts[0]) else { return nil }
        let width = address.isIPv4 && !parts[0].contains(":") ? 32 : IPAddress.bitWidth
        var length = width
        if parts.count == 2 {
            guard !parts[1].isEmpty, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = Int(parts[1]), number <= width
            else { return nil }
            length = number
        }
        let hostBits = width - length
        mask = hostBits == IPAddress.bitWidth ? 0 : UInt128.max << UInt128(hostBits)
        start = address.bits & mask
    }

    func contains(_ address: IPAddress) -> Bool { address.bits & mask == start }
}

/// The proxies whose `Forwarded` and `X-Forwarded-…` fields are trusted. By default there are none.
package struct TrustedProxies: Sendable, Equatable {
    private let networks: [ProxyNetwork]

    /// Trusts the proxies with an address in one of these networks.
    package init(_ networks: [ProxyNetwork] = []) { self.networks = networks }

    /// Whether this is the address of a trusted proxy. `nil` is not trusted.
    func trust(_ address: IPAddress?) -> Bool {
        guard let address else { return false }
        return networks.contains { $0.contains(address) }
    }
}
