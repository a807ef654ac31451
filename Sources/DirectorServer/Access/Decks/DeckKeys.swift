import HTTPTypes
import Hummingbird

/// What a request brings along that may open a presentation. A frame in a page sends no `Authorization`, and an address that
/// is stored in a log cannot hold a token that runs out. So there are several keys, any of which will do.
struct DeckKeys: Sendable, Equatable {
    /// Tokens, not checked yet: those in the places where programs put one, and the one in the cookie that the builder page
    /// fetched (``DeckCookie``).
    let tokens: [String]
    /// The share token in the address.
    let share: String?

    /// For a person who opens a presentation.
    init(viewing request: Request) {
        self.init(program: request)
        if let cookie = DeckCookie.token(in: request) { self = DeckKeys(tokens: tokens + [cookie], share: share) }
    }

    /// For a program that asks about one: the cookie opens presentations and nothing else.
    ///
    /// - Parameter address: where the share token may stand; `nil` for the request's own address
    init(program request: Request, address: String? = nil) {
        let share = FormQuery(target: address ?? request.head.path ?? "")["share"]
        do throws(TokenRefusal) {
            self.init(tokens: [try PresentedTokens(request.head).single()], share: share)
        } catch {
            // None, or several that differ: the other keys may still open.
            self.init(tokens: [], share: share)
        }
    }

    private init(tokens: [String], share: String?) {
        self.tokens = tokens
        self.share = share
    }
}
