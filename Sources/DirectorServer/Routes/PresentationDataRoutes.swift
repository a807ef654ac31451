import DirectorCore
import DirectorDeck
import DirectorSessions
import HTTPTypes
import Hummingbird

/// The slides and colours of a presentation as JSON for front ends, for those who may open it.
struct PresentationDataRoutes: Sendable {
    let gate: DeckGate
    let words: TurnWords

    func add(to router: Router<ServerRequestContext>) {
        router.get("/api/presentations/:id") { request, context in
            try await answer(request, context) { id, found in try Response.json(Summary(id, found.content)) }
        }
        router.get("/api/presentations/:id/theme/css-variables") { request, context in
            try await answer(request, context) { _, found in
                try Response.json(Variables(css_variables: DeckColors.variables(for: found.content.style)))
            }
        }
    }

    private func answer(
        _ request: Request,
        _ context: ServerRequestContext,
        _ describe: (PresentationID, StoredPresentation) throws -> Response
    ) async throws -> Response {
        guard let id = context.parameters.get("id").flatMap({ PresentationID($0) }) else { return try Self.notFound() }
        do {
            switch try await gate.open(id, with: DeckKeys(program: request)) {
            case .show(let found): return try describe(id, found)
            case .signIn: return try AccessRefusal.unauthenticated(.missing).response()
            case .notFound: return try Self.notFound()
            case .unavailable: return try AccessRefusal.unavailable.response()
            }
        } catch is StoreError {
            return try Response.json(
                ErrorBody(code: "store_unavailable", error: words.error(.storeUnavailable)),
                status: .serviceUnavailable
            )
        }
    }

    private static func notFound() throws -> Response {
        try Response.json(ErrorBody(code: "not_found", error: "There is no such presentation"), status: .notFound)
    }

    private struct Summary: Encodable {
        struct Slide: Encodable {
            let slide_id: String  // swift-format-ignore: AlwaysUseLowerCamelCase
            let title: String
        }

        enum Kind: String, Encodable {
            case deck, preview
        }

        let presentation_id: PresentationID  // swift-format-ignore: AlwaysUseLowerCamelCase
        let kind: Kind
        let title: String
        let slide_count: Int  // swift-format-ignore: AlwaysUseLowerCamelCase
        let slides: [Slide]

        init(_ id: PresentationID, _ content: StoredPresentation.Content) {
            presentation_id = id
            switch content {
            case .deck(let deck):
                (kind, title) = (.deck, deck.title)
                slides = deck.slides.map { Slide(slide_id: $0.slideID, title: $0.title) }
            case .strawman(let strawman):
                (kind, title) = (.preview, strawman.mainTitle)
                slides = strawman.slides.map { Slide(slide_id: $0.slideID, title: $0.title) }
            }
            slide_count = slides.count
        }
    }

    private struct Variables: Encodable {
        let css_variables: [String: String]  // swift-format-ignore: AlwaysUseLowerCamelCase
    }
}

extension StoredPresentation.Content {
    /// The visual style of the presentation; `nil` for the default.
    var style: PresentationStrawman.VisualStyle? {
        switch self {
        case .deck(let deck): deck.visualStyle
        case .strawman(let strawman): strawman.visualStylePreference
        }
    }
}
