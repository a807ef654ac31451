import HTTPTypes
import Hummingbird

/// Brings requests into the one form that the routes know: paths begin at the root, also behind a proxy that leaves its prefix
/// there, and HEAD is a GET whose answer loses its body.
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
