import NIOCore

/// How long a client may take to send a request. A pure value.
struct RequestDeadline: Sendable, Equatable {
    private enum State: Equatable {
        /// Nothing was received yet. → `readingBody`, by a head.
        case awaitingFirstHead(deadline: NIODeadline)
        /// → `settled`, by the end of the request.
        case readingBody(deadline: NIODeadline)
        /// The request is complete; idle time after it is another's business. → `readingBody`, by the next head.
        case settled
    }

    private let bodyTimeout: TimeAmount
    private var state: State

    init(configuration: WebSocketServerConfiguration, now: NIODeadline) {
        self.bodyTimeout = TimeAmount(configuration.requestBodyTimeout)
        self.state = .awaitingFirstHead(deadline: now + TimeAmount(configuration.requestHeadTimeout))
    }

    /// When the connection is to be closed unless something happens before.
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
