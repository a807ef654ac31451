import DirectorCore
import DirectorSessions
import DirectorWebSocket
import HTTPTypes
import Logging
import NIOCore

/// Decides which requests become sockets, before any session is looked for. Refusals are small HTTP answers, since some
/// clients come back at once and without end (protocol §1.4).
///
/// A browser does not tell its page why an upgrade was refused, and a page that does not know cannot ask for a sign-in. So
/// native clients that lack the right token get an open socket that is closed at once, with 4401 or 4403 (protocol §10).
/// The others treat all closes alike, and are spared the detour.
struct SocketAdmission: Sendable {
    static let path = "/ws"

    let registry: SessionRegistry
    let policy: SocketPolicy
    let paths: OwnPaths
    let refused: RefusedSockets
    let limits: Limits
    let logger: Logger

    /// - Parameter peer: the other end of TCP
    func decide(_ head: HTTPRequest, from peer: SocketAddress?) async -> WebSocketUpgradeDecision {
        let base = policy.addresses.base(for: head, from: peer)
        let target = paths.target(head.path ?? "", below: base.prefix)
        guard target.prefix(while: { $0 != "?" }) == Self.path else { return .route }
        let admitted: SocketPolicy.Admitted
        do throws(SocketRefusal) {
            admitted = try await policy.examine(head, from: peer)
            try policy.enter(admitted)
        } catch {
            return refuse(error, Subprotocol.answer(to: head))
        }
        let query = admitted.query
        let links = policy.addresses.links(for: head, from: peer)
        let access = policy.access
        let counts = policy.counts
        let authority = admitted.token.map { token in
            ConnectionAuthority(
                token,
                clock: registry.environment.clock,
                timer: registry.environment.timer,
                longestSleep: limits.tokenCheckInterval
            )
        }
        let headers = Subprotocol.answer(to: head)
        return .upgrade(headers: headers) { [registry, limits, logger] socket, context in
            var logger = logger
            logger[metadataKey: "session_id"] = "\(query.key.session)"
            let connection = SessionSocket(
                socket: socket,
                executor: context.executor,
                query: query,
                links: links,
                registry: registry,
                access: access,
                authority: authority,
                limits: limits,
                logger: logger
            )
            await connection.run()
            counts.leave(query.key.user)
        }
    }

    private func refuse(_ refusal: SocketRefusal, _ fields: HTTPFields) -> WebSocketUpgradeDecision {
        guard case .access(let reason, let query) = refusal, query.request.kind == .native, refused.enter() else {
            return .refuse(answer(to: refusal))
        }
        return .upgrade(headers: fields) { [refused] socket, _ in
            await socket.close(code: reason.closeCode, reason: reason.text)
            refused.leave()
        }
    }

    private func answer(to refusal: SocketRefusal) -> WebSocketRefusal {
        let body: String
        do {
            body = try JSONText.encode(ErrorBody(code: refusal.code, error: refusal.text))
        } catch {
            body = "{}"
        }
        var headers: HTTPFields = [.contentType: "application/json; charset=utf-8", .retryAfter: "2"]
        for field in refusal.fields { headers[field.name] = field.value }
        return WebSocketRefusal(status: refusal.status, headers: headers, body: body)
    }
}
