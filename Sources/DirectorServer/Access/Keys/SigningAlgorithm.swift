/// The accepted signing algorithms. The key that checks a token determines the algorithm; the token alone does not.
enum SigningAlgorithm: String, Sendable, CaseIterable {
    case hs256 = "HS256"
    case rs256 = "RS256"
    case es256 = "ES256"
}
