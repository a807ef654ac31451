import HTTPTypes
import Hummingbird
import NIOCore

/// Serves the builder page and its files, which are embedded in the binary.
struct BuilderRoutes: Sendable {
    private static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    func add(to router: Router<ServerRequestContext>) {
        router.get("/builder") { request, _ in
            // The page's files are relative to its address. So the address must end without a slash.
            request.uri.path.hasSuffix("/") ? Self.withoutSlash(request) : Self.answer(BuilderFile.page, to: request)
        }
        router.get("/builder/:file") { request, context in
            guard let file = context.parameters.get("file").flatMap({ BuilderFile.named($0) }) else {
                return Response(status: .notFound)
            }
            return Self.answer(file, to: request)
        }
        router.get("/favicon.ico") { request, _ in
            BuilderFile.named("favicon.svg").map { Self.answer($0, to: request) } ?? Response(status: .notFound)
        }
    }

    /// A redirect to a relative address, which is correct below any prefix.
    private static func withoutSlash(_ request: Request) -> Response {
        let query = request.uri.query.map { "?\($0)" } ?? ""
        return Response(status: .permanentRedirect, headers: [.location: "../builder\(query)"])
    }

    /// Browsers ask on every load whether a file has changed. So a page never runs with files of an older server.
    private static func answer(_ file: BuilderFile, to request: Request) -> Response {
        let headers: HTTPFields = [
            .contentType: file.contentType,
            .cacheControl: "no-cache",
            .eTag: file.tag,
            .contentSecurityPolicy: policy,
        ]
        guard request.headers[.ifNoneMatch] != file.tag else { return Response(status: .notModified, headers: headers) }
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes))
        )
    }
}
