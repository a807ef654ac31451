/// Limits and time-outs of one WebSocket connection, for both roles.
package struct WebSocketConfiguration: Sendable {
    /// The longest frame that is accepted from the peer, in bytes. A longer one closes the connection with 1009.
    package var maximumFrameSize: Int
    /// The longest message that is accepted from the peer, in bytes over all its fragments. A longer one closes the
    /// connection with 1009.
    package var maximumMessageSize: Int
    /// The most fragments of one message. More of them close the connection with 1009.
    package var maximumFragments: Int
    /// How long the peer may be silent before a ping is sent to it. Nil sends no pings.
    package var pingInterval: Duration?
    /// How long the peer may stay silent after a ping before the connection is dropped.
    package var pingTimeout: Duration
    /// How long to wait for the peer's close frame, and then for the end of TCP.
    package var closeTimeout: Duration
    /// How long the peer may leave the send buffer full before the connection is dropped.
    package var writeTimeout: Duration
    /// How long handlers may close their sockets themselves after the server began to shut down. Then the module closes
    /// the remaining ones with 1001. Zero closes them at once.
    package var shutdownGrace: Duration
    /// How many received messages may wait for the application before reading from the peer stops. The messages of one
    /// read of the socket may exceed it.
    package var maximumBufferedMessages: Int
    /// How many bytes of received messages may wait before reading from the peer stops.
    package var maximumBufferedBytes: Int

    /// - Parameters:
    ///   - maximumMessageSize: Default 1 MiB.
    ///   - frameHeadroom: How much longer a frame may be than the largest payload, for the application's own envelope.
    ///     It raises both maximumMessageSize and maximumFrameSize. Default 4 KiB.
    ///   - The rest: See the properties.
    package init(
        maximumMessageSize: Int = 1 << 20,
        frameHeadroom: Int = 4096,
        maximumFragments: Int = 1024,
        pingInterval: Duration? = .seconds(20),
        pingTimeout: Duration = .seconds(20),
        closeTimeout: Duration = .seconds(5),
        writeTimeout: Duration = .seconds(30),
        shutdownGrace: Duration = .seconds(5),
        maximumBufferedMessages: Int = 16,
        maximumBufferedBytes: Int = 64 * 1024
    ) {
        precondition(maximumMessageSize > 0 && frameHeadroom >= 0 && maximumFragments > 0)
        precondition(maximumMessageSize + frameHeadroom <= Int(Int32.max), "frames end at 2 GiB")
        precondition(maximumBufferedMessages > 0 && maximumBufferedBytes > 0)
        self.maximumFrameSize = maximumMessageSize + frameHeadroom
        self.maximumMessageSize = maximumMessageSize + frameHeadroom
        self.maximumFragments = maximumFragments
        self.pingInterval = pingInterval
        self.pingTimeout = pingTimeout
        self.closeTimeout = closeTimeout
        self.writeTimeout = writeTimeout
        self.shutdownGrace = shutdownGrace
        self.maximumBufferedMessages = maximumBufferedMessages
        self.maximumBufferedBytes = maximumBufferedBytes
    }
}
