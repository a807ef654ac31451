#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The host of an address: a name, or the bytes of an IP address.
enum HostAddress: Sendable, Equatable {
    case name(String)
    case ip([UInt8])

    /// - Parameter text: a host as in an address; an IPv6 address may be in brackets
    init(_ text: String) {
        let host = Self.bare(text)
        self = Self.bytes(host).map { .ip($0) } ?? .name(host)
    }

    /// In lower case, without brackets and without the dot at the end of a fully qualified name.
    static func bare(_ text: String) -> String {
        let text = text.lowercased()
        if text.hasPrefix("["), text.hasSuffix("]") { return String(text.dropFirst().dropLast()) }
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    /// Whether the host is this machine and cannot be another one.
    var isLoopback: Bool {
        switch self {
        case .name(let name): name == "localhost" || name.hasSuffix(".localhost")
        case .ip(let bytes):
            bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
        }
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
            var bytes = [UInt8](repeating: 0, count: count)
            if inet_pton(family, text, &bytes) == 1 { return bytes }
        }
        return nil
    }
}
