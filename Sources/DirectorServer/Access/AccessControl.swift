import DirectorCore
import HTTPTypes
import Hummingbird

/// Finds out which user sends a request. Routes and sockets ask it before they look anything up.
struct AccessControl: Sendable {
    let authentication: Authentication
    let log: RefusalLog

    /// The request's verified token; `nil` on a server without authentication.
    func token(of head: HTTPRequest) async throws(AccessRefusal) -> VerifiedToken? {
        guard case .tokens(let verifier, _) = authentication else { return nil }
        do throws(TokenRefusal) {
            return try await verifier.verify(try PresentedTokens(head).single())
        } catch {
            throw refused(AccessRefusal(error))
        }
    }

    /// Checks that the request's token is one of this user. User ids are compared byte for byte.
    ///
    /// - Returns: the token; `nil` on a server without authentication
    func token(of head: HTTPRequest, for user: UserID) async throws(AccessRefusal) -> VerifiedToken? {
        guard let token = try await token(of: head) else { return nil }
        guard token.user == user else { throw refused(.forbidden) }
        return token
    }

    /// Why the user of a request cannot be determined.
    enum UserRefusal: Error {
        case access(AccessRefusal)
        /// The server has no authentication, and the request names no user.
        case withoutUser

        func response() throws -> Response {
            switch self {
            case .access(let refusal): return try refusal.response()
            case .withoutUser:
                let text = "user_id is missing; allowed is \(UserID.allowed)"
                return try Response.json(ErrorBody(code: "invalid_message", error: text), status: .badRequest)
            }
        }
    }

    /// The user that sends a request: the token's user, or the user that the request names on a server without
    /// authentication. A request that names another user than its token is refused.
    func user(of head: HTTPRequest) async throws(UserRefusal) -> UserID {
        let named = FormQuery(target: head.path ?? "")["user_id"]
        let token: VerifiedToken?
        do throws(AccessRefusal) {
            token = try await self.token(of: head)
        } catch {
            throw .access(error)
        }
        guard let token else {
            guard let user = named.flatMap({ UserID($0) }) else { throw .withoutUser }
            return user
        }
        if let named, UserID(named) != token.user { throw .access(refused(.forbidden)) }
        return token.user
    }

    /// Checks a new token that a client sends on an open connection of this user.
    func renewal(_ text: String, for user: UserID) async throws(AccessRefusal) -> VerifiedToken {
        guard case .tokens(let verifier, _) = authentication else { throw .forbidden }
        let token: VerifiedToken
        do throws(TokenRefusal) {
            token = try await verifier.verify(text)
        } catch {
            throw refused(AccessRefusal(error))
        }
        guard token.user == user else { throw refused(.forbidden) }
        return token
    }

    private func refused(_ refusal: AccessRefusal) -> AccessRefusal {
        log.note(refusal.reason)
        return refusal
    }
}
