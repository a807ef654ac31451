import HTTPTypes
import Hummingbird

/// Which other origins may read our answers (protocol §7). Others get no allow header at all.
struct CrossOriginPolicy<Context: RequestContext>: RouterMiddleware {
    let origins: Set<WebOrigin>

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let origin = request.headers[.origin] else { return try await next(request, context) }
        if request.method == .options, let wanted = request.headers[.accessControlRequestMethod] {
            var response = Response(status: .noContent)
            allow(origin, in: &response)
            if isAllowed(origin) {
                response.headers[.accessControlAllowMethods] = wanted
                response.headers[.accessControlAllowHeaders] = request.headers[.accessControlRequestHeaders] ?? "*"
                response.headers[.accessControlMaxAge] = "600"
            }
            return response
        }
        var response = try await next(request, context)
        allow(origin, in: &response)
        return response
    }

    private func isAllowed(_ origin: String) -> Bool { WebOrigin(origin).map(origins.contains) ?? false }

    private func allow(_ origin: String, in response: inout Response) {
        response.headers[.vary] = "Origin"
        guard isAllowed(origin) else { return }
        response.headers[.accessControlAllowOrigin] = origin
        response.headers[.accessControlAllowCredentials] = "true"
    }
}
