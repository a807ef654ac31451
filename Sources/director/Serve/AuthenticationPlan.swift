import DirectorCore
import DirectorServer
import DirectorSessions
import Logging

/// Who may connect, with every setting checked. Secrets come from the environment or the configuration file, never from
/// the command line, which every user of the machine can read.
struct AuthenticationPlan: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case none, jwt
    }

    private enum Terms: Sendable {
        case none
        case jwt(rules: TokenRules, secret: String?, keySetURL: String?)
    }

    /// Where the shared secret is looked for. The name is Supabase's.
    static let secretName = "SUPABASE_JWT_SECRET"

    private let terms: Terms
    private let limits: Limits

    /// - Throws: ``SettingError`` for the first setting that makes no sense
    init(_ options: AccessOptions, settings: Settings, limits: Limits) throws {
        self.limits = limits
        let text = options.auth ?? settings.text("director.auth") ?? Kind.none.rawValue
        guard let kind = Kind(rawValue: text) else {
            throw SettingError(
                name: "--auth",
                value: text,
                allowed: Kind.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        let keySetURL = options.jwksURL ?? settings.text("director.jwks.url")
        let audience = options.jwtAudience ?? settings.text("director.jwt.audience")
        let issuer = options.jwtIssuer ?? settings.text("director.jwt.issuer")
        switch kind {
        case .none:
            // Whoever says how tokens are checked believes that they are.
            for (name, value) in [
                ("--jwks-url", keySetURL), ("--jwt-audience", audience), ("--jwt-issuer", issuer),
            ] {
                guard let value else { continue }
                throw SettingError(name: name, value: value, allowed: "nothing, unless there is --auth jwt")
            }
            terms = .none
        case .jwt:
            terms = .jwt(
                rules: TokenRules(
                    audience: try Self.filled(audience ?? "authenticated", "--jwt-audience"),
                    issuer: try issuer.map { try Self.filled($0, "--jwt-issuer") },
                    leeway: limits.tokenLeeway
                ),
                secret: try Self.secret(settings, keySetURL: keySetURL),
                keySetURL: try Self.keySetURL(keySetURL)
            )
        }
    }

    /// Whether everyone who reaches the port may be anyone.
    var isOpen: Bool {
        switch terms {
        case .none: true
        case .jwt: false
        }
    }

    /// - Throws: ``SettingError`` if the secret cannot be used after all
    func authentication(clock: WallClock, logger: Logger) async throws -> Authentication {
        switch terms {
        case .none: return .none
        case .jwt(let rules, let secret, let keySetURL):
            let keySet = keySetURL.map { url in
                KeySetSource(limits: limits, logger: logger, download: KeySetDownload(url: url, limits: limits).get)
            }
            var key: VerificationKey?
            if let secret {
                key = try await VerificationKey.secret(secret)
                guard key != nil else { throw Self.shortSecret }
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

    private static func secret(_ settings: Settings, keySetURL: String?) throws -> String? {
        guard let secret = settings.text("supabase.jwt.secret"), !secret.isEmpty else {
            guard keySetURL != nil else {
                throw SettingError(
                    name: "--auth",
                    value: Kind.jwt.rawValue,
                    allowed: "jwt together with \(secretName) in the environment, or --jwks-url"
                )
            }
            return nil
        }
        guard secret.utf8.count >= VerificationKey.shortestSecret else { throw shortSecret }
        return secret
    }

    private static var shortSecret: SettingError {
        SettingError(secret: secretName, allowed: "at least \(VerificationKey.shortestSecret) bytes")
    }

    private static func keySetURL(_ url: String?) throws -> String? {
        guard let url else { return nil }
        guard KeySetDownload.allows(url) else {
            throw SettingError(name: "--jwks-url", value: url, allowed: KeySetDownload.allowed)
        }
        return url
    }

    private static func filled(_ text: String, _ name: String) throws -> String {
        guard !text.isEmpty else { throw SettingError(name: name, value: text, allowed: "a text that is not empty") }
        return text
    }
}
