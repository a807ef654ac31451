/// Why a connection ended.
package enum WebSocketClosure: Sendable, Equatable {
    /// The peer began the close handshake.
    case byPeer(WebSocketCloseFrame)
    /// This side began the close handshake. `reply` is nil if the connection ended, or the close time-out passed,
    /// before the peer answered.
    case bySelf(WebSocketCloseFrame, reply: WebSocketCloseFrame?)
    /// The peer violated the protocol or a limit. It was sent the violation's close code.
    case violation(WebSocketViolation)
    /// There was no close handshake. RFC 6455 calls that 1006.
    case lost(WebSocketLoss)

    /// The code that the peer sent; nil if it sent none.
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
    /// The peer sent nothing during the ping time-out after a ping.
    case pingTimeout
    /// The peer read nothing during the write time-out.
    case writeTimeout
    /// This side ended the TCP connection.
    case aborted
}
