import DirectorCore
import HTTPTypes
import Hummingbird

/// Who sends a request, for routes and sockets alike. Asked before anything is looked up.
struct AccessControl: Sendable {
    let authentication: Authentication
    let log: RefusalLog

    /// Whom the request's token speaks for; `nil` where nobody has to say who they are.
    func token(of head: HTTPRequest) async throws(AccessRefusal) -> VerifiedToken? {
        guard case .tokens(let verifier, _) = authentication else { return nil }
        do throws(TokenRefusal) {
            return try await verifier.verify(try PresentedTokens(head).single())
        } catch {
            throw refused(AccessRefusal(error))
        }
    }

    /// Checks that the request's token speaks for this user, byte for byte.
    ///
    /// - Returns: the token; `nil` where nobody has to say who they are
    func token(of head: HTTPRequest, for user: UserID) async throws(AccessRefusal) -> VerifiedToken? {
        guard let token = try await token(of: head) else { return nil }
        guard token.user == user else { throw refused(.forbidden) }
        return token
    }

    /// Why a request is not answered for any user.
    enum UserRefusal: Error {
        case access(AccessRefusal)
        /// Nobody says whom it is for.
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

    /// The user a request is for: the token's, or, where nobody has to say who they are, the one it names. One that names
    /// another user than its token is refused.
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

    /// Checks a token that came later, on a connection of this user.
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
