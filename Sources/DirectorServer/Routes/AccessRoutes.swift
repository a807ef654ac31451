import DirectorCore
import HTTPTypes
import Hummingbird

/// Tells the builder page which authentication this server requires, and gives it the cookie that opens presentations.
struct AccessRoutes: Sendable {
    let configuration: ServerConfiguration
    let access: AccessControl
    let addresses: ServerAddresses
    let clock: WallClock

    func add(to router: Router<ServerRequestContext>) {
        router.get("/api/access") { _, _ in try Response.json(Terms(configuration)) }
        router.post("/api/access") { request, context in try await open(request, context) }
        router.delete("/api/access") { request, context in
            var response = try Response.json(Terms(configuration))
            response.setCookie(DeckCookie.clear(below: addresses.base(for: request.head, from: context.peer)))
            return response
        }
    }

    /// Sets the cookie. The token must come in `Authorization`, which a form or picture of another site cannot send.
    private func open(_ request: Request, _ context: ServerRequestContext) async throws -> Response {
        let token: VerifiedToken?
        do throws(AccessRefusal) {
            token = try await access.token(of: request.head)
        } catch {
            return try error.response()
        }
        guard let token else { return try Response.json(Terms(configuration)) }
        guard request.headers[.authorization] != nil else {
            return try AccessRefusal.unauthenticated(.missing).response()
        }
        let text = try PresentedTokens(request.head).single()
        guard text.utf8.count <= DeckCookie.sizeLimit else {
            let text = "A token of more than \(DeckCookie.sizeLimit) bytes makes no cookie; use share links"
            return try Response.json(ErrorBody(code: "too_large", error: text), status: .contentTooLarge)
        }
        let seconds = (token.endsAt.milliseconds - clock.now().milliseconds) / 1000
        var response = try Response.json(Opened(user_id: token.user, expires_at: token.endsAt))
        let base = addresses.base(for: request.head, from: context.peer)
        response.setCookie(DeckCookie.set(text, seconds: Int(max(1, seconds)), below: base))
        return response
    }

    private struct Terms: Encodable {
        let authentication: String
        let decks: DeckAccess
        let sign_in_url: String?  // swift-format-ignore: AlwaysUseLowerCamelCase

        init(_ configuration: ServerConfiguration) {
            switch configuration.authentication {
            case .none:
                authentication = "none"
                decks = .link
            case .tokens:
                authentication = "jwt"
                decks = configuration.deckAccess
            }
            sign_in_url = configuration.signInURL
        }
    }

    private struct Opened: Encodable {
        let user_id: UserID  // swift-format-ignore: AlwaysUseLowerCamelCase
        let expires_at: Timestamp  // swift-format-ignore: AlwaysUseLowerCamelCase
    }
}
