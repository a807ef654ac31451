package import DirectorCore

/// Checks tokens and returns the user they name.
package struct TokenVerifier: Sendable {
    /// What a token must contain beside its signature.
    package let rules: TokenRules
    private let secret: VerificationKey?
    private let keySet: KeySetSource?
    private let clock: WallClock
    private let sizeLimit: Int

    /// - Parameters:
    ///   - secret: checks HS256; without it, such tokens are refused
    ///   - keySet: checks RS256 and ES256; without it, such tokens are refused
    ///   - sizeLimit: the largest accepted token, in bytes
    package init(
        rules: TokenRules,
        secret: VerificationKey?,
        keySet: KeySetSource?,
        clock: WallClock,
        sizeLimit: Int
    ) {
        self.rules = rules
        self.secret = secret
        self.keySet = keySet
        self.clock = clock
        self.sizeLimit = sizeLimit
    }

    /// Checks a token. The signature is checked before the token's claims are read.
    ///
    /// - Throws: ``TokenRefusal``
    package func verify(_ text: String) async throws(TokenRefusal) -> VerifiedToken {
        let token = try SignedToken(text, limit: sizeLimit)
        let key = try await key(for: token)
        guard key.algorithm == token.algorithm else { throw .algorithm }
        guard key.accepts(token.signature, of: token.signedBytes) else { throw .signature }
        return try rules.check(try token.claims(), at: clock.now())
    }

    /// The shared secret has no key id, so a key id in the token is ignored. Published keys have one. A token without a
    /// key id is refused, and not tried with all keys.
    private func key(for token: SignedToken) async throws(TokenRefusal) -> VerificationKey {
        switch token.algorithm {
        case .hs256:
            guard let secret else { throw .algorithm }
            return secret
        case .rs256, .es256:
            guard let keySet else { throw .algorithm }
            guard let keyID = token.keyID else { throw .unknownKey }
            return try await keySet.key(keyID, token.algorithm)
        }
    }
}
