import NIOCore

/// How long a client may take to send a request.
struct RequestDeadline: Sendable, Equatable {
    private enum State: Equatable {
        /// Nothing was received yet. → `readingBody`, by a head.
        case awaitingFirstHead(deadline: NIODeadline)
        /// → `settled`, by the end of the request.
        case readingBody(deadline: NIODeadline)
        /// The request is complete. Another handler limits the idle time after it. → `readingBody`, by the next head.
        case settled
    }

    private let bodyTimeout: TimeAmount
    private var state: State

    init(configuration: WebSocketServerConfiguration, now: NIODeadline) {
        self.bodyTimeout = TimeAmount(configuration.requestBodyTimeout)
        self.state = .awaitingFirstHead(deadline: now + TimeAmount(configuration.requestHeadTimeout))
    }

    /// When to close the connection if nothing arrives before.
    var deadline: NIODeadline? {
        switch state {
        case .awaitingFirstHead(let deadline), .readingBody(let deadline): deadline
        case .settled: nil
        }
    }

    mutating func headReceived(at now: NIODeadline) {
        state = .readingBody(deadline: now + bodyTimeout)
    }

    mutating func endReceived() {
        state = .settled
    }
}
