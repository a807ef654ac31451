/// Limits and time-outs of a server that accepts HTTP/1 and WebSocket on one port.
package struct WebSocketServerConfiguration: Sendable {
    /// The limits of WebSocket connections.
    package var webSocket: WebSocketConfiguration
    /// How long a new TCP connection may take until the head of its first request is complete. For later heads
    /// ``keepAliveIdleTimeout`` counts.
    package var requestHeadTimeout: Duration
    /// How long the body of a request may take.
    package var requestBodyTimeout: Duration
    /// How long an HTTP connection may be idle between requests.
    package var keepAliveIdleTimeout: Duration
    /// The most bytes of all header fields of a request, and of one of them.
    package var maximumHeaderBytes: Int
    /// The most header fields of a request.
    package var maximumHeaderCount: Int

    package init(
        webSocket: WebSocketConfiguration = WebSocketConfiguration(),
        requestHeadTimeout: Duration = .seconds(10),
        requestBodyTimeout: Duration = .seconds(60),
        keepAliveIdleTimeout: Duration = .seconds(75),
        maximumHeaderBytes: Int = 32 * 1024,
        maximumHeaderCount: Int = 200
    ) {
        self.webSocket = webSocket
        self.requestHeadTimeout = requestHeadTimeout
        self.requestBodyTimeout = requestBodyTimeout
        self.keepAliveIdleTimeout = keepAliveIdleTimeout
        self.maximumHeaderBytes = maximumHeaderBytes
        self.maximumHeaderCount = maximumHeaderCount
    }
}
