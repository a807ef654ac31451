import NIOCore

extension WebSocketStateMachine {
    /// When to call ``timeReached(_:)`` next; nil if only events matter.
    var nextDeadline: NIODeadline? {
        switch state {
        case .open: earlier(shutdownDeadline, earlier(keepaliveDeadline, writeDeadline))
        case .closing(_, let deadline), .ending(_, let deadline): deadline
        case .closed: nil
        }
    }

    /// Time has passed. A call that is too early, or a second one, has no effect.
    mutating func timeReached(_ now: NIODeadline) -> Action {
        switch state {
        case .open: return timeReachedWhileOpen(now)
        case .closing(let sent, let deadline):
            guard now >= deadline else { return .none }
            state = .closed(.bySelf(sent, reply: nil))
            return .closeChannel
        case .ending(let closure, let deadline):
            guard now >= deadline else { return .none }
            state = .closed(closure)
            return .closeChannel
        case .closed: return .none
        }
    }

    private mutating func timeReachedWhileOpen(_ now: NIODeadline) -> Action {
        if let writeDeadline, now >= writeDeadline { return drop(.writeTimeout) }
        if let shutdownDeadline, now >= shutdownDeadline { return close(Self.goingAway, at: now) }
        guard let keepaliveDeadline, now >= keepaliveDeadline else { return .none }
        switch keepalive {
        case .quiet:
            switch output {
            case .writable:
                keepalive = .awaitingSign(deadline: now + limits.pingTimeout)
                return .sendPing
            case .blocked:
                // A ping would wait behind data that the peer does not read. The write time-out ends such a connection.
                keepalive = .quiet(since: now)
                return .none
            }
        case .awaitingSign: return drop(.pingTimeout)
        case .disabled, .suspended: return .none
        }
    }

    private mutating func drop(_ loss: WebSocketLoss) -> Action {
        state = .closed(.lost(loss))
        return .closeChannel
    }

    private func earlier(_ first: NIODeadline?, _ second: NIODeadline?) -> NIODeadline? {
        guard let first else { return second }
        guard let second else { return first }
        return min(first, second)
    }

    private var keepaliveDeadline: NIODeadline? {
        switch keepalive {
        case .disabled, .suspended: nil
        case .quiet(let since): limits.pingInterval.map { since + $0 }
        case .awaitingSign(let deadline): deadline
        }
    }

    private var writeDeadline: NIODeadline? {
        switch output {
        case .writable: nil
        case .blocked(let since, _): since + limits.writeTimeout
        }
    }

    private var shutdownDeadline: NIODeadline? {
        switch shutdown {
        case .notRequested: nil
        case .requested(let deadline): deadline
        }
    }
}
