package import NIOCore

/// An open WebSocket connection, on the server or the client.
///
/// May be used from any task. A server's connection ends when its handler returns. A client's connection must be closed
/// by its owner.
package struct WebSocketConnection: Sendable {
    /// The peer's messages, for one consumer.
    package let inbound: WebSocketInbound
    /// Sends messages to the peer, from any number of tasks.
    package let outbound: WebSocketOutbound

    private let bridge: ConnectionBridge

    init(bridge: ConnectionBridge) {
        self.bridge = bridge
        self.inbound = WebSocketInbound(bridge: bridge)
        self.outbound = WebSocketOutbound(bridge: bridge)
    }

    /// The event loop of the connection's socket.
    package var eventLoop: any EventLoop { bridge.eventLoop }

    /// Why the connection ended; nil while it is open. Set before ``inbound`` ends.
    package var closure: WebSocketClosure? { bridge.closure }

    /// Closes the connection and waits for the peer's close frame, at most for the close time-out.
    ///
    /// Messages that were sent before go out first. If it is called several times, the first call counts.
    ///
    /// - Parameters:
    ///   - code: The reason as a code.
    ///   - reason: Words for logs; see ``WebSocketCloseFrame``.
    /// - Returns: How the connection ended; nil if the task was cancelled first. Then the closing continues.
    @discardableResult
    package func close(code: WebSocketCloseCode = .normalClosure, reason: String = "") async -> WebSocketClosure? {
        outbound.startClosing(code: code, reason: reason)
        return await bridge.waitForClosure()
    }

    /// Waits for the end of the connection, no matter which side ends it.
    ///
    /// - Returns: How it ended; nil if the task was cancelled first.
    package func waitUntilClosed() async -> WebSocketClosure? {
        await bridge.waitForClosure()
    }

    /// Ends the TCP connection without a close frame. Unsent messages are lost.
    package func abort() {
        bridge.onEventLoop { $0.abort() }
    }

    /// Stops reading from the socket, so the peer sees a slow reader. Messages that were already read still arrive.
    package func pauseReading() {
        bridge.onEventLoop { $0.pauseReading(.requested) }
    }

    /// Continues reading after ``pauseReading()``.
    package func resumeReading() {
        bridge.onEventLoop { $0.resumeReading(.requested) }
    }
}

/// The peer's messages, in order.
///
/// Reading from the socket stops while the application does not keep up (see
/// ``WebSocketConfiguration/maximumBufferedMessages``). The sequence ends after the last message of the connection, and
/// when the task is cancelled; ``WebSocketConnection/closure`` tells which. Only one task may iterate at a time.
package struct WebSocketInbound: AsyncSequence, Sendable {
    package typealias Element = WebSocketMessage
    package typealias Failure = Never

    let bridge: ConnectionBridge

    /// An iterator over the messages that have not been read yet.
    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(bridge: bridge)
    }

    /// Reads the messages one by one.
    package struct AsyncIterator: AsyncIteratorProtocol {
        let bridge: ConnectionBridge

        /// - Returns: The next message; nil at the end of the connection or when the task is cancelled.
        package mutating func next() async -> WebSocketMessage? {
            await bridge.nextMessage()
        }
    }
}

/// Sends messages to the peer.
///
/// A send returns when the message is queued. It waits while the peer reads too slowly, so the memory for a connection
/// is bounded. If the peer reads nothing for the write time-out, the connection is dropped and all waiting sends throw.
package struct WebSocketOutbound: Sendable {
    let bridge: ConnectionBridge

    /// Sends one text message.
    ///
    /// - Throws: ``WebSocketConnectionClosed``; `CancellationError` if the task was cancelled while it waited for room.
    ///   In this case the message is queued.
    package func send(text: String) async throws {
        try await bridge.send(CollectionOfOne(.text(text)))
    }

    /// Sends several text messages in order and with one flush. Messages of other tasks do not come between them.
    ///
    /// - Throws: The same errors as ``send(text:)``.
    package func send(texts: some Sequence<String>) async throws {
        try await bridge.send(texts.map { .text($0) })
    }

    /// Sends one binary message.
    ///
    /// - Throws: The same errors as ``send(text:)``.
    package func send(binary: ByteBuffer) async throws {
        try await bridge.send(CollectionOfOne(.binary(binary)))
    }

    /// Begins the close handshake after all messages that were sent before, and returns at once.
    ///
    /// If it is called several times, the first call counts. The connection ends after the close time-out at the
    /// latest.
    package func startClosing(code: WebSocketCloseCode = .normalClosure, reason: String = "") {
        bridge.startClosing(WebSocketCloseFrame(code: code, reason: reason))
    }
}
