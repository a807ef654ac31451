package import HTTPTypes
package import Logging
package import NIOCore

/// What becomes of a request to open a WebSocket.
package enum WebSocketUpgradeDecision: Sendable {
    /// Open it, with these fields in the answer, and run the handler.
    ///
    /// The handler is called exactly once for every decision, even where the client went away meanwhile; then its
    /// connection is over at once. So a place counted when deciding can be given back when the handler returns. The
    /// connection is closed, with 1000, when the handler returns, or with 1001 where its task was cancelled.
    case upgrade(headers: HTTPFields = [:], handler: WebSocketHandler)
    /// Answer with an HTTP response of a few bytes. The HTTP connection stays usable.
    case refuse(WebSocketRefusal)
    /// This is no WebSocket path: the router answers, as if no upgrade was asked for.
    case route
}

/// Decides on one request. Called for well-formed WebSocket handshakes only, from the connection's task.
///
/// - Parameters:
///   - head: The request with its path, query and fields.
///   - remoteAddress: The other end of TCP; behind a proxy that is the proxy.
package typealias WebSocketUpgradeDecider =
    @Sendable (_ head: HTTPRequest, _ remoteAddress: SocketAddress?) async -> WebSocketUpgradeDecision

/// What an application does with one connection. It runs in the connection's task below the server's `run()`, so
/// `withGracefulShutdownHandler` works in it. It runs on the connection's event loop (``EventLoopExecutor``).
package typealias WebSocketHandler = @Sendable (WebSocketConnection, WebSocketContext) async -> Void

/// An HTTP answer instead of an upgrade.
package struct WebSocketRefusal: Sendable, Equatable {
    package var status: HTTPResponse.Status
    package var headers: HTTPFields
    package var body: String

    /// - Parameters:
    ///   - status: A final status, not 1xx.
    ///   - headers: `Content-Length` is added.
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
    /// The other end of TCP.
    package let remoteAddress: SocketAddress?
    /// What the handler runs on, for other tasks that belong to this connection.
    package let executor: EventLoopExecutor
    /// The server's logger.
    package let logger: Logger
}
