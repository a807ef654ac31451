import NIOCore

// The methods for the application's tasks. They may be called on any thread.
extension ConnectionBridge {
    var closure: WebSocketClosure? { withState { $0.closure } }

    /// The next message; nil at the end and when the task is cancelled.
    func nextMessage() async -> WebSocketMessage? {
        switch withState({ $0.inbound.takeIfPresent() }) {
        case .message(let message): return message
        case .messageAndResumeReading(let message):
            resumeReading()
            return message
        case .end: return nil
        case .wait: return await waitForMessage()
        }
    }

    private func waitForMessage() async -> WebSocketMessage? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // A message may have arrived since the check above, so the buffer is checked again.
                let action: InboundBuffer.TakeAction = withState { state in
                    guard !Task.isCancelled else { return .end }
                    let action = state.inbound.take()
                    if action == .wait { state.consumer = continuation }
                    return action
                }
                switch action {
                case .wait: break
                case .end: continuation.resume(returning: nil)
                case .message(let message): continuation.resume(returning: message)
                case .messageAndResumeReading(let message):
                    resumeReading()
                    continuation.resume(returning: message)
                }
            }
        } onCancel: {
            let consumer = withState { $0.inbound.cancelConsumer() ? $0.consumer.take() : nil }
            consumer?.resume(returning: nil)
        }
    }

    private func resumeReading() {
        onEventLoop { $0.resumeReading(.applicationBusy) }
    }

    /// Queues the entries. If the queue is full, waits until there is room.
    func send(_ entries: some Sequence<OutboundQueue.Entry>) async throws {
        let action = withState { $0.outbound.offer(entries) }
        switch action {
        case .refused(let closure): throw WebSocketConnectionClosed(closure: closure)
        case .accepted(let drain): requestDrain(drain)
        case .acceptedWaitForRoom(let drain):
            requestDrain(drain)
            try await waitForRoom()
        }
    }

    /// Queues a close frame behind the entries that are already queued.
    func startClosing(_ frame: WebSocketCloseFrame) {
        switch withState({ $0.outbound.offer(CollectionOfOne(.close(frame))) }) {
        case .refused: break
        case .accepted(let drain), .acceptedWaitForRoom(let drain): requestDrain(drain)
        }
    }

    private func requestDrain(_ drain: OutboundQueue.Drain) {
        switch drain {
        case .scheduled: break
        case .schedule: onEventLoop { $0.drainQueue() }
        }
    }

    private func waitForRoom() async throws {
        let waiter = withState { $0.makeWaiter() }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                let action: SenderAction = withState { state in
                    guard !Task.isCancelled else { return .fail(CancellationError()) }
                    switch state.outbound.room() {
                    case .proceed: return .proceed
                    case .refused(let closure): return .fail(WebSocketConnectionClosed(closure: closure))
                    case .wait:
                        state.senders[waiter] = continuation
                        return .wait
                    }
                }
                switch action {
                case .wait: break
                case .proceed: continuation.resume()
                case .fail(let error): continuation.resume(throwing: error)
                }
            }
        } onCancel: {
            let sender = withState { $0.senders.removeValue(forKey: waiter) }
            sender?.resume(throwing: CancellationError())
        }
    }

    private enum SenderAction: Sendable {
        case wait
        case proceed
        case fail(any Error)
    }

    /// Waits for the end of the connection; nil when the task is cancelled first.
    func waitForClosure() async -> WebSocketClosure? {
        let waiter = withState { $0.makeWaiter() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let action: ObserverAction = withState { state in
                    if let closure = state.closure { return .resume(closure) }
                    guard !Task.isCancelled else { return .resume(nil) }
                    state.observers[waiter] = continuation
                    return .wait
                }
                switch action {
                case .wait: break
                case .resume(let closure): continuation.resume(returning: closure)
                }
            }
        } onCancel: {
            let observer = withState { $0.observers.removeValue(forKey: waiter) }
            observer?.resume(returning: nil)
        }
    }

    private enum ObserverAction: Sendable {
        case wait
        case resume(WebSocketClosure?)
    }
}
