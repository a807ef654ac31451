import DirectorCore
import DirectorSessions
import DirectorWebSocket
import HTTPTypes
import Logging
import NIOCore

/// Decides which requests become sockets. Refusals are small HTTP answers, since some clients come back at once and
/// without end (protocol §1.4).
struct SocketAdmission: Sendable {
    static let path = "/ws"

    let registry: SessionRegistry
    let counts: ConnectionCounts
    let limits: Limits
    let logger: Logger

    func decide(_ head: HTTPRequest, _ remoteAddress: SocketAddress?) -> WebSocketUpgradeDecision {
        let target = head.path ?? ""
        guard target.prefix(while: { $0 != "?" }) == Self.path else { return .route }
        let query: ConnectionQuery
        do {
            query = try ConnectionQuery(target: target)
        } catch {
            return refuse(.forbidden, code: "invalid_message", error.text)
        }
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
        return .upgrade { [registry, counts, limits, logger] socket, context in
            var logger = logger
            logger[metadataKey: "session_id"] = "\(query.key.session)"
            let connection = SessionSocket(
                socket: socket,
                executor: context.executor,
                query: query,
                registry: registry,
                limits: limits,
                logger: logger
            )
            await connection.run()
            counts.leave(query.key.user)
        }
    }

    private func refuse(
        _ status: HTTPResponse.Status,
        code: String,
        _ text: String
    ) -> WebSocketUpgradeDecision {
        let body: String
        do {
            body = try JSONText.encode(ErrorBody(code: code, error: text))
        } catch {
            body = "{}"
        }
        return .refuse(
            WebSocketRefusal(
                status: status,
                headers: [.contentType: "application/json; charset=utf-8", .retryAfter: "2"],
                body: body
            )
        )
    }
}
