package import HTTPTypes
package import Logging
package import NIOCore

/// What to do with a request for a WebSocket.
package enum WebSocketUpgradeDecision: Sendable {
    /// Open it, with these fields in the answer, and run the handler.
    ///
    /// The handler is called exactly once for every decision. If the client has gone meanwhile, the handler gets a
    /// connection that has already ended. So a place that was counted for the decision can be released when the handler
    /// returns. The connection is closed when the handler returns: with 1000, or with 1001 if its task was cancelled.
    case upgrade(headers: HTTPFields = [:], handler: WebSocketHandler)
    /// Answer with a short HTTP response. The HTTP connection stays usable.
    case refuse(WebSocketRefusal)
    /// This is not the path of a WebSocket. The router answers as if the request did not ask for one.
    case route
}

/// Decides on one request. Called only for well-formed WebSocket handshakes, in the connection's task.
///
/// - Parameters:
///   - head: The request with its path, query and fields.
///   - remoteAddress: The other end of the TCP connection: the client or the last proxy.
package typealias WebSocketUpgradeDecider =
    @Sendable (_ head: HTTPRequest, _ remoteAddress: SocketAddress?) async -> WebSocketUpgradeDecision

/// Serves one connection. It runs in the connection's task below the server's `run()`, so `withGracefulShutdownHandler`
/// works in it. It runs on the connection's event loop (``EventLoopExecutor``).
package typealias WebSocketHandler = @Sendable (WebSocketConnection, WebSocketContext) async -> Void

/// An HTTP answer instead of an upgrade.
package struct WebSocketRefusal: Sendable, Equatable {
    /// The status of the answer.
    package var status: HTTPResponse.Status
    /// The fields of the answer.
    package var headers: HTTPFields
    /// The body of the answer, sent as UTF-8.
    package var body: String

    /// - Parameters:
    ///   - status: A final status, not 1xx.
    ///   - headers: `Content-Length` is added to them.
    ///   - body: Sent as UTF-8.
    package init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: String = "") {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// What is known about a connection from its upgrade.
package struct WebSocketContext: Sendable {
    /// The request that asked for the upgrade.
    package let head: HTTPRequest
    /// The other end of the TCP connection: the client or the last proxy.
    package let remoteAddress: SocketAddress?
    /// The executor of the handler, for other tasks that belong to this connection.
    package let executor: EventLoopExecutor
    /// The server's logger.
    package let logger: Logger
}
