import DirectorCore
import DirectorDeck
import DirectorSessions
import HTTPTypes
import Hummingbird
import NIOCore

/// Presentations, previews and final decks, at `/p/<id>`. Whoever knows the id may look.
struct PresentationRoutes: Sendable {
    let store: any SessionStore
    let identifiers: IdentifierSource

    func add(to router: Router<BasicRequestContext>) {
        router.get("/p/:id") { _, context in
            try await show(context.parameters.get("id").flatMap { PresentationID($0) })
        }
    }

    private func show(_ id: PresentationID?) async throws -> Response {
        guard let id else { return Self.notFound }
        let found: StoredPresentation?
        do {
            found = try await store.presentation(id)
        } catch is StoreError {
            return Self.page(
                status: .serviceUnavailable,
                title: "Not available right now",
                text: "The presentation could not be read. It is safe - try again in a moment."
            )
        }
        guard let found, let nonce = DocumentNonce(identifiers.presentationID().text) else { return Self.notFound }
        let html =
            switch found.content {
            case .deck(let deck): DeckDocument.html(for: deck, nonce: nonce)
            case .strawman(let strawman): StrawmanPreview.html(for: strawman, nonce: nonce)
            }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentSecurityPolicy: DocumentSecurityPolicy(nonce: nonce).headerValue,
                .cacheControl: "private, no-cache",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html))
        )
    }

    private static let notFound = page(
        status: .notFound,
        title: "No presentation here",
        text: "The link is incomplete, or the presentation was deleted."
    )

    private static func page(status: HTTPResponse.Status, title: String, text: String) -> Response {
        let html = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>\(title)</title>
            <meta name="viewport" content="width=device-width"><body><h1>\(title)</h1><p>\(text)</p></body></html>
            """
        return Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentSecurityPolicy: "default-src 'none'",
                .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html))
        )
    }
}
