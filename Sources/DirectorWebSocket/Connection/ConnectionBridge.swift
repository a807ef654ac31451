import NIOCore
import Synchronization

/// The meeting point of a connection's event loop and the application's tasks.
///
/// Both sides change the state under one lock and resume continuations outside it. Only the handler on the event loop
/// decides what happens to the connection; the bridge carries messages and wishes.
final class ConnectionBridge: Sendable {
    /// What is shared. The continuations are those the two value types said to keep waiting.
    struct State: Sendable {
        var inbound: InboundBuffer
        var outbound: OutboundQueue
        var consumer: CheckedContinuation<WebSocketMessage?, Never>?
        var senders: [WaiterID: CheckedContinuation<Void, any Error>] = [:]
        var observers: [WaiterID: CheckedContinuation<WebSocketClosure?, Never>] = [:]
        var closure: WebSocketClosure?
        var nextWaiter = WaiterID(rawValue: 0)
    }

    /// Tells waiting tasks apart, so that a cancelled one can be found.
    struct WaiterID: Hashable, Sendable {
        fileprivate(set) var rawValue: UInt64
    }

    let eventLoop: any EventLoop
    private let state: Mutex<State>
    /// Nil after the handler left the pipeline.
    private let handler: NIOLoopBoundBox<WebSocketConnectionHandler?>

    init(eventLoop: any EventLoop, configuration: WebSocketConfiguration) {
        self.eventLoop = eventLoop
        self.state = Mutex(
            State(
                inbound: InboundBuffer(
                    maximumMessages: configuration.maximumBufferedMessages,
                    maximumBytes: configuration.maximumBufferedBytes
                ),
                outbound: OutboundQueue(maximumBytes: Self.maximumQueuedBytes)
            )
        )
        self.handler = NIOLoopBoundBox.makeBoxSendingValue(nil, eventLoop: eventLoop)
    }

    /// As much as NIO's own send buffer takes by default before it counts as full.
    private static let maximumQueuedBytes = 64 * 1024

    /// Runs `body` with the handler on the event loop, unless the handler is gone.
    func onEventLoop(_ body: @escaping @Sendable (WebSocketConnectionHandler) -> Void) {
        eventLoop.execute {
            guard let handler = self.handler.value else { return }
            body(handler)
        }
    }

    func withState<Result: Sendable>(_ body: (inout sending State) -> sending Result) -> Result {
        state.withLock(body)
    }
}

// MARK: - What the handler tells, on the event loop

extension ConnectionBridge {
    func attach(_ handler: WebSocketConnectionHandler) {
        self.handler.value = handler
    }

    func detach() {
        handler.value = nil
    }

    /// - Returns: Whether reading from the peer must stop.
    func deliver(_ message: WebSocketMessage) -> Bool {
        let (action, consumer) = withState { state in
            let action = state.inbound.offer(message)
            let consumer = action == .resumeConsumer ? state.consumer.take() : nil
            return (action, consumer)
        }
        switch action {
        case .resumeConsumer:
            consumer?.resume(returning: message)
            return false
        case .keep, .drop: return false
        case .keepAndPauseReading: return true
        }
    }

    /// Takes what is queued to be sent. ``resumeSendersWithRoom()`` follows once it is written to the channel.
    func takeQueued() -> CircularBuffer<OutboundQueue.Entry> {
        withState { $0.outbound.takeAll() }
    }

    func channelBecame(writable: Bool) {
        withState { $0.outbound.channelBecame(writable: writable) }
    }

    func resumeSendersWithRoom() {
        let senders = withState { state in
            guard !state.senders.isEmpty, state.outbound.room() == .proceed else { return State.noSenders }
            let senders = Array(state.senders.values)
            state.senders = [:]
            return senders
        }
        for sender in senders { sender.resume() }
    }

    /// No more messages come and none can be sent. Later calls change nothing.
    func finish(_ closure: WebSocketClosure) {
        let waiting: Waiting? = withState { state in
            guard state.closure == nil else { return nil }
            state.closure = closure
            state.outbound.finish(closure)
            let consumer = state.inbound.finish() ? state.consumer.take() : nil
            let waiting = Waiting(
                consumer: consumer,
                senders: Array(state.senders.values),
                observers: Array(state.observers.values)
            )
            state.senders = [:]
            state.observers = [:]
            return waiting
        }
        guard let waiting else { return }
        waiting.consumer?.resume(returning: nil)
        for sender in waiting.senders { sender.resume(throwing: WebSocketConnectionClosed(closure: closure)) }
        for observer in waiting.observers { observer.resume(returning: closure) }
    }

    private struct Waiting: Sendable {
        let consumer: CheckedContinuation<WebSocketMessage?, Never>?
        let senders: [CheckedContinuation<Void, any Error>]
        let observers: [CheckedContinuation<WebSocketClosure?, Never>]
    }
}

extension ConnectionBridge.State {
    fileprivate static let noSenders: [CheckedContinuation<Void, any Error>] = []

    mutating func makeWaiter() -> ConnectionBridge.WaiterID {
        nextWaiter.rawValue += 1
        return nextWaiter
    }
}
