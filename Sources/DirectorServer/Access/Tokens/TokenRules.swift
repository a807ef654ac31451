package import DirectorCore

/// What a token must say beside being signed. A value: time comes in.
package struct TokenRules: Sendable, Equatable {
    /// For whom a token must be.
    package enum Audience: Sendable, Equatable {
        /// One of the token's audiences must be this one.
        case named(String)
        /// The token must name no audience. One that names another service is for that service alone (RFC 7519, 4.1.3).
        case none

        /// That of Supabase's tokens.
        package static let usual = Audience.named("authenticated")

        fileprivate func accepts(_ names: [String]) -> Bool {
            switch self {
            case .named(let audience): names.contains { $0.utf8.elementsEqual(audience.utf8) }
            case .none: names.isEmpty
            }
        }
    }

    package var audience: Audience
    /// Who must have issued it; anyone whose key is accepted where `nil`.
    package var issuer: String?
    /// How far clocks may be apart.
    package var leeway: Duration

    package init(audience: Audience = .usual, issuer: String? = nil, leeway: Duration) {
        self.audience = audience
        self.issuer = issuer
        self.leeway = leeway
    }

    /// - Returns: whom the token speaks for, and how long
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

    /// A moment in JSON may be any number; years beyond 9999 are all the same to us.
    private static func time(_ seconds: Double) -> Timestamp {
        let farthest = 253_402_300_799.0
        let bounded = seconds.isNaN ? -farthest : min(max(seconds, -farthest), farthest)
        return Timestamp(milliseconds: Int64((bounded * 1000).rounded(.down)))
    }
}

/// A token that was found to be right.
package struct VerifiedToken: Sendable, Equatable {
    /// Whom it speaks for.
    package var user: UserID
    /// From here on it counts no more; the leeway is included.
    package var endsAt: Timestamp
}
