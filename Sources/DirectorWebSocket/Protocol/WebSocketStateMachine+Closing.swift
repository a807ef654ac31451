import NIOCore

extension WebSocketStateMachine {
    /// The application closes the connection. The second call, and one after the peer closed, changes nothing.
    mutating func close(_ frame: WebSocketCloseFrame, at now: NIODeadline) -> Action {
        switch state {
        case .open:
            state = .closing(sent: frame, deadline: now + limits.closeTimeout)
            return .sendClose(frame)
        case .closing, .ending, .closed: return .none
        }
    }

    /// The server goes down. The application has the grace period to close by itself; then 1001 is sent.
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
