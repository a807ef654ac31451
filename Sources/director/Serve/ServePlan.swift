import DirectorCore
import DirectorServer
import DirectorSessions
import Logging

/// What `serve` is to do, with every setting checked.
struct ServePlan: Sendable {
    let location: StoreLocation
    let server: ServerConfiguration
    let authentication: AuthenticationPlan
    let operations: OperationsPlan
    let author: AuthorPlan
    let logLevel: Logger.Level

    /// - Throws: ``SettingError`` for the first setting that makes no sense
    init(_ command: ServeCommand, settings: Settings) throws {
        location = try command.common.location(settings)
        let host = command.host ?? settings.text("director.host") ?? "127.0.0.1"
        let port = try Self.port(command.port, settings)
        author = try AuthorPlan(command.author, command.model, settings: settings)
        authentication = try AuthenticationPlan(command.access, settings: settings, limits: Limits())
        let allowsAnyone =
            try settings.flag("director.allow.unauthenticated") || command.access.allowUnauthenticated
        guard allowsAnyone || !authentication.isOpen || HostName(address: host)?.isLoopback == true else {
            throw SettingError(
                name: "--host",
                value: host,
                allowed: "127.0.0.1, ::1 or localhost as long as nobody has to log in (--auth jwt); "
                    + "--allow-unauthenticated listens beyond this machine all the same"
            )
        }
        operations = try OperationsPlan(command.operations, settings: settings)
        var limits = operations.limits()
        if let rate = try Self.messageRate(command.messageRate, settings) {
            limits.messagesPerSecond = rate
            limits.messageBurst = max(limits.messageBurst, 2 * rate)
        }
        if let pause = try Self.compatiblePacing(command.compatiblePacing, settings) {
            limits.compatiblePacing = pause
            limits.compatibleReplayPacing = min(limits.compatibleReplayPacing, pause)
        }
        server = ServerConfiguration(
            host: host,
            port: port,
            publicURL: try Self.publicURL(command.publicURL ?? settings.text("director.public.url")),
            trustedProxies: try Self.proxies(command.access.trustedProxies, settings),
            allowedOrigins: try Self.origins(command.access.allowedOrigins, settings),
            deckAccess: try Self.deckAccess(command.access.deckAccess ?? settings.text("director.deck.access")),
            signInURL: try Self.url(command.access.signInURL ?? settings.text("director.sign.in.url"), "--sign-in-url"),
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

    private static func compatiblePacing(_ flag: Int?, _ settings: Settings) throws -> Duration? {
        let range = 0...60_000
        let milliseconds =
            try check(flag, in: range, "--compatible-pacing")
            ?? settings.number("director.compatible.pacing", in: range)
        return milliseconds.map { .milliseconds($0) }
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

    /// Those of existing front ends, and the given ones.
    private static func origins(_ flags: [String], _ settings: Settings) throws -> Set<WebOrigin> {
        let listed = settings.text("director.allowed.origins")?.split(separator: ",").map { String($0).trimmed } ?? []
        return try (flags.isEmpty ? listed : flags).reduce(into: ServerConfiguration.defaultOrigins) { origins, text in
            guard let origin = WebOrigin(text) else {
                throw SettingError(name: "--allowed-origin", value: text, allowed: WebOrigin.allowed)
            }
            origins.insert(origin)
        }
    }

    private static func proxies(_ flags: [String], _ settings: Settings) throws -> TrustedProxies {
        let listed = settings.text("director.trusted.proxies")?.split(separator: ",").map { String($0).trimmed } ?? []
        return TrustedProxies(
            try (flags.isEmpty ? listed : flags).map { text in
                guard let network = ProxyNetwork(text) else {
                    throw SettingError(name: "--trusted-proxy", value: text, allowed: ProxyNetwork.allowed)
                }
                return network
            }
        )
    }

    private static func publicURL(_ text: String?) throws -> String? {
        guard let text = try url(text, "--public-url") else { return nil }
        guard let address = BaseAddress(url: text) else {
            throw SettingError(name: "--public-url", value: text, allowed: BaseAddress.allowed)
        }
        return address.description
    }

    private static func deckAccess(_ text: String?) throws -> DeckAccess {
        guard let text else { return .owner }
        guard let access = DeckAccess(rawValue: text) else {
            throw SettingError(
                name: "--deck-access",
                value: text,
                allowed: DeckAccess.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        return access
    }

    /// Front ends show a deck only under an absolute address without credentials (protocol §3.3).
    private static func url(_ text: String?, _ name: String) throws -> String? {
        guard var url = text else { return nil }
        while url.hasSuffix("/") { url.removeLast() }
        guard url.hasPrefix("http://") || url.hasPrefix("https://"), !url.contains("@"), !url.contains(" ") else {
            throw SettingError(
                name: name,
                value: url,
                allowed: "an absolute http or https address without credentials"
            )
        }
        return url
    }
}
