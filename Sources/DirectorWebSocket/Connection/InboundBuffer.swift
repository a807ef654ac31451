import NIOCore

/// Received messages that wait for the application, and whether to read more from the peer.
///
/// It is a value; its owner keeps the continuation of the waiting consumer.
struct InboundBuffer: Sendable {
    /// What the owner does with a message that arrived.
    enum OfferAction: Equatable {
        /// Give it to the waiting consumer.
        case resumeConsumer
        /// The buffer has kept it.
        case keep
        /// The buffer has kept it and is full now: stop reading from the peer.
        case keepAndPauseReading
        /// The connection is over, so the message is dropped.
        case drop
    }

    /// What a consumer gets.
    enum TakeAction: Equatable {
        case message(WebSocketMessage)
        /// The message. The buffer has room again: continue reading from the peer.
        case messageAndResumeReading(WebSocketMessage)
        /// There is no message yet: wait.
        case wait
        /// No more messages will come.
        case end
    }

    /// Whether more messages can come.
    private enum Source: Equatable {
        case open
        case finished
    }

    /// Whether a consumer waits for the next message. Only possible while the buffer is empty.
    private enum Consumer: Equatable {
        case busy
        case waiting
    }

    /// Whether the owner was told to stop reading from the peer.
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

    /// Takes a message from the peer.
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

    /// Returns the next message. If there is none, the consumer waits.
    ///
    /// Only one consumer may read at a time. A second one that asks while the first waits is a programmer error and
    /// stops the process.
    mutating func take() -> TakeAction {
        let action = takeIfPresent()
        if action == .wait { consumer = .waiting }
        return action
    }

    /// Returns the next message. If the result is `wait`, the consumer asks again with ``take()``.
    mutating func takeIfPresent() -> TakeAction {
        precondition(consumer == .busy, "Two tasks read the messages of one connection")
        guard let message = messages.popFirst() else {
            switch source {
            case .finished: return .end
            case .open: return .wait
            }
        }
        byteCount -= message.byteCount
        // Reading is resumed when the buffer is half empty. Resuming at the first free place would cost a switch of
        // threads for each message under load.
        guard reading == .paused, messages.count <= maximumMessages / 2, byteCount <= maximumBytes / 2 else {
            return .message(message)
        }
        reading = .flowing
        return .messageAndResumeReading(message)
    }

    /// Ends the waiting of a cancelled consumer.
    ///
    /// - Returns: Whether one was waiting.
    mutating func cancelConsumer() -> Bool {
        wakeConsumer()
    }

    /// Ends the messages. Those already in the buffer can still be taken.
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
