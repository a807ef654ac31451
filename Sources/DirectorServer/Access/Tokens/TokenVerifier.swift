package import DirectorCore

/// Finds out whom a token speaks for.
package struct TokenVerifier: Sendable {
    package let rules: TokenRules
    private let secret: VerificationKey?
    private let keySet: KeySetSource?
    private let clock: WallClock
    private let sizeLimit: Int

    /// - Parameters:
    ///   - secret: for HS256; without it such tokens are refused
    ///   - keySet: for RS256 and ES256; without it such tokens are refused
    ///   - sizeLimit: the largest token that is looked at, in bytes
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

    /// - Throws: ``TokenRefusal``; the signature is checked before anything the token says
    package func verify(_ text: String) async throws(TokenRefusal) -> VerifiedToken {
        let token = try SignedToken(text, limit: sizeLimit)
        let key = try await key(for: token)
        guard key.algorithm == token.algorithm else { throw .algorithm }
        guard key.accepts(token.signature, of: token.signedBytes) else { throw .signature }
        return try rules.check(try token.claims(), at: clock.now())
    }

    /// The shared secret has no name, so that a name in the token says nothing there. Published keys have one, and a
    /// token that does not say which is refused rather than tried with all of them.
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
