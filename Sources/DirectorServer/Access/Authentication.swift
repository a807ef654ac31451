/// How the server finds out which user a client is.
package enum Authentication: Sendable {
    /// Without a check: the server believes the user id in the address.
    case none
    /// With a signed token.
    ///
    /// - Parameter keySet: the source of published keys; the server runs it as a service
    case tokens(TokenVerifier, keySet: KeySetSource?)
}

/// Why a client is refused, as the client is told.
enum AccessRefusal: Error, Sendable, Equatable {
    /// There is no token, or it is not accepted.
    case unauthenticated(TokenRefusal)
    /// The session or presentation belongs to another user.
    case forbidden
    /// The keys that check tokens are not available at the moment.
    case unavailable

    init(_ refusal: TokenRefusal) {
        self = refusal == .keysUnavailable ? .unavailable : .unauthenticated(refusal)
    }

    var code: String {
        switch self {
        case .unauthenticated: "unauthenticated"
        case .forbidden: "forbidden"
        case .unavailable: "unavailable"
        }
    }

    /// The text for the client. It distinguishes only what the client can act on.
    var text: String {
        switch self {
        case .unauthenticated(.missing): "An access token is needed"
        case .unauthenticated(.expired): "The access token has expired"
        case .unauthenticated: "The access token is not accepted"
        case .forbidden: "This belongs to another user"
        case .unavailable: "Access tokens cannot be checked at the moment; try again later"
        }
    }

    /// The text for the log.
    var reason: String {
        switch self {
        case .unauthenticated(let refusal): refusal.rawValue
        case .forbidden: "the token is another user's"
        case .unavailable: TokenRefusal.keysUnavailable.rawValue
        }
    }
}
