import HTTPTypes
import Hummingbird
import NIOCore

/// The builder page and its files, from the binary.
struct BuilderRoutes: Sendable {
    private static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    func add(to router: Router<ServerRequestContext>) {
        router.get("/builder") { request, _ in
            // The page asks for its files relative to its own address, which therefore ends without a slash.
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

    /// Relative, so that it is right below any prefix.
    private static func withoutSlash(_ request: Request) -> Response {
        let query = request.uri.query.map { "?\($0)" } ?? ""
        return Response(status: .permanentRedirect, headers: [.location: "../builder\(query)"])
    }

    /// Browsers ask every time whether a file has changed, so that an updated server is never met by an old page.
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
