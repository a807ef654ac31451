/// The ways of signing that are accepted. Which one a token uses is decided by the key it is checked with, never by the
/// token alone.
enum SigningAlgorithm: String, Sendable, CaseIterable {
    case hs256 = "HS256"
    case rs256 = "RS256"
    case es256 = "ES256"
}
