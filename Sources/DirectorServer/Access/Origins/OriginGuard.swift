import HTTPTypes
import Hummingbird

/// Keeps other sites' pages from changing anything here, and requests under foreign names from everything.
///
/// Reading is left to browsers: ``CrossOriginPolicy`` tells them who may.
struct OriginGuard<Context: RequestContext>: RouterMiddleware {
    let policy: OriginPolicy

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do throws(OriginPolicy.Refusal) {
            switch request.method {
            case .get, .head, .options: try policy.checkHost(request.head)
            default: try policy.check(request.head)
            }
        } catch {
            return try Response.json(ErrorBody(code: "forbidden", error: error.text), status: .forbidden)
        }
        return try await next(request, context)
    }
}
