import HTTPTypes
import Hummingbird

/// Tells browsers which other origins may read this server's answers. Other origins get no allow header.
struct CrossOriginPolicy: RouterMiddleware {
    let origins: Set<WebOrigin>
    let policy: OriginPolicy
    let addresses: ServerAddresses
    let log: RefusalLog

    func handle(
        _ request: Request,
        context: ServerRequestContext,
        next: (Request, ServerRequestContext) async throws -> Response
    ) async throws -> Response {
        guard let origin = request.headers[.origin] else { return try await next(request, context) }
        tell(of: request, context)
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

    /// Logs a read by a page whose origin is not allowed. The browser hides the answer from the page and does not say
    /// why. ``OriginGuard`` refuses and logs the requests that change something.
    private func tell(of request: Request, _ context: ServerRequestContext) {
        switch request.method {
        case .get, .head, .options: break
        default: return
        }
        do throws(OriginRefusal) {
            try policy.check(request.head, host: addresses.host(for: request.head, from: context.peer))
        } catch {
            if error.reason == .foreignOrigin { log.note(error.text) }
        }
    }

    private func isAllowed(_ origin: String) -> Bool { WebOrigin(origin).map(origins.contains) ?? false }

    private func allow(_ origin: String, in response: inout Response) {
        response.headers[.vary] = "Origin"
        guard isAllowed(origin) else { return }
        response.headers[.accessControlAllowOrigin] = origin
        response.headers[.accessControlAllowCredentials] = "true"
    }
}
