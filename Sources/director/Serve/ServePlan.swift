import DirectorServer
import DirectorSessions
import Logging

/// What `serve` is to do, with every setting checked.
struct ServePlan: Sendable {
    let location: StoreLocation
    let server: ServerConfiguration
    let operations: OperationsPlan
    let logLevel: Logger.Level

    /// - Throws: ``SettingError`` for the first setting that makes no sense
    init(_ command: ServeCommand, settings: Settings) throws {
        location = try command.common.location(settings)
        let host = command.host ?? settings.text("director.host") ?? "127.0.0.1"
        let port = try Self.port(command.port, settings)
        try Self.require(command.author ?? settings.text("director.author") ?? "offline", of: ["offline"], "--author")
        try Self.require(command.auth ?? settings.text("director.auth") ?? "none", of: ["none"], "--auth")
        let allowsAnyone = try settings.flag("director.allow.unauthenticated") || command.allowUnauthenticated
        guard allowsAnyone || Self.isLoopback(host) else {
            throw SettingError(
                name: "--host",
                value: host,
                allowed: "127.0.0.1, ::1 or localhost as long as nobody has to log in; "
                    + "--allow-unauthenticated listens beyond this machine all the same"
            )
        }
        operations = try OperationsPlan(command.operations, settings: settings)
        var limits = operations.limits()
        if let rate = try Self.messageRate(command.messageRate, settings) {
            limits.messagesPerSecond = rate
            limits.messageBurst = max(limits.messageBurst, 2 * rate)
        }
        server = ServerConfiguration(
            host: host,
            port: port,
            publicURL: try Self.publicURL(command.publicURL ?? settings.text("director.public.url")),
            limits: limits,
            environmentName: settings.text("director.environment") ?? "production"
        )
        let level = command.logLevel ?? settings.text("director.log.level") ?? "info"
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw SettingError(
                name: "--log-level",
                value: level,
                allowed: Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        self.logLevel = logLevel
    }

    private static func port(_ flag: Int?, _ settings: Settings) throws -> Int {
        let range = 0...65535
        return try check(flag, in: range, "--port") ?? settings.number("director.port", "port", in: range) ?? 8000
    }

    private static func messageRate(_ flag: Int?, _ settings: Settings) throws -> Int? {
        let range = 1...1_000_000
        return try check(flag, in: range, "--message-rate") ?? settings.number("director.message.rate", in: range)
    }

    private static func check(_ flag: Int?, in range: ClosedRange<Int>, _ name: String) throws -> Int? {
        guard let flag else { return nil }
        guard range.contains(flag) else {
            throw SettingError(
                name: name,
                value: "\(flag)",
                allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return flag
    }

    private static func require(_ value: String, of allowed: [String], _ name: String) throws {
        guard allowed.contains(value) else {
            throw SettingError(name: name, value: value, allowed: allowed.joined(separator: ", "))
        }
    }

    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }

    /// Front ends show a deck only under an absolute address without credentials (protocol §3.3).
    private static func publicURL(_ text: String?) throws -> String? {
        guard var url = text else { return nil }
        while url.hasSuffix("/") { url.removeLast() }
        guard url.hasPrefix("http://") || url.hasPrefix("https://"), !url.contains("@"), !url.contains(" ") else {
            throw SettingError(
                name: "--public-url",
                value: url,
                allowed: "an absolute http or https address without credentials"
            )
        }
        return url
    }
}
