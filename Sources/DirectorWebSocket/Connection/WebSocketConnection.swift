package import NIOCore

/// An open WebSocket connection, on the server or the client.
///
/// Usable from any task. A server's connection ends when its handler returns; a client's must be closed by its owner.
package struct WebSocketConnection: Sendable {
    /// The messages of the peer, for one consumer.
    package let inbound: WebSocketInbound
    /// The way to the peer, for any number of tasks.
    package let outbound: WebSocketOutbound

    private let bridge: ConnectionBridge

    init(bridge: ConnectionBridge) {
        self.bridge = bridge
        self.inbound = WebSocketInbound(bridge: bridge)
        self.outbound = WebSocketOutbound(bridge: bridge)
    }

    /// Where the connection lives.
    package var eventLoop: any EventLoop { bridge.eventLoop }

    /// Why the connection ended; nil while it is open. Set before ``inbound`` ends.
    package var closure: WebSocketClosure? { bridge.closure }

    /// Closes the connection and waits for the peer's part, at most for the close time-out.
    ///
    /// What was sent before goes out first. Of several calls the first counts.
    ///
    /// - Parameters:
    ///   - code: Why.
    ///   - reason: Words for logs; see ``WebSocketCloseFrame``.
    /// - Returns: How it ended; nil if the task was cancelled first. Closing goes on then.
    @discardableResult
    package func close(code: WebSocketCloseCode = .normalClosure, reason: String = "") async -> WebSocketClosure? {
        outbound.startClosing(code: code, reason: reason)
        return await bridge.waitForClosure()
    }

    /// Waits for the end of the connection, whoever brings it about.
    ///
    /// - Returns: How it ended; nil if the task was cancelled first.
    package func waitUntilClosed() async -> WebSocketClosure? {
        await bridge.waitForClosure()
    }

    /// Cuts the TCP connection without a close frame. What is still unsent is lost.
    package func abort() {
        bridge.onEventLoop { $0.abort() }
    }

    /// Stops reading from the socket, so that the peer sees a slow reader. What was read already still arrives.
    package func pauseReading() {
        bridge.onEventLoop { $0.pauseReading(.requested) }
    }

    /// Goes on reading after ``pauseReading()``.
    package func resumeReading() {
        bridge.onEventLoop { $0.resumeReading(.requested) }
    }
}

/// The messages of the peer, in order.
///
/// Reading from the socket stops while the application lags behind (see
/// ``WebSocketConfiguration/maximumBufferedMessages``). The sequence ends when the connection does, after all messages
/// that came before, and when the task is cancelled; ``WebSocketConnection/closure`` tells which. Only one task may
/// iterate at a time.
package struct WebSocketInbound: AsyncSequence, Sendable {
    package typealias Element = WebSocketMessage
    package typealias Failure = Never

    let bridge: ConnectionBridge

    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(bridge: bridge)
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        let bridge: ConnectionBridge

        /// - Returns: The next message; nil at the end of the connection or when the task is cancelled.
        package mutating func next() async -> WebSocketMessage? {
            await bridge.nextMessage()
        }
    }
}

/// The way to the peer.
///
/// Sending returns once the message is queued and waits while the peer reads too slowly, so the memory held for a
/// connection stays bounded. A peer that reads nothing for the write time-out is dropped, and every waiting sender
/// throws.
package struct WebSocketOutbound: Sendable {
    let bridge: ConnectionBridge

    /// Sends one text message.
    ///
    /// - Throws: ``WebSocketConnectionClosed``, or `CancellationError` where the task was cancelled while it waited for
    ///   room; the message is queued then.
    package func send(text: String) async throws {
        try await bridge.send(CollectionOfOne(.text(text)))
    }

    /// Sends several text messages with one flush, in order and with nothing of another task between them.
    ///
    /// - Throws: As ``send(text:)``.
    package func send(texts: some Sequence<String>) async throws {
        try await bridge.send(texts.map { .text($0) })
    }

    /// Sends one binary message.
    ///
    /// - Throws: As ``send(text:)``.
    package func send(binary: ByteBuffer) async throws {
        try await bridge.send(CollectionOfOne(.binary(binary)))
    }

    /// Begins the close handshake behind what was sent before, and returns at once.
    ///
    /// Of several calls the first counts. The connection ends at the latest after the close time-out.
    package func startClosing(code: WebSocketCloseCode = .normalClosure, reason: String = "") {
        bridge.startClosing(WebSocketCloseFrame(code: code, reason: reason))
    }
}
