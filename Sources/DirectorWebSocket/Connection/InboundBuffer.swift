import NIOCore

/// Received messages that wait for the application, and whether to read more from the peer.
///
/// A pure value; the owner keeps the waiting consumer's continuation.
struct InboundBuffer: Sendable {
    /// What to do with a message that came.
    enum OfferAction: Equatable {
        /// Give it to the waiting consumer.
        case resumeConsumer
        /// It is kept.
        case keep
        /// It is kept, and the buffer is full now: stop reading from the peer.
        case keepAndPauseReading
        /// Nobody will ask for it any more.
        case drop
    }

    /// What a consumer gets.
    enum TakeAction: Equatable {
        case message(WebSocketMessage)
        /// The message, and there is room again: go on reading from the peer.
        case messageAndResumeReading(WebSocketMessage)
        /// Nothing there yet: wait.
        case wait
        /// No more messages come.
        case end
    }

    /// Whether the end has come.
    private enum Source: Equatable {
        case open
        case finished
    }

    /// Whether somebody waits for the next message. Only ever while the buffer is empty.
    private enum Consumer: Equatable {
        case busy
        case waiting
    }

    /// Whether the owner was told to stop reading.
    private enum Reading: Equatable {
        case flowing
        case paused
    }

    private let maximumMessages: Int
    private let maximumBytes: Int
    private var messages = CircularBuffer<WebSocketMessage>(initialCapacity: 0)
    private var byteCount = 0
    private var source = Source.open
    private var consumer = Consumer.busy
    private var reading = Reading.flowing

    init(maximumMessages: Int, maximumBytes: Int) {
        self.maximumMessages = maximumMessages
        self.maximumBytes = maximumBytes
    }

    /// A message came from the peer.
    mutating func offer(_ message: WebSocketMessage) -> OfferAction {
        guard source == .open else { return .drop }
        switch consumer {
        case .waiting:
            consumer = .busy
            return .resumeConsumer
        case .busy:
            messages.append(message)
            byteCount += message.byteCount
            guard messages.count >= maximumMessages || byteCount >= maximumBytes else { return .keep }
            reading = .paused
            return .keepAndPauseReading
        }
    }

    /// The consumer asks for a message and waits where there is none.
    ///
    /// One consumer at a time: a second that asks while one waits stops the process.
    mutating func take() -> TakeAction {
        let action = takeIfPresent()
        if action == .wait { consumer = .waiting }
        return action
    }

    /// The consumer asks for a message, and will ask with ``take()`` if this says `wait`.
    mutating func takeIfPresent() -> TakeAction {
        precondition(consumer == .busy, "Two tasks read the messages of one connection")
        guard let message = messages.popFirst() else {
            switch source {
            case .finished: return .end
            case .open: return .wait
            }
        }
        byteCount -= message.byteCount
        // Resuming at half, not at the first free place, saves a thread hop per message under load.
        guard reading == .paused, messages.count <= maximumMessages / 2, byteCount <= maximumBytes / 2 else {
            return .message(message)
        }
        reading = .flowing
        return .messageAndResumeReading(message)
    }

    /// The waiting consumer was cancelled.
    ///
    /// - Returns: Whether one was waiting.
    mutating func cancelConsumer() -> Bool {
        wakeConsumer()
    }

    /// No more messages come. Those already here can still be taken.
    ///
    /// - Returns: Whether a consumer waits and must be told.
    mutating func finish() -> Bool {
        source = .finished
        return wakeConsumer()
    }

    private mutating func wakeConsumer() -> Bool {
        switch consumer {
        case .busy: return false
        case .waiting:
            consumer = .busy
            return true
        }
    }
}
