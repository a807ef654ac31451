import HTTPTypes
import Hummingbird

/// Refuses changing requests of other sites' pages, and all requests under foreign host names.
///
/// Requests that only read are answered. ``CrossOriginPolicy`` tells the browser which pages may see the answer.
struct OriginGuard: RouterMiddleware {
    let policy: OriginPolicy
    let addresses: ServerAddresses
    let log: RefusalLog

    func handle(
        _ request: Request,
        context: ServerRequestContext,
        next: (Request, ServerRequestContext) async throws -> Response
    ) async throws -> Response {
        let host = addresses.host(for: request.head, from: context.peer)
        do throws(OriginRefusal) {
            switch request.method {
            case .get, .head, .options: try policy.checkHost(request.head, host: host)
            default: try policy.check(request.head, host: host)
            }
        } catch {
            log.note(error.text)
            return try Response.json(ErrorBody(code: "forbidden", error: error.text), status: .forbidden)
        }
        return try await next(request, context)
    }
}
