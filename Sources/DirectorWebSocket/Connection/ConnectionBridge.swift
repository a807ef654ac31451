import NIOCore
import Synchronization

/// Connects a connection's event loop with the application's tasks.
///
/// Both sides change the state under one lock, and resume continuations after releasing it. The handler on the event
/// loop decides what happens to the connection. The bridge only carries messages and requests.
final class ConnectionBridge: Sendable {
    /// The shared state. It holds the continuations of the tasks that the two value types made wait.
    struct State: Sendable {
        var inbound: InboundBuffer
        var outbound: OutboundQueue
        var consumer: CheckedContinuation<WebSocketMessage?, Never>?
        var senders: [WaiterID: CheckedContinuation<Void, any Error>] = [:]
        var observers: [WaiterID: CheckedContinuation<WebSocketClosure?, Never>] = [:]
        var closure: WebSocketClosure?
        var nextWaiter = WaiterID(rawValue: 0)
    }

    /// Identifies a waiting task, so that it can be found when it is cancelled.
    struct WaiterID: Hashable, Sendable {
        fileprivate(set) var rawValue: UInt64
    }

    let eventLoop: any EventLoop
    private let state: Mutex<State>
    /// Nil after the handler has left the pipeline.
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

    /// The size of NIO's own send buffer by default.
    private static let maximumQueuedBytes = 64 * 1024

    /// Calls `body` with the handler on the event loop. Does nothing if the handler has left.
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

    /// - Returns: Whether the handler must stop reading from the peer.
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

    /// Takes the queued entries. The handler calls ``resumeSendersWithRoom()`` after it has written them to the
    /// channel.
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

    /// Ends the connection: no more messages come, and none can be sent. Later calls have no effect.
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
