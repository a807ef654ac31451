import DirectorCore
import DirectorSessions
import HTTPTypes
import Hummingbird

/// Answers requests for presentations as files, in the form that existing front ends expect. This server makes no files
/// yet, and says so to those who may open the presentation.
///
/// The request names a presentation by an address. Only the id is read from it, and the address is never fetched:
/// clients could otherwise make the server send requests to places that only it can reach.
struct ConversionRoutes: Sendable {
    enum FileKind: String, Sendable, CaseIterable {
        case pdf, pptx
    }

    private static let longestOrder = 64 * 1024

    let gate: DeckGate

    func add(to router: Router<ServerRequestContext>) {
        for kind in FileKind.allCases {
            router.post("/convert/\(kind.rawValue)") { request, _ in try await convert(to: kind, request) }
        }
    }

    private func convert(to kind: FileKind, _ request: Request) async throws -> Response {
        let order: Order
        do throws(Refusal) {
            order = try await Self.order(of: request)
        } catch {
            return try error.response()
        }
        do {
            switch try await gate.open(order.id, with: DeckKeys(program: request, address: order.address)) {
            case .show: return try Refusal(.notImplemented, Self.missing(kind)).response()
            case .signIn:
                return try Refusal(.unauthorized, Self.forOwner, [.wwwAuthenticate: "Bearer"]).response()
            case .notFound: return try Refusal(.notFound, "There is no such presentation").response()
            case .unavailable: return try Refusal(.serviceUnavailable, "Access tokens cannot be checked").response()
            }
        } catch is StoreError {
            return try Refusal(.serviceUnavailable, "The store does not answer; try again in a moment").response()
        }
    }

    private static let forOwner =
        "Only its owner may download this presentation, and the request brings no access token. Use a share link"

    private static func missing(_ kind: FileKind) -> String {
        switch kind {
        case .pdf:
            "This server makes no PDF files yet. Open the presentation in a browser and print it: one slide is one page"
        case .pptx: "This server makes no PowerPoint files yet. Open the presentation in a browser, or print it as PDF"
        }
    }

    private static func order(of request: Request) async throws(Refusal) -> Order {
        let wanted: Wanted
        do {
            let body = try await request.body.collect(upTo: longestOrder)
            wanted = try JSONText.decode(Wanted.self, from: String(buffer: body))
        } catch {
            throw Refusal(
                .unprocessableContent,
                "The body is no JSON object with presentation_url, or has more than \(longestOrder) bytes"
            )
        }
        guard let id = PresentationAddress.id(in: wanted.presentation_url) else {
            throw Refusal(
                .unprocessableContent,
                "presentation_url is no address of a presentation; allowed is an http or https address that ends in /p/<id>"
            )
        }
        return Order(id: id, address: wanted.presentation_url)
    }

    private struct Wanted: Decodable {
        let presentation_url: String  // swift-format-ignore: AlwaysUseLowerCamelCase
    }

    private struct Order {
        let id: PresentationID
        let address: String
    }

    /// An error in the form that front ends read.
    private struct Refusal: Error {
        struct Body: Encodable {
            let detail: String
        }

        let status: HTTPResponse.Status
        let detail: String
        let fields: HTTPFields

        init(_ status: HTTPResponse.Status, _ detail: String, _ fields: HTTPFields = [:]) {
            self.status = status
            self.detail = detail
            self.fields = fields
        }

        func response() throws -> Response {
            var response = try Response.json(Body(detail: detail), status: status)
            for field in fields { response.headers[field.name] = field.value }
            return response
        }
    }
}
