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
    let origins: OriginPolicy
    let access: AccessControl
    let refused: RefusedSockets
    let counts: ConnectionCounts
    let limits: Limits
    let logger: Logger

    func decide(_ head: HTTPRequest) async -> WebSocketUpgradeDecision {
        let target = head.path ?? ""
        guard target.prefix(while: { $0 != "?" }) == Self.path else { return .route }
        do throws(OriginPolicy.Refusal) {
            try origins.check(head)
        } catch {
            access.log.note(error.text)
            return refuse(.forbidden, code: "forbidden", error.text)
        }
        let query: ConnectionQuery
        do throws(ConnectionQuery.Refusal) {
            query = try ConnectionQuery(target: target)
        } catch {
            return refuse(.forbidden, code: "invalid_message", error.text)
        }
        let token: VerifiedToken?
        do throws(AccessRefusal) {
            token = try await access.token(of: head, for: query.key.user)
        } catch {
            return refuse(error, query, Subprotocol.answer(to: head))
        }
        // Only now: strangers must not use up what is somebody's.
        switch counts.enter(query.key.user) {
        case .admitted: break
        case .tooManyOfUser:
            return refuse(
                .tooManyRequests,
                code: "rate_limited",
                "At most \(limits.connectionsPerUser) connections a user"
            )
        case .tooMany:
            return refuse(.serviceUnavailable, code: "rate_limited", "The server is full; try again later")
        }
        let authority = token.map { token in
            ConnectionAuthority(
                token,
                clock: registry.environment.clock,
                timer: registry.environment.timer,
                longestSleep: limits.tokenCheckInterval
            )
        }
        let headers = Subprotocol.answer(to: head)
        return .upgrade(headers: headers) { [registry, access, counts, limits, logger] socket, context in
            var logger = logger
            logger[metadataKey: "session_id"] = "\(query.key.session)"
            let connection = SessionSocket(
                socket: socket,
                executor: context.executor,
                query: query,
                links: registry.environment.links.current,
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

    private func refuse(
        _ refusal: AccessRefusal,
        _ query: ConnectionQuery,
        _ fields: HTTPFields
    ) -> WebSocketUpgradeDecision {
        guard query.request.kind == .native, refused.enter() else {
            return refuse(refusal.status, code: refusal.code, refusal.text, refusal.fields)
        }
        return .upgrade(headers: fields) { [refused] socket, _ in
            await socket.close(code: refusal.closeCode, reason: refusal.text)
            refused.leave()
        }
    }

    private func refuse(
        _ status: HTTPResponse.Status,
        code: String,
        _ text: String,
        _ fields: HTTPFields = [:]
    ) -> WebSocketUpgradeDecision {
        let body: String
        do {
            body = try JSONText.encode(ErrorBody(code: code, error: text))
        } catch {
            body = "{}"
        }
        var headers: HTTPFields = [.contentType: "application/json; charset=utf-8", .retryAfter: "2"]
        for field in fields { headers[field.name] = field.value }
        return .refuse(WebSocketRefusal(status: status, headers: headers, body: body))
    }
}
