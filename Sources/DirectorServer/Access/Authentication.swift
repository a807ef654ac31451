/// How the server knows who somebody is.
package enum Authentication: Sendable {
    /// It does not: the user id in the address is believed.
    case none
    /// By a signed token.
    ///
    /// - Parameter keySet: where the keys come from, if they are published; has to be run
    case tokens(TokenVerifier, keySet: KeySetSource?)
}

/// Why somebody is not let in, as clients are told it.
enum AccessRefusal: Error, Sendable, Equatable {
    /// Who is it?
    case unauthenticated(TokenRefusal)
    /// Somebody else's.
    case forbidden
    /// The keys cannot be had: perhaps later.
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

    /// Tells apart only what the client can do something about.
    var text: String {
        switch self {
        case .unauthenticated(.missing): "An access token is needed"
        case .unauthenticated(.expired): "The access token has expired"
        case .unauthenticated: "The access token is not accepted"
        case .forbidden: "This belongs to another user"
        case .unavailable: "Access tokens cannot be checked at the moment; try again later"
        }
    }

    /// For the log.
    var reason: String {
        switch self {
        case .unauthenticated(let refusal): refusal.rawValue
        case .forbidden: "the token is another user's"
        case .unavailable: TokenRefusal.keysUnavailable.rawValue
        }
    }
}
