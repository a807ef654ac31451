/// Why a token is refused. The text is for the operator's log and contains nothing of the token. Clients are told less,
/// see ``AccessRefusal``.
package enum TokenRefusal: String, Error, Sendable, CaseIterable {
    case missing = "there is no token"
    case conflicting = "there are several different tokens"
    case tooLarge = "the token is too large"
    case malformed = "this is no signed token"
    case algorithm = "the algorithm is not accepted"
    case unknownKey = "no key of this name is known"
    case signature = "the signature is wrong"
    case withoutExpiry = "the token would never expire"
    case expired = "the token has expired"
    case notYetValid = "the token is not valid yet"
    case audience = "the token is for another audience"
    case issuer = "the token is from another issuer"
    case subject = "the token names no user"
    /// The token may be valid, but the keys to check it are not available at the moment.
    case keysUnavailable = "the keys are not available"
}
