import HTTPTypes
import Hummingbird

/// Normalizes requests for the routes: removes a proxy's prefix from the path, and turns HEAD into GET and drops the
/// answer's body.
struct RequestForm<Inner: HTTPResponder>: HTTPResponder where Inner.Context == ServerRequestContext {
    let addresses: ServerAddresses
    let paths: OwnPaths
    let inner: Inner

    func respond(to request: Request, context: ServerRequestContext) async throws -> Response {
        var head = request.head
        let base = addresses.base(for: head, from: context.peer)
        head.path = head.path.map { paths.target($0, below: base.prefix) }
        if request.method == .head { head.method = .get }
        let response = try await inner.respond(to: Request(head: head, body: request.body), context: context)
        return request.method == .head ? response.createHeadResponse() : response
    }
}
