import HTTPTypes

/// What one proxy says about the request that it passed on. A value that cannot be read counts as missing.
struct ForwardedHop: Sendable, Equatable {
    /// The sender of the request to this proxy.
    var sender: IPAddress?
    var scheme: WebScheme?
    var host: HostName?
    var port: Int?
    var prefix: PathPrefix?

    /// The proxies of a request in the order in which it passed them; the last one is connected to this server.
    ///
    /// `Forwarded` is ignored if there is any `X-Forwarded-…` field. Few proxies write both, and a proxy that writes
    /// the latter passes on a `Forwarded` that the client wrote.
    static func all(in fields: HTTPFields) -> [ForwardedHop] {
        let common = common(in: fields)
        return common.isEmpty ? standard(in: fields) : common
    }

    // MARK: X-Forwarded-…

    /// Every proxy appends one value to each field, or replaces the field. So values are counted from the end.
    private static func common(in fields: HTTPFields) -> [ForwardedHop] {
        let senders = values(.xForwardedFor, in: fields)
        let schemes = values(.xForwardedProto, in: fields)
        let hosts = values(.xForwardedHost, in: fields)
        let ports = values(.xForwardedPort, in: fields)
        let prefixes = values(.xForwardedPrefix, in: fields)
        let count = [senders, schemes, hosts, ports, prefixes].map(\.count).max() ?? 0
        return (0..<count).reversed().map { place in
            ForwardedHop(
                sender: value(senders, place).flatMap(address),
                scheme: value(schemes, place).flatMap { WebScheme(forwarded: $0) },
                host: value(hosts, place).flatMap { HostName($0) },
                port: value(ports, place).flatMap { UInt16($0) }.map { Int($0) },
                prefix: value(prefixes, place).flatMap { PathPrefix($0) }
            )
        }
    }

    private static func values(_ name: HTTPField.Name, in fields: HTTPFields) -> [Substring] {
        fields[values: name].flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(trimmed) }
    }

    private static func value(_ values: [Substring], _ placeFromEnd: Int) -> Substring? {
        placeFromEnd < values.count ? values[values.count - 1 - placeFromEnd] : nil
    }

    // MARK: Forwarded (RFC 7239)

    private static func standard(in fields: HTTPFields) -> [ForwardedHop] {
        fields[values: .forwarded].flatMap { split($0[...], at: ",") }.map { element in
            var hop = ForwardedHop()
            for pair in split(element, at: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { continue }
                let value = unquoted(trimmed(parts[1]))
                switch trimmed(parts[0]).lowercased() {
                case "for": hop.sender = address(value[...])
                case "proto": hop.scheme = WebScheme(forwarded: value)
                case "host": hop.host = HostName(value)
                default: break
                }
            }
            return hop
        }
    }

    /// The pieces between separators. Separators in a quoted string do not count.
    private static func split(_ text: Substring, at separator: Character) -> [Substring] {
        var isQuoted = false
        var isEscaped = false
        return text.split(omittingEmptySubsequences: false) { character in
            if isEscaped {
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            }
            return !isQuoted && character == separator
        }
    }

    private static func unquoted(_ text: Substring) -> String {
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return String(text) }
        var isEscaped = false
        return String(
            text.dropFirst().dropLast().filter { character in
                defer { isEscaped = character == "\\" && !isEscaped }
                return isEscaped || character != "\\"
            }
        )
    }

    // MARK: Both

    /// An address with or without a port. An IPv6 address with a port stands in brackets.
    private static func address(_ text: Substring) -> IPAddress? {
        if let address = IPAddress(text) { return address }
        return HostName(text).flatMap { IPAddress($0.host) }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        var text = text.drop(while: isSpace)
        while let last = text.last, isSpace(last) { text.removeLast() }
        return text
    }
}

extension HTTPField.Name {
    // swift-format-ignore: NeverForceUnwrap
    static let forwarded = HTTPField.Name("Forwarded")!
    // swift-format-ignore: NeverForceUnwrap
    static let xForwardedFor = HTTPField.Name("X-Forwarded-For")!
    // swift-format-ignore: NeverForceUnwrap
    static let xForwardedProto = HTTPField.Name("X-Forwarded-Proto")!
    // swift-format-ignore: NeverForceUnwrap
    static let xForwardedHost = HTTPField.Name("X-Forwarded-Host")!
    // swift-format-ignore: NeverForceUnwrap
    static let xForwardedPort = HTTPField.Name("X-Forwarded-Port")!
    // swift-format-ignore: NeverForceUnwrap
    static let xForwardedPrefix = HTTPField.Name("X-Forwarded-Prefix")!
}
