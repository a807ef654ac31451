import NIOCore
import NIOWebSocket

/// Performs the state machine's decisions on the event loop. Bound to its channel's event loop.
final class WebSocketConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundIn = Never
    typealias OutboundOut = ByteBuffer

    /// Why the socket is not being read.
    struct ReadingPause: OptionSet {
        let rawValue: UInt8
        /// The application does not keep up.
        static let applicationBusy = ReadingPause(rawValue: 1 << 0)
        /// The application asked for it.
        static let requested = ReadingPause(rawValue: 1 << 1)
    }

    /// A read that the channel requested while reading was paused.
    private enum PostponedRead {
        case none
        case one
    }

    let bridge: ConnectionBridge
    private var machine: WebSocketStateMachine
    private var masks: any RandomNumberGenerator
    private var context: ChannelHandlerContext?
    private var timer: (deadline: NIODeadline, scheduled: Scheduled<Void>)?
    private var pauses: ReadingPause = []
    private var postponedRead = PostponedRead.none
    /// Frames that the next flush sends.
    private var unsent = ByteBuffer()

    /// - Parameters:
    ///   - role: Server or client.
    ///   - masks: Makes a client's masking keys.
    init(
        role: WebSocketStateMachine.Role,
        configuration: WebSocketConfiguration,
        bridge: ConnectionBridge,
        masks: any RandomNumberGenerator
    ) {
        self.machine = WebSocketStateMachine(role: role, configuration: configuration, now: .now())
        self.bridge = bridge
        self.masks = masks
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        bridge.attach(self)
        updateTimer()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        perform(machine.endOfStream(isHalf: false))
        timer?.scheduled.cancel()
        timer = nil
        bridge.detach()
        self.context = nil
    }
}

// MARK: - From the channel

extension WebSocketConnectionHandler {
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        perform(machine.received(unwrapInboundIn(data), at: .now()))
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        flushIfDue()
        updateTimer()
    }

    func channelInactive(context: ChannelHandlerContext) {
        perform(machine.endOfStream(isHalf: false))
        context.fireChannelInactive()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        let isWritable = context.channel.isWritable
        bridge.channelBecame(writable: isWritable)
        if isWritable {
            perform(machine.becameWritable())
            bridge.resumeSendersWithRoom()
            flushIfDue()
        } else {
            machine.becameUnwritable(at: .now())
        }
        updateTimer()
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            perform(machine.endOfStream(isHalf: true))
            context.fireUserInboundEventTriggered(event)
        case is ChannelShouldQuiesceEvent:
            // The event is not passed on, because other handlers would close the channel without a close frame.
            shutdownRequested()
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case NIOWebSocketError.invalidFrameLength: undecodable(.frameTooLarge)
        case NIOWebSocketError.fragmentedControlFrame: undecodable(.fragmentedControlFrame)
        case NIOWebSocketError.multiByteControlFrameLength: undecodable(.controlFrameTooLong)
        case is ByteToMessageDecoderError:
            // These are bytes after a frame that could not be decoded, or half a frame at the end of TCP. Both are
            // already known.
            break
        default: perform(machine.endOfStream(isHalf: true))
        }
    }

    private func undecodable(_ violation: WebSocketViolation) {
        perform(machine.receivedUndecodable(violation, at: .now()))
        updateTimer()
    }

    func read(context: ChannelHandlerContext) {
        if pauses.isEmpty {
            context.read()
        } else {
            postponedRead = .one
        }
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        switch mode {
        case .input:
            // Hummingbird closes the input when a connection's task is cancelled, to end HTTP. A WebSocket still needs
            // the peer's close frame.
            perform(machine.close(WebSocketStateMachine.goingAway, at: .now()))
            updateTimer()
            promise?.succeed()
        case .output, .all: context.close(mode: mode, promise: promise)
        }
    }
}

// MARK: - From the application, on the event loop

