/// Why a connection ended.
package enum WebSocketClosure: Sendable, Equatable {
    /// The peer began the close handshake.
    case byPeer(WebSocketCloseFrame)
    /// This side began it. `reply` is nil where the peer went away, or the close time-out came, before it answered.
    case bySelf(WebSocketCloseFrame, reply: WebSocketCloseFrame?)
    /// The peer broke the protocol or a limit; it was told with the violation's close code.
    case violation(WebSocketViolation)
    /// There was no close handshake. RFC 6455 calls that 1006.
    case lost(WebSocketLoss)

    /// The code the peer sent, if it sent any.
    package var peerCode: WebSocketCloseCode? {
        switch self {
        case .byPeer(let frame): frame.code
        case .bySelf(_, let reply): reply?.code
        case .violation, .lost: nil
        }
    }
}

/// How a connection was lost without a close handshake.
package enum WebSocketLoss: Sendable, Equatable {
    /// The peer closed or reset the TCP connection.
    case endOfStream
    /// Nothing came from the peer for the ping time-out after a ping.
    case pingTimeout
    /// The peer did not read for the write time-out.
    case writeTimeout
    /// This side cut the TCP connection.
    case aborted
}
