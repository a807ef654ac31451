import HTTPTypes
import Hummingbird

/// The tokens in a request that may open a presentation; one that fits is enough. There are several places for them: a
/// frame in a page cannot send `Authorization`, and an address that is kept for long cannot hold a token that runs out.
struct DeckKeys: Sendable, Equatable {
    /// The user tokens, not checked yet: those that programs send, and the one in the cookie that the builder page has
    /// requested (``DeckCookie``).
    let tokens: [String]
    /// The share token in the address.
    let share: String?

    /// The keys of a request that opens a presentation.
    init(viewing request: Request) {
        self.init(program: request)
        if let cookie = DeckCookie.token(in: request) { self = DeckKeys(tokens: tokens + [cookie], share: share) }
    }

    /// The keys of a program's request about a presentation. The cookie does not count here, because it only opens
    /// presentations.
    ///
    /// - Parameter address: the address that may hold the share token; `nil` for the request's own address
    init(program request: Request, address: String? = nil) {
        let share = FormQuery(target: address ?? request.head.path ?? "")["share"]
        do throws(TokenRefusal) {
            self.init(tokens: [try PresentedTokens(request.head).single()], share: share)
        } catch {
            // There is no user token, or there are several that differ. A share token may still open the presentation.
            self.init(tokens: [], share: share)
        }
    }

    private init(tokens: [String], share: String?) {
        self.tokens = tokens
        self.share = share
    }
}
