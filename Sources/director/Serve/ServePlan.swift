import DirectorCore
import DirectorServer
import DirectorSessions
import Logging

/// The checked settings of `serve`.
struct ServePlan: Sendable {
    let location: StoreLocation
    let server: ServerConfiguration
    let authentication: AuthenticationPlan
    let operations: OperationsPlan
    let author: AuthorPlan
    let logLevel: Logger.Level

    /// - Throws: ``SettingError`` for the first invalid setting
    init(_ command: ServeCommand, settings: Settings) throws {
        location = try command.common.location(settings)
        let host =
            settings.given("director.host", flag: command.host) ?? GivenSetting(text: "127.0.0.1", name: "--host")
        let port = try settings.number("director.port", "port", flag: command.port, in: 0...65535) ?? 8000
        author = try AuthorPlan(command.author, command.model, settings: settings)
        authentication = try AuthenticationPlan(command.access, settings: settings, limits: Limits())
        let allowsAnyone =
            try settings.flag("director.allow.unauthenticated") || command.access.allowUnauthenticated
        guard allowsAnyone || !authentication.isOpen || HostName(address: host.text)?.isLoopback == true else {
            throw host.refused(
                allowed: "127.0.0.1, ::1 or localhost, unless clients have to send a token (--auth jwt); "
                    + "--allow-unauthenticated listens beyond this machine all the same"
            )
        }
        operations = try OperationsPlan(command.operations, settings: settings)
        var limits = operations.limits()
        if let rate = try settings.number("director.message.rate", flag: command.messageRate, in: 1...1_000_000) {
            limits.messagesPerSecond = rate
            limits.messageBurst = max(limits.messageBurst, 2 * rate)
        }
        if let pause = try settings.number(
            "director.compatible.pacing",
            flag: command.compatiblePacing,
            in: 0...60_000
        ) {
            limits.compatiblePacing = .milliseconds(pause)
            limits.compatibleReplayPacing = min(limits.compatibleReplayPacing, limits.compatiblePacing)
        }
        server = ServerConfiguration(
            host: host.text,
            port: port,
            publicURL: try Self.publicURL(settings.given("director.public.url", flag: command.publicURL)),
            trustedProxies: try Self.proxies(command.access.trustedProxies, settings),
            allowedOrigins: try Self.origins(command.access.allowedOrigins, settings),
            deckAccess: try Self.deckAccess(settings.given("director.deck.access", flag: command.access.deckAccess)),
            signInURL: try Self.url(settings.given("director.sign.in.url", flag: command.access.signInURL)),
            limits: limits,
            environmentName: settings.text("director.environment") ?? "production"
        )
        logLevel = try Self.logLevel(settings.given("director.log.level", flag: command.logLevel))
    }

    /// The origins of the known front ends and the configured ones.
    private static func origins(_ flags: [String], _ settings: Settings) throws -> Set<WebOrigin> {
        let given = settings.list("director.allowed.origins", flag: "--allowed-origin", flags)
        return try given.reduce(into: ServerConfiguration.defaultOrigins) { origins, item in
            guard let origin = WebOrigin(item.text) else { throw item.refused(allowed: WebOrigin.allowed) }
            origins.insert(origin)
        }
    }

    private static func proxies(_ flags: [String], _ settings: Settings) throws -> TrustedProxies {
        let given = settings.list("director.trusted.proxies", flag: "--trusted-proxy", flags)
        return TrustedProxies(
            try given.map { item in
                guard let network = ProxyNetwork(item.text) else { throw item.refused(allowed: ProxyNetwork.allowed) }
                return network
            }
        )
    }

    private static func publicURL(_ given: GivenSetting?) throws -> String? {
        guard let given, let text = try url(given) else { return nil }
        guard let address = BaseAddress(url: text) else { throw given.refused(allowed: BaseAddress.allowed) }
        return address.description
    }

    private static func deckAccess(_ given: GivenSetting?) throws -> DeckAccess {
        guard let given else { return .owner }
        guard let access = DeckAccess(rawValue: given.text) else {
            throw given.refused(allowed: DeckAccess.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return access
    }

    private static func logLevel(_ given: GivenSetting?) throws -> Logger.Level {
        guard let given else { return .info }
        guard let level = Logger.Level(rawValue: given.text) else {
            throw given.refused(allowed: Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return level
    }

    /// Front ends show a deck only under an absolute address without credentials (protocol §3.3).
    private static func url(_ given: GivenSetting?) throws -> String? {
        guard let given else { return nil }
        var url = given.text
        while url.hasSuffix("/") { url.removeLast() }
        guard url.hasPrefix("http://") || url.hasPrefix("https://"), !url.contains("@"), !url.contains(" ") else {
            let allowed = "an absolute http or https address without credentials"
            throw url.contains("@") ? given.refusedUnseen(allowed: allowed) : given.refused(allowed: allowed)
        }
        return url
    }
}
