package import DirectorCore

/// What a valid token must contain beside its signature. The time is a parameter.
package struct TokenRules: Sendable, Equatable {
    /// The audience that a token must have.
    package enum Audience: Sendable, Equatable {
        /// One of the token's audiences must have this name.
        case named(String)
        /// The token must name no audience. A token that names another service is only for that service (RFC 7519,
        /// 4.1.3).
        case none

        /// The audience of Supabase's tokens.
        package static let usual = Audience.named("authenticated")

        fileprivate func accepts(_ names: [String]) -> Bool {
            switch self {
            case .named(let audience): names.contains { $0.utf8.elementsEqual(audience.utf8) }
            case .none: names.isEmpty
            }
        }
    }

    /// The audience that a token must have.
    package var audience: Audience
    /// The required issuer; `nil` accepts every issuer whose key is accepted.
    package var issuer: String?
    /// How far apart the clocks of two servers may be.
    package var leeway: Duration

    /// Makes rules; by default for Supabase's tokens of every issuer.
    package init(audience: Audience = .usual, issuer: String? = nil, leeway: Duration) {
        self.audience = audience
        self.issuer = issuer
        self.leeway = leeway
    }

    /// - Returns: the token's user, and when the token ends
    func check(_ claims: TokenClaims, at now: Timestamp) throws(TokenRefusal) -> VerifiedToken {
        guard let expiry = claims.expiry else { throw .withoutExpiry }
        let leeway = leeway.components.seconds * 1000 + leeway.components.attoseconds / 1_000_000_000_000_000
        let end = Self.time(expiry).advanced(byMilliseconds: leeway)
        guard now < end else { throw .expired }
        if let notBefore = claims.notBefore, now < Self.time(notBefore).advanced(byMilliseconds: -leeway) {
            throw .notYetValid
        }
        guard audience.accepts(claims.audience?.names ?? []) else { throw .audience }
        if let issuer, claims.issuer.map({ $0.utf8.elementsEqual(issuer.utf8) }) != true { throw .issuer }
        guard let user = claims.subject.flatMap({ UserID($0) }) else { throw .subject }
        return VerifiedToken(user: user, endsAt: end)
    }

    /// The moment in milliseconds. JSON allows any number here; moments after the year 9999 count as the end of 9999.
    private static func time(_ seconds: Double) -> Timestamp {
        let farthest = 253_402_300_799.0
        let bounded = seconds.isNaN ? -farthest : min(max(seconds, -farthest), farthest)
        return Timestamp(milliseconds: Int64((bounded * 1000).rounded(.down)))
    }
}

/// A token whose signature and claims were checked.
package struct VerifiedToken: Sendable, Equatable {
    /// The user whom the token names.
    package var user: UserID
    /// The moment at which the token ends, with the leeway added.
    package var endsAt: Timestamp
}
