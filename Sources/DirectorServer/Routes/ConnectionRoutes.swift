import Hummingbird

/// Tells a page why its socket is refused: browsers do not. A page asks by POST with an empty body, because browsers send
/// `Origin` with POST, but with no GET to the page's own server.
struct ConnectionRoutes: Sendable {
    let policy: SocketPolicy

    func add(to router: Router<ServerRequestContext>) {
        router.get("/api/connection") { request, context in try await answer(request, context) }
        router.post("/api/connection") { request, context in try await answer(request, context) }
    }

    private func answer(_ request: Request, _ context: ServerRequestContext) async throws -> Response {
        do throws(SocketRefusal) {
            try policy.checkPlaces(try await policy.examine(request.head, from: context.peer))
        } catch {
            var response = try Response.json(ErrorBody(code: error.code, error: error.text), status: error.status)
            for field in error.fields { response.headers[field.name] = field.value }
            return response
        }
        return try Response.json(Welcome())
    }

    /// Says nothing of the session, not even whether there is one.
    private struct Welcome: Encodable {
        let status = "ok"
    }
}
