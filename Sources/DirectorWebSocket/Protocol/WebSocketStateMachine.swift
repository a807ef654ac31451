import NIOCore
import NIOWebSocket

/// One end of a WebSocket connection after the upgrade. Decides what to do about each frame, request and moment.
///
/// It is a value. Its owner reports events in the order in which they happen, together with the time. The owner
/// performs the returned action, and calls ``timeReached(_:)`` at ``nextDeadline``.
struct WebSocketStateMachine: Sendable {
    /// Which end of the connection this is.
    enum Role: Equatable {
        /// Requires masked frames, sends unmasked ones, and ends TCP after the close handshake.
        case server
        /// Requires unmasked frames, sends masked ones, and lets the server end TCP.
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
        /// Send the frame and continue reading until the peer's answer or the end of TCP.
        case sendClose(WebSocketCloseFrame)
        /// Send the frame, and close TCP once it is written.
        case sendCloseThenCloseChannel(WebSocketCloseFrame)
        /// Send the frame, end the sending half of TCP and discard further input.
        ///
        /// Closing TCP while the kernel holds unread bytes resets the connection, and the reset may overtake the close
        /// frame.
        case sendCloseThenDiscardInput(WebSocketCloseFrame)
        /// Close TCP. There is nothing more to send.
        case closeChannel
    }

    /// The state of the connection.
    enum State: Equatable {
        /// Messages flow. → `closing` if this side closes; `ending` if the peer closes, violates the protocol or times
        /// out; `closed` if TCP ends.
        case open
        /// This side has sent its close frame and waits for the peer's. Data that arrives is dropped. → `ending` if the
        /// close frame comes, the peer violates the protocol or the deadline passes; `closed` if TCP ends.
        case closing(sent: WebSocketCloseFrame, deadline: NIODeadline)
        /// Both close frames are exchanged, or not needed. Only the end of TCP is missing; all input is dropped. →
        /// `closed`.
        case ending(WebSocketClosure, deadline: NIODeadline)
        /// TCP has ended. This state does not end.
        case closed(WebSocketClosure)
    }

    /// Whether the peer still responds.
    enum Keepalive: Equatable {
        /// No pings are sent.
        case disabled
        /// The last frame came at this time, and no ping has been sent since.
        case quiet(since: NIODeadline)
        /// A ping was sent. Any frame before the deadline shows that the peer responds.
        case awaitingSign(deadline: NIODeadline)
        /// This side does not read, so silence proves nothing.
        case suspended
    }

    /// Whether the peer reads what is sent.
    enum Output: Equatable {
        case writable
        /// The send buffer is full. Of the pings that come meanwhile only the last is answered (RFC 6455 §5.5.3), so a
        /// peer that pings but does not read costs no memory.
        case blocked(since: NIODeadline, pong: ByteBuffer?)
    }

    /// Whether the server is shutting down.
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

    /// The time-outs in NIO's units.
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

    /// Why the connection ended; nil while messages can still come.
    var closure: WebSocketClosure? {
        switch state {
        case .open, .closing: nil
        case .ending(let closure, _), .closed(let closure): closure
        }
    }

    /// Whether data frames may be sent. After a close frame they may not (RFC 6455 §5.5.1).
    var maySendData: Bool { state == .open }

    /// TCP has ended or failed.
    ///
    /// - Parameter isHalf: True if only the peer's half has ended, so that this side must close its own.
    mutating func endOfStream(isHalf: Bool) -> Action {
        switch state {
        case .open: state = .closed(.lost(.endOfStream))
        case .closing(let sent, _): state = .closed(.bySelf(sent, reply: nil))
        case .ending(let closure, _): state = .closed(closure)
        case .closed: return .none
        }
        return isHalf ? .closeChannel : .none
    }

    /// The application ends the connection without a close frame.
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
