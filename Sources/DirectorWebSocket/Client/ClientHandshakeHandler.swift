import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypesHTTP1
import NIOWebSocket

/// A client's side of the opening handshake. Bound to its channel's event loop.
final class ClientHandshakeHandler: ChannelInboundHandler, RemovableChannelHandler {
    // The parts of the response come first, and then the bytes that the decoder did not use.
    typealias InboundIn = Any
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = HTTPClientRequestPart

    private enum State {
        /// No part of the answer has come. → `upgrading`, `refused`, `finished`
        case awaitingHead
        /// The answer was 101. → `finished`, when the HTTP handlers are gone
        case upgrading(leftOver: [ByteBuffer])
        /// The answer had another status. → `finished`, at its end
        case refused(HTTPResponseHead, body: ByteBuffer)
        /// The outcome is known.
        case finished
    }

    private static let maximumBodyLength = 64 * 1024

    private let request: HTTPRequestHead
    private let upgrader: NIOWebSocketClientUpgrader
    private let configuration: WebSocketConfiguration
    private let timeout: TimeAmount
    private let masks: any RandomNumberGenerator
    private let end = EndOfInputHandler()
    private let encoder = HTTPRequestEncoder()
    private let decoder = ByteToMessageHandler(HTTPResponseDecoder(leftOverBytesStrategy: .forwardBytes))
    private let promise: EventLoopPromise<ConnectionBridge>
    private var state = State.awaitingHead
    private var timer: Scheduled<Void>?
    private var context: ChannelHandlerContext?

    init(
        request: HTTPRequestHead,
        key: String,
        configuration: WebSocketConfiguration,
        timeout: TimeAmount,
        masks: any RandomNumberGenerator,
        eventLoop: any EventLoop
    ) {
        self.request = request
        // Only the upgrader's check of `Sec-WebSocket-Accept` is used.
        self.upgrader = NIOWebSocketClientUpgrader(requestKey: key) { channel, _ in
            channel.eventLoop.makeSucceededVoidFuture()
        }
        self.configuration = configuration
        self.timeout = timeout
        self.masks = masks
        self.promise = eventLoop.makePromise()
    }

    /// The open connection. Fails with a ``WebSocketClientError``.
    var result: EventLoopFuture<ConnectionBridge> { promise.futureResult }

    func addToPipeline(_ pipeline: ChannelPipeline.SynchronousOperations) throws {
        try pipeline.addHandlers([end, encoder, decoder, self])
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { start(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        fail(.connectionClosed)
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        start(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        fail(.connectionClosed)
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed { fail(.connectionClosed) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is HTTPParserError {
            fail(.invalidHandshake)
        } else if case .upgrading = state {
            // The connection was reset after the answer. The data before the reset counts, and the end of the input
            // follows.
        } else {
            fail(.connectionClosed)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case let part as HTTPClientResponsePart: received(part)
        case IOData.byteBuffer(let bytes): keep(bytes)
        default: fail(.invalidHandshake)
        }
    }

    private func start(_ context: ChannelHandlerContext) {
        guard timer == nil else { return }
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) { self.fail(.timedOut) }
        context.write(wrapOutboundOut(.head(request)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private func received(_ part: HTTPClientResponsePart) {
        switch (part, state) {
        case (.head(let head), .awaitingHead) where head.status == .switchingProtocols:
            guard WebSocketHandshake.contains("websocket", in: head.headers["Upgrade"]),
                upgrader.shouldAllowUpgrade(upgradeResponse: head)
            else { return fail(.invalidHandshake) }
            state = .upgrading(leftOver: [])
            end.hold()
        case (.head(let head), .awaitingHead): state = .refused(head, body: ByteBuffer())
        case (.body(let bytes), .refused(let head, var body)):
            let room = Self.maximumBodyLength - body.readableBytes
            body.writeImmutableBuffer(
                bytes.getSlice(at: bytes.readerIndex, length: min(room, bytes.readableBytes)) ?? bytes
            )
            state = .refused(head, body: body)
        case (.end, .upgrading): leaveHTTP()
        case (.end, .refused(let head, let body)):
            fail(
                .refused(
                    status: HTTPResponse.Status(code: Int(head.status.code), reasonPhrase: head.status.reasonPhrase),
                    headers: HTTPFields(head.headers, splitCookie: false),
                    body: String(buffer: body)
                )
            )
        case (.head, .upgrading), (.head, .refused), (.body, .awaitingHead), (.body, .upgrading), (.end, .awaitingHead):
            fail(.invalidHandshake)
        case (_, .finished): break
        }
    }

    private func keep(_ bytes: ByteBuffer) {
        switch state {
        case .upgrading(let leftOver): state = .upgrading(leftOver: leftOver + [bytes])
        case .awaitingHead, .refused, .finished: fail(.invalidHandshake)
        }
    }

    /// Replaces the HTTP handlers, in two steps. The decoder inspects everything that is written, and it cannot read
    /// frames. So it has to leave first.
    private func leaveHTTP() {
        guard let context else { return }
        context.pipeline.syncOperations.removeHandler(decoder).assumeIsolated().whenComplete { _ in
            self.joinWebSocket()
        }
    }

    private func joinWebSocket() {
        guard let context, case .upgrading(let leftOver) = state else { return }
        state = .finished
        timer?.cancel()
        let pipeline = context.pipeline.syncOperations
        let bridge = ConnectionBridge(eventLoop: context.eventLoop, configuration: configuration)
        do {
            try pipeline.addWebSocketHandlers(
                role: .client,
                configuration: configuration,
                bridge: bridge,
                masks: masks,
                position: .after(self)
            )
        } catch {
            promise.fail(error)
            context.close(promise: nil)
            return
        }
        // The encoder goes first, because answers to these bytes must not pass through it.
        pipeline.removeHandler(encoder, promise: nil)
        for bytes in leftOver { context.fireChannelRead(wrapInboundOut(bytes)) }
        if !leftOver.isEmpty { context.fireChannelReadComplete() }
        end.release()
        pipeline.removeHandler(end, promise: nil)
        pipeline.removeHandler(self, promise: nil)
        promise.succeed(bridge)
    }

    private func fail(_ error: WebSocketClientError) {
        switch state {
        case .finished: break
        case .awaitingHead, .upgrading, .refused:
            state = .finished
            timer?.cancel()
            promise.fail(error)
            context?.close(promise: nil)
        }
    }
}

@available(*, unavailable)
extension ClientHandshakeHandler: Sendable {}
