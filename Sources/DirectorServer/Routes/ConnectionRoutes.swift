import Hummingbird

/// Tells a page why its socket is refused, because browsers do not tell it. The page asks by POST with an empty body:
/// browsers send `Origin` with POST, but not with a GET to the page's own server.
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

    /// The answer if the socket would be accepted. It says nothing about the session, not even whether it exists.
    private struct Welcome: Encodable {
        let status = "ok"
    }
}
