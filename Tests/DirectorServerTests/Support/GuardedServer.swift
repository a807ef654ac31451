import DirectorCore
import DirectorServer
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import HTTPTypes
import Logging

@testable import DirectorServer

/// A server that requires tokens, on a separate bench.
@discardableResult
func withGuardedServer<Result: Sendable>(
    _ kind: StoreKind = .memory,
    clock: WallClock = .system,
    timer: any Clock<Duration> = ContinuousClock(),
    limits: Limits = Bench.limits,
    keySet: String? = nil,
    configure: (inout ServerConfiguration) -> Void = { _ in },
    _ body: (TestServer, TokenForge) async throws -> Result
) async throws -> Result {
    let forge = try await TokenForge()
    let published = keySet ?? forge.keySet
    let source = KeySetSource(limits: limits, logger: Logger(label: "test")) { published }
    let verifier = try await forge.verifier(issuer: TokenForge.issuer, keySet: source, clock: clock)
    return try await Bench.run(kind, clock: clock, limits: limits) { bench in
        try await bench.serve(timer: timer) { configuration in
            configuration.authentication = .tokens(verifier, keySet: source)
            configure(&configuration)
        } _: { server in
            try await body(server, forge)
        }
    }
}

/// The result of an attempt to connect.
enum Welcome: Equatable, CustomStringConvertible {
    case open
    /// An HTTP answer.
    case refused(status: Int, code: String?)
    /// An open socket that was closed before any frame.
    case closed(UInt16?)

    var description: String {
        switch self {
        case .open: "open"
        case .refused(let status, let code): "\(status) \(code ?? "")"
        case .closed(let code): "closed with \(code.map { "\($0)" } ?? "nothing")"
        }
    }
}

/// Where a token is sent.
enum TokenPlace: String, Sendable, CaseIterable {
    case field, query, subprotocol

    func put(_ token: String, query: inout String, headers: inout HTTPFields) {
        switch self {
        case .field: headers[.authorization] = "Bearer \(token)"
        case .query: query += "&access_token=\(FormQuery.encode(token))"
        case .subprotocol: headers[.secWebSocketProtocol] = "director, director.bearer.\(token)"
        }
    }
}

extension TestServer {
    /// Tries to connect.
    func knock(
        _ kind: TestClient.Kind,
        user: String = TestServer.user,
        tokens: [(TokenPlace, String)],
        headers: HTTPFields = [:]
    ) async throws -> Welcome {
        var query = "session_id=\(TestServer.session)&user_id=\(FormQuery.encode(user))"
        if kind == .native { query += "&after=0" }
        var headers = headers
        for (place, token) in tokens { place.put(token, query: &query, headers: &headers) }
        let client: TestClient
        do {
            client = try await connect(query, kind: kind, headers: headers)
        } catch WebSocketClientError.refused(let status, _, let body) {
            return .refused(status: status.code, code: try JSONText.decode(JSONValue.self, from: body)["code"]?.string)
        }
        do {
            _ = try await client.next()
            await client.close()
            return .open
        } catch let end as SocketEnded {
            return .closed(end.closure?.peerCode?.rawValue)
        }
    }

    /// A client with a token.
    func client(
        _ kind: TestClient.Kind = .native,
        token: String,
        user: String = TestServer.user,
        session: String = TestServer.session
    ) async throws -> TestClient {
        var query = "session_id=\(session)&user_id=\(FormQuery.encode(user))"
        if kind == .native { query += "&after=0" }
        return try await connect(query, kind: kind, session: session, headers: [.authorization: "Bearer \(token)"])
    }

    /// The requests to the store, without housekeeping and health checks.
    var storeRequests: [StoreOperation.Kind] {
        faults.operations.map(\.kind).filter { $0 != .abandonedTurns && $0 != .checkHealth }
    }
}
