import NIOCore
import NIOWebSocket

/// One end of a WebSocket connection after the upgrade: what to do about each frame, wish and moment.
///
/// A pure value: the owner reports events in the order they happen, together with the time, performs the returned action
/// and wakes the machine with ``timeReached(_:)`` at ``nextDeadline``.
struct WebSocketStateMachine: Sendable {
    /// Which end this is.
    enum Role: Equatable {
        /// Demands masked frames, sends plain ones and ends TCP after the close handshake.
        case server
        /// Demands plain frames, sends masked ones and lets the server end TCP.
        case client
    }

    /// What the owner does next.
    enum Action: Equatable {
        /// Nothing.
        case none
        /// Hand the message to the application.
        case deliver(WebSocketMessage)
        /// Send a ping without a body.
        case sendPing
        /// Send a pong with this body.
        case sendPong(ByteBuffer)
        /// Send the frame and go on reading: the peer's answer, or the end of TCP, is awaited.
        case sendClose(WebSocketCloseFrame)
        /// Send the frame, and close TCP once it is written.
        case sendCloseThenCloseChannel(WebSocketCloseFrame)
        /// Send the frame, end the sending half of TCP and throw away what still arrives.
        ///
        /// Closing TCP with unread bytes in the kernel resets it, and the reset may overtake the close frame.
        case sendCloseThenDiscardInput(WebSocketCloseFrame)
        /// Close TCP: nothing is left to say.
        case closeChannel
    }

    /// The life of the connection.
    enum State: Equatable {
        /// Messages flow. → `closing` if this side closes, `ending` if the peer closes, breaks the protocol or is
        /// given up, `closed` if TCP ends.
        case open
        /// The close frame is sent, the peer's is awaited; data that still arrives is dropped. → `ending` when it
        /// comes, the peer breaks the protocol or the deadline passes, `closed` if TCP ends.
        case closing(sent: WebSocketCloseFrame, deadline: NIODeadline)
        /// All is said; only the end of TCP is awaited, all input is dropped. → `closed`.
        case ending(WebSocketClosure, deadline: NIODeadline)
        /// TCP has ended. Final.
        case closed(WebSocketClosure)
    }

    /// Whether the peer is still there.
    enum Keepalive: Equatable {
        /// No pings are sent.
        case disabled
        /// The last frame came at this time.
        case quiet(since: NIODeadline)
        /// A ping was sent; any frame before this time proves life.
        case awaitingSign(deadline: NIODeadline)
        /// This side does not read, so silence proves nothing.
        case suspended
    }

    /// Whether the peer takes what is sent.
    enum Output: Equatable {
        case writable
        /// The send buffer is full. Of the pings that come meanwhile only the last is answered (RFC 6455 §5.5.3), so
        /// that a peer which pings but does not read costs no memory.
        case blocked(since: NIODeadline, pong: ByteBuffer?)
    }

    /// Whether the server is going down.
    enum Shutdown: Equatable {
        case notRequested
        /// The application may close the connection itself until this time.
        case requested(deadline: NIODeadline)
    }

    let role: Role
    let limits: Limits
    var state: State
    var keepalive: Keepalive
    var output: Output
    var shutdown: Shutdown
    var assembler: MessageAssembler

    /// The time-outs as NIO counts them.
    struct Limits: Equatable {
        let pingInterval: TimeAmount?
        let pingTimeout: TimeAmount
        let closeTimeout: TimeAmount
        let writeTimeout: TimeAmount
        let shutdownGrace: TimeAmount

        init(_ configuration: WebSocketConfiguration) {
            pingInterval = configuration.pingInterval.map { TimeAmount($0) }
            pingTimeout = TimeAmount(configuration.pingTimeout)
            closeTimeout = TimeAmount(configuration.closeTimeout)
            writeTimeout = TimeAmount(configuration.writeTimeout)
            shutdownGrace = TimeAmount(configuration.shutdownGrace)
        }
    }

    init(role: Role, configuration: WebSocketConfiguration, now: NIODeadline) {
        self.role = role
        self.limits = Limits(configuration)
        self.state = .open
        self.keepalive = configuration.pingInterval == nil ? .disabled : .quiet(since: now)
        self.output = .writable
        self.shutdown = .notRequested
        self.assembler = MessageAssembler(
            maximumBytes: configuration.maximumMessageSize,
            maximumFragments: configuration.maximumFragments
        )
    }

    /// Why the connection ended, once no more messages can come.
    var closure: WebSocketClosure? {
        switch state {
        case .open, .closing: nil
        case .ending(let closure, _), .closed(let closure): closure
        }
    }

    /// Whether data frames may still be sent: after a close frame none may (RFC 6455 §5.5.1).
    var maySendData: Bool { state == .open }

    /// TCP ended or failed.
    ///
    /// - Parameter isHalf: True where only the peer's half ended, so that this side must close its own.
    mutating func endOfStream(isHalf: Bool) -> Action {
        switch state {
        case .open: state = .closed(.lost(.endOfStream))
        case .closing(let sent, _): state = .closed(.bySelf(sent, reply: nil))
        case .ending(let closure, _): state = .closed(closure)
        case .closed: return .none
        }
        return isHalf ? .closeChannel : .none
    }

    /// The application cuts the connection without a close frame.
    mutating func abort() -> Action {
        switch state {
        case .open: state = .closed(.lost(.aborted))
        case .closing(let sent, _): state = .closed(.bySelf(sent, reply: nil))
        case .ending(let closure, _): state = .closed(closure)
        case .closed: return .none
        }
        return .closeChannel
    }
}