extension WebSocketConnectionHandler {
    /// Writes all queued entries with one flush.
    func drainQueue() {
        for entry in bridge.takeQueued() {
            switch entry {
            case .text(let text): if maySendData { unsent.writeTextFrame(text, mask: nextMask()) }
            case .binary(let buffer): if maySendData { write(.binary, buffer) }
            case .close(let frame): perform(machine.close(frame, at: .now()))
            }
        }
        flushIfDue()
        bridge.resumeSendersWithRoom()
        updateTimer()
    }

    func shutdownRequested() {
        perform(machine.shutdownRequested(at: .now()))
        updateTimer()
    }

    func abort() {
        perform(machine.abort())
        updateTimer()
    }

    func pauseReading(_ pause: ReadingPause) {
        pauses.insert(pause)
        machine.readingPaused()
    }

    func resumeReading(_ pause: ReadingPause) {
        pauses.remove(pause)
        guard pauses.isEmpty else { return }
        machine.readingResumed(at: .now())
        updateTimer()
        switch postponedRead {
        case .none: break
        case .one:
            postponedRead = .none
            context?.read()
        }
    }
}

// MARK: - Performing

extension WebSocketConnectionHandler {
    private func perform(_ action: WebSocketStateMachine.Action) {
        switch action {
        case .none: break
        case .deliver(let message):
            if bridge.deliver(message) { pauseReading(.applicationBusy) }
            return
        case .sendPing: write(.ping, ByteBuffer())
        case .sendPong(let payload): write(.pong, payload)
        case .sendClose(let frame):
            write(.connectionClose, frame.payload)
            flushIfDue()
            readUntilEnd()
        case .sendCloseThenCloseChannel(let frame): writeLast(frame) { $0.close(promise: nil) }
        case .sendCloseThenDiscardInput(let frame):
            writeLast(frame) { $0.close(mode: .output, promise: nil) }
            readUntilEnd()
        case .closeChannel: context?.close(promise: nil)
        }
        if let closure = machine.closure { bridge.finish(closure) }
    }

    private var maySendData: Bool { machine.maySendData && context != nil }

    private func write(_ opcode: WebSocketOpcode, _ payload: ByteBuffer) {
        guard context != nil else { return }
        unsent.writeFrame(opcode, payload, mask: nextMask())
    }

    private func writeLast(_ frame: WebSocketCloseFrame, then end: @escaping (ChannelHandlerContext) -> Void) {
        guard let context else { return }
        let promise = context.eventLoop.makePromise(of: Void.self)
        promise.futureResult.assumeIsolated().whenComplete { _ in
            // The write has succeeded or failed. The handler may have left the pipeline meanwhile.
            if let context = self.context { end(context) }
        }
        write(.connectionClose, frame.payload)
        flushIfDue(promise: promise)
    }

    private func nextMask() -> WebSocketMaskingKey? {
        switch machine.role {
        case .server: nil
        case .client: WebSocketMaskingKey.random(using: &masks)
        }
    }

    private func flushIfDue(promise: EventLoopPromise<Void>? = nil) {
        guard unsent.readableBytes > 0, let context else {
            promise?.succeed()
            return
        }
        let frames = unsent
        // An idle connection keeps no memory here.
        unsent = ByteBuffer()
        context.writeAndFlush(wrapOutboundOut(frames), promise: promise)
    }

    /// Reads up to the peer's close frame, because the application reads no more messages.
    private func readUntilEnd() {
        resumeReading([.applicationBusy, .requested])
    }

    /// Keeps one timer that fires at the machine's next deadline or before it. A later deadline does not move the
    /// timer: it then fires early, finds nothing to do and is set again. This is cheaper than rescheduling it with
    /// every frame.
    private func updateTimer() {
        guard let context, let deadline = machine.nextDeadline else { return }
        if let timer {
            guard deadline < timer.deadline else { return }
            timer.scheduled.cancel()
        }
        let scheduled = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.timerFired() }
        timer = (deadline, scheduled)
    }

    private func timerFired() {
        timer = nil
        perform(machine.timeReached(.now()))
        flushIfDue()
        updateTimer()
    }
}

@available(*, unavailable)
extension WebSocketConnectionHandler: Sendable {}
