import DirectorCore
import DirectorSessions
import HTTPTypes
import Hummingbird

/// Lets a session's owner see, make and revoke its share link. The session is looked up under the caller's user id. So
/// another user's session looks the same as one that does not exist.
struct ShareRoutes: Sendable {
    let registry: SessionRegistry
    let access: AccessControl
    let decks: DeckAccess
    let addresses: ServerAddresses

    func add(to router: Router<ServerRequestContext>) {
        let path: RouterPath = "/api/sessions/:id/share"
        router.get(path) { request, context in
            try await answer(request, context) { try await registry.sharing(of: $0) }
        }
        router.post(path) { request, context in
            try await answer(request, context) { key in
                // If every address is open, there is no link to make.
                guard needsShareLink else { return try await registry.sharing(of: key) }
                return try await registry.changeSharing(of: key, .start)
            }
        }
        router.delete(path) { request, context in
            try await answer(request, context) { try await registry.changeSharing(of: $0, .stop) }
        }
    }

    private var needsShareLink: Bool {
        switch access.authentication {
        case .none: false
        case .tokens: decks == .owner
        }
    }

    private func answer(
        _ request: Request,
        _ context: ServerRequestContext,
        _ find: (SessionKey) async throws -> SharingState?
    ) async throws -> Response {
        do {
            let user = try await access.user(of: request.head)
            let id = context.parameters.get("id").map { FormQuery.decode(pathSegment: $0[...]) } ?? ""
            guard let session = SessionID(id), let state = try await find(SessionKey(user: user, session: session))
            else {
                return try Response.json(
                    ErrorBody(code: "not_found", error: "There is no such session"),
                    status: .notFound
                )
            }
            return try Response.json(
                Sharing(
                    state,
                    needsShareLink: needsShareLink,
                    links: addresses.links(for: request.head, from: context.peer)
                )
            )
        } catch let refusal as AccessControl.UserRefusal {
            return try refusal.response()
        } catch is StoreError {
            return try Response.json(
                ErrorBody(code: "store_unavailable", error: "The store does not answer; try again in a moment"),
                status: .serviceUnavailable
            )
        }
    }

    private struct Sharing: Encodable {
        /// Whether others can open the deck now.
        let shared: Bool
        /// Whether the owner can end the sharing.
        let revocable: Bool
        /// The address to share; `nil` without a deck or without sharing.
        let url: String?

        init(_ state: SharingState, needsShareLink: Bool, links: PresentationLinks) {
            revocable = needsShareLink
            shared = !needsShareLink || state.token != nil
            if needsShareLink {
                url = state.deck.flatMap { deck in state.token.map { "\(deck.url(for: links))?share=\($0.text)" } }
            } else {
                url = state.deck?.url(for: links)
            }
        }

        private enum CodingKeys: CodingKey { case shared, revocable, url }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(shared, forKey: .shared)
            try container.encode(revocable, forKey: .revocable)
            try container.encode(url, forKey: .url)
        }
    }
}
