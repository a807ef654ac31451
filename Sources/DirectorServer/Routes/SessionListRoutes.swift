import DirectorCore
import DirectorSessions
import HTTPTypes
import Hummingbird

/// Lists a user's recent presentations, for the builder page's drawer.
struct SessionListRoutes: Sendable {
    let store: any SessionStore
    let access: AccessControl
    let limits: Limits
    let addresses: ServerAddresses
    let words: TurnWords

    func add(to router: Router<ServerRequestContext>) {
        router.get("/api/sessions") { request, context in try await list(request, context) }
    }

    private func list(_ request: Request, _ context: ServerRequestContext) async throws -> Response {
        do {
            let user = try await access.user(of: request.head)
            let sessions = try await store.sessions(of: user, limit: limits.listedSessions)
            let links = addresses.links(for: request.head, from: context.peer)
            return try Response.json(List(sessions: sessions.filter { $0.turns > 0 }.map { Item($0, links: links) }))
        } catch let refusal as AccessControl.UserRefusal {
            return try refusal.response()
        } catch is StoreError {
            return try Response.json(
                ErrorBody(code: "store_unavailable", error: words.error(.storeUnavailable)),
                status: .serviceUnavailable
            )
        }
    }

    private struct List: Encodable {
        let sessions: [Item]
    }

    private struct Item: Encodable {
        let session_id: SessionID  // swift-format-ignore: AlwaysUseLowerCamelCase
        let title: String?
        let current_state: WorkflowState  // swift-format-ignore: AlwaysUseLowerCamelCase
        let updated_at: Timestamp  // swift-format-ignore: AlwaysUseLowerCamelCase
        let presentation_url: String?  // swift-format-ignore: AlwaysUseLowerCamelCase

        init(_ summary: SessionSummary, links: PresentationLinks) {
            session_id = summary.key.session
            title = summary.title
            current_state = summary.state
            updated_at = summary.updatedAt
            presentation_url = summary.presentationURL.map(links.completing)
        }
    }
}
