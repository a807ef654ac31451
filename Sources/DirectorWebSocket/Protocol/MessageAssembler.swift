import NIOCore

/// Joins fragments into messages and enforces the limits of messages.
struct MessageAssembler: Sendable, Equatable {
    /// The two kinds of data a message can carry.
    enum Kind: Equatable {
        case text
        case binary
    }

    private enum State: Equatable {
        /// No message has begun. → partial, by a first fragment.
        case idle
        /// A message has begun. → idle, by its last fragment.
        case partial(Partial)
    }

    private struct Partial: Equatable {
        var kind: Kind
        var payload: ByteBuffer
        var fragments: Int
        var validator: UTF8Validator
    }

    private let maximumBytes: Int
    private let maximumFragments: Int
    private var state = State.idle

    init(maximumBytes: Int, maximumFragments: Int) {
        self.maximumBytes = maximumBytes
        self.maximumFragments = maximumFragments
    }

    /// Takes the first frame of a message, or a message in one frame.
    ///
    /// - Returns: The message, if its last fragment has arrived.
    mutating func begin(_ kind: Kind, _ payload: ByteBuffer, isLast: Bool) throws(WebSocketViolation)
        -> WebSocketMessage?
    {
        switch state {
        case .partial: throw .interleavedMessage
        case .idle: break
        }
        guard payload.readableBytes <= maximumBytes else { throw .messageTooLarge }
        if isLast {
            // A message in one frame is the common case. Making the string validates it in one pass.
            switch kind {
            case .binary: return .binary(payload)
            case .text:
                guard let text = payload.validatedText() else { throw .invalidText }
                return .text(text)
            }
        }
        var partial = Partial(kind: kind, payload: payload, fragments: 1, validator: UTF8Validator())
        if kind == .text, !partial.validator.consume(payload) { throw .invalidText }
        state = .partial(partial)
        return nil
    }

    /// Takes a continuation frame.
    ///
    /// - Returns: The message, if its last fragment has arrived.
    mutating func proceed(_ payload: ByteBuffer, isLast: Bool) throws(WebSocketViolation) -> WebSocketMessage? {
        guard case .partial(var partial) = state else { throw .unexpectedContinuation }
        // The state is cleared so that the buffer has one owner while it grows. Otherwise every fragment would copy all
        // fragments before it.
        state = .idle
        partial.fragments += 1
        guard partial.fragments <= maximumFragments else { throw .tooManyFragments }
        guard partial.payload.readableBytes + payload.readableBytes <= maximumBytes else { throw .messageTooLarge }
        if partial.kind == .text, !partial.validator.consume(payload) { throw .invalidText }
        partial.payload.writeImmutableBuffer(payload)
        guard isLast else {
            state = .partial(partial)
            return nil
        }
        switch partial.kind {
        case .binary: return .binary(partial.payload)
        case .text:
            guard partial.validator.isComplete, let text = partial.payload.validatedText() else { throw .invalidText }
            return .text(text)
        }
    }
}
