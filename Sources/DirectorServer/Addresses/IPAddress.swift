import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An IP address as a number of 128 bits. An IPv4 address is stored as its counterpart in `::ffff:0:0/96`, which a
/// server that listens on `::` sees. So both forms of one address are equal.
struct IPAddress: Sendable, Hashable {
    static let bitWidth = 128
    private static let ipv4Network: UInt128 = 0xffff_0000_0000

    let bits: UInt128

    /// - Parameter text: an IPv4 or IPv6 address without brackets; a zone (`%eth0`) is ignored
    init?(_ text: some StringProtocol) {
        let text = String(text.prefix { $0 != "%" })
        if let bytes = Self.bytes(of: text, family: AF_INET, count: 4) {
            bits = Self.ipv4Network | Self.number(bytes)
        } else if let bytes = Self.bytes(of: text, family: AF_INET6, count: 16) {
            bits = Self.number(bytes)
        } else {
            return nil
        }
    }

    /// - Parameter address: the result is `nil` for `nil` and for the address of a Unix socket
    init?(_ address: SocketAddress?) {
        guard let text = address?.ipAddress else { return nil }
        self.init(text)
    }

    private static func bytes(of text: String, family: Int32, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return inet_pton(family, text, &bytes) == 1 ? bytes : nil
    }

    private static func number(_ bytes: [UInt8]) -> UInt128 { bytes.reduce(0) { $0 << 8 | UInt128($1) } }

    /// Whether this is an IPv4 address.
    var isIPv4: Bool { bits >> 32 == Self.ipv4Network >> 32 }

    /// Whether a server that listens on this address listens on all addresses of the machine.
    var isWildcard: Bool { bits == 0 || bits == Self.ipv4Network }
}
