import NIOCore

extension WebSocketStateMachine {
    /// The send buffer is full.
    mutating func becameUnwritable(at now: NIODeadline) {
        switch output {
        case .writable: output = .blocked(since: now, pong: nil)
        case .blocked: break
        }
    }

    /// The send buffer has room again.
    mutating func becameWritable() -> Action {
        switch output {
        case .writable: return .none
        case .blocked(_, let pong):
            output = .writable
            guard state == .open, let pong else { return .none }
            return .sendPong(pong)
        }
    }

    /// This side has stopped reading, because the application does not keep up.
    mutating func readingPaused() {
        switch keepalive {
        case .disabled, .suspended: break
        case .quiet, .awaitingSign: keepalive = .suspended
        }
    }

    /// This side reads again. The peer's silence is counted from now.
    mutating func readingResumed(at now: NIODeadline) {
        switch keepalive {
        case .disabled, .quiet, .awaitingSign: break
        case .suspended: keepalive = .quiet(since: now)
        }
    }
}
