import DirectorCore
import DirectorOutbound
import DirectorServer
import DirectorSessions
import Logging

/// The checked settings of authentication. Secrets come from the environment or the configuration file. They never come
/// from the command line, which every user of the machine can read.
struct AuthenticationPlan: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case none, jwt
    }

    private enum Terms: Sendable {
        case none
        case jwt(rules: TokenRules, secret: String?, keySetURL: String?)
    }

    /// The variable with the shared secret. Supabase uses the same name.
    static let secretName = "SUPABASE_JWT_SECRET"

    private let terms: Terms
    private let limits: Limits

    /// - Throws: ``SettingError`` for the first invalid setting
    init(_ options: AccessOptions, settings: Settings, limits: Limits) throws {
        self.limits = limits
        let auth = settings.given("director.auth", flag: options.auth)
        guard let kind = auth.map({ Kind(rawValue: $0.text) }) ?? Kind.none else {
            let allowed = Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw auth?.refused(allowed: allowed) ?? SettingError(missing: "--auth", allowed: allowed)
        }
        let keySetURL = settings.given("director.jwks.url", flag: options.jwksURL)
        let audience = settings.given("director.jwt.audience", flag: options.jwtAudience)
        let issuer = settings.given("director.jwt.issuer", flag: options.jwtIssuer)
        switch kind {
        case .none:
            // Settings of tokens without `--auth jwt` are refused. Otherwise the operator would believe that tokens are
            // checked.
            for given in [keySetURL, audience, issuer] {
                guard let given else { continue }
                throw given.refusedUnseen(allowed: "nothing, unless there is --auth jwt")
            }
            terms = .none
        case .jwt:
            terms = .jwt(
                rules: TokenRules(
                    audience: try Self.audience(audience),
                    issuer: try issuer.map { try Self.filled($0) },
                    leeway: limits.tokenLeeway
                ),
                secret: try Self.secret(settings, keySetURL: keySetURL),
                keySetURL: try Self.keySetURL(keySetURL)
            )
        }
    }

    /// Whether every client that reaches the port may be any user.
    var isOpen: Bool {
        switch terms {
        case .none: true
        case .jwt: false
        }
    }

    /// - Parameter proxies: the proxies for fetching published keys
    /// - Throws: ``SettingError`` if the secret cannot be used
    func authentication(
        proxies: ProxySettings,
        clock: WallClock,
        logger: Logger
    ) async throws -> Authentication {
        switch terms {
        case .none: return .none
        case .jwt(let rules, let secret, let keySetURL):
            let keySet = keySetURL.map { url in
                KeySetSource(
                    limits: limits,
                    logger: logger,
                    download: KeySetDownload(url: url, limits: limits, proxies: proxies).get
                )
            }
            var key: VerificationKey?
            if let secret {
                key = try await VerificationKey.secret(secret)
                guard key != nil else { throw SettingError(secret: Self.secretName, allowed: Self.shortestSecret) }
            }
            let verifier = TokenVerifier(
                rules: rules,
                secret: key,
                keySet: keySet,
                clock: clock,
                sizeLimit: limits.tokenSize
            )
            return .tokens(verifier, keySet: keySet)
        }
    }

    /// The shared secret, without the line end that copying may have added. Signers' secrets do not end with one.
    private static func secret(_ settings: Settings, keySetURL: GivenSetting?) throws -> String? {
        guard let secret = settings.given("supabase.jwt.secret") else {
            guard keySetURL != nil else {
                throw SettingError(
                    name: "--auth",
                    value: Kind.jwt.rawValue,
                    allowed: "jwt together with \(secretName) in the environment, or --jwks-url"
                )
            }
            return nil
        }
        guard secret.text.utf8.count >= VerificationKey.shortestSecret else {
            throw secret.refusedUnseen(allowed: shortestSecret)
        }
        return secret.text
    }

    private static let shortestSecret = "at least \(VerificationKey.shortestSecret) bytes"

    private static func keySetURL(_ given: GivenSetting?) throws -> String? {
        guard let given else { return nil }
        guard KeySetDownload.allows(given.text) else {
            throw given.text.contains("@")
                ? given.refusedUnseen(allowed: KeySetDownload.allowed) : given.refused(allowed: KeySetDownload.allowed)
        }
        return given.text
    }

    /// The value that stands for tokens without an audience.
    private static let noAudience = "none"

    private static func audience(_ given: GivenSetting?) throws -> TokenRules.Audience {
        guard let given else { return .usual }
        return given.text == noAudience ? .none : .named(try filled(given))
    }

    private static func filled(_ given: GivenSetting) throws -> String {
        guard !given.text.isEmpty else { throw given.refused(allowed: "a text that is not empty") }
        return given.text
    }
}
