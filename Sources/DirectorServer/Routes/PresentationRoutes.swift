import DirectorCore
import DirectorDeck
import DirectorLanguage
import DirectorSessions
import HTTPTypes
import Hummingbird
import NIOCore

/// Serves previews and final decks at `/p/<id>`, to those whom ``DeckGate`` lets through.
struct PresentationRoutes: Sendable {
    let gate: DeckGate
    let identifiers: IdentifierSource
    let languages: Languages

    func add(to router: Router<ServerRequestContext>) {
        router.get("/p/:id") { request, context in
            guard let id = context.parameters.get("id").flatMap({ PresentationID($0) }) else { return Self.notFound }
            return try await show(id, to: request)
        }
    }

    private func show(_ id: PresentationID, to request: Request) async throws -> Response {
        do {
            switch try await gate.open(id, with: DeckKeys(viewing: request)) {
            case .show(let found): return document(found)
            case .signIn: return Self.signIn(id)
            case .notFound: return Self.notFound
            case .unavailable: return Self.unavailable
            }
        } catch is StoreError {
            return Self.unavailable
        }
    }

    private func document(_ found: StoredPresentation) -> Response {
        guard let nonce = DocumentNonce(identifiers.presentationID().text) else { return Self.unavailable }
        let html =
            switch found.content {
            case .deck(let deck): DeckDocument.html(for: deck, in: languages, nonce: nonce)
            case .strawman(let strawman):
                StrawmanPreview.html(for: strawman, language: strawman.language?.code, in: languages, nonce: nonce)
            }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentSecurityPolicy: DocumentSecurityPolicy(nonce: nonce).headerValue,
                .cacheControl: gate.access == .owner ? "private, no-store" : "private, no-cache",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html))
        )
    }

    private static let unavailable = page(
        status: .serviceUnavailable,
        title: "Not available right now",
        text: "The presentation could not be read. It is safe - try again in a moment."
    )

    /// The answer is the same for every id, so it does not tell which presentations exist. Its link leads to the
    /// builder page, which knows where to sign in and then comes back.
    private static func signIn(_ id: PresentationID) -> Response {
        page(
            status: .unauthorized,
            title: "This presentation is private",
            text: "Sign in as its owner, or ask the owner for a share link.",
            link: "<p><a href=\"../builder?deck=\(id.text)\">Sign in</a></p>"
        )
    }

    private static let notFound = page(
        status: .notFound,
        title: "No presentation here",
        text: "The link is incomplete or no longer shared, or the presentation was deleted."
    )

    /// - Parameter link: markup for a link below the text
    private static func page(
        status: HTTPResponse.Status,
        title: String,
        text: String,
        link: String = ""
    ) -> Response {
        let html = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>\(title)</title>
            <meta name="viewport" content="width=device-width"><body><h1>\(title)</h1><p>\(text)</p>\(link)</body></html>
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
