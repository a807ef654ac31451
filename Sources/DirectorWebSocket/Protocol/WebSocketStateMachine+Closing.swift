import NIOCore

extension WebSocketStateMachine {
    /// The application closes the connection. A second call has no effect, and neither has a call after the peer
    /// closed.
    mutating func close(_ frame: WebSocketCloseFrame, at now: NIODeadline) -> Action {
        switch state {
        case .open:
            state = .closing(sent: frame, deadline: now + limits.closeTimeout)
            return .sendClose(frame)
        case .closing, .ending, .closed: return .none
        }
    }

    /// The server shuts down. The application may close the connection itself during the grace period. Then 1001 is
    /// sent.
    mutating func shutdownRequested(at now: NIODeadline) -> Action {
        switch (state, shutdown) {
        case (.open, .notRequested):
            guard limits.shutdownGrace > .zero else { return close(Self.goingAway, at: now) }
            shutdown = .requested(deadline: now + limits.shutdownGrace)
            return .none
        case (.open, .requested), (.closing, _), (.ending, _), (.closed, _): return .none
        }
    }

    static let goingAway = WebSocketCloseFrame(code: .goingAway, reason: "server shutting down")
}
