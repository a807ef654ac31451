import NIOCore
import NIOHTTP1

/// Keeps an HTTP/1 connection readable after a request with an `Upgrade` field, whatever becomes of the upgrade.
///
/// NIO's decoder stops for good at the end of a request that bears `Upgrade` (or is a CONNECT), since what follows may
/// be another protocol. Where the upgrade is declined the decoder is therefore replaced by a fresh one that gets the
/// bytes the old one kept. Sits directly behind the decoder; bound to its event loop.
final class UpgradeGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
        /// No request with `Upgrade` is being handled. → `undecided`
        case idle
        /// One came. → `declined`, or `idle` where it is complete already, or the gate leaves the pipeline.
        case undecided(RequestEnd)
        /// It gets an ordinary answer, but its body still arrives. → `idle`
        case declined
    }

    private enum RequestEnd {
        case pending
        case received
    }

    private let limits: NIOHTTPDecoderLimitConfiguration
    private let encoder = HTTPResponseEncoder()
    /// The other handlers that go when HTTP ends.
    private let followers: [any RemovableChannelHandler]
    private var decoder: ByteToMessageHandler<HTTPRequestDecoder>
    private var state = State.idle
    private var context: ChannelHandlerContext?
    /// Whether the server shut down while this connection spoke HTTP.
    private(set) var shutdown = Shutdown.notRequested

    enum Shutdown {
        case notRequested
        case requested
    }

    /// - Parameters:
    ///   - limits: What the decoder allows.
    ///   - followers: The handlers of HTTP behind the gate, in the order of the pipeline.
    init(limits: NIOHTTPDecoderLimitConfiguration, followers: [any RemovableChannelHandler]) {
        self.limits = limits
        self.followers = followers
        self.decoder = Self.makeDecoder(limits)
    }

    /// Adds encoder, decoder, gate and followers to the end of the pipeline.
    func addToPipeline(_ pipeline: ChannelPipeline.SynchronousOperations) throws {
        try pipeline.addHandlers([encoder, decoder, self] + followers)
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        context.fireChannelRead(data)
        switch (part, state) {
        case (.head(let head), .idle):
            if Self.stopsDecoder(head) { state = .undecided(.pending) }
        case (.end, .undecided): state = .undecided(.received)
        case (.end, .declined): replaceDecoder()
        case (.head, .undecided), (.head, .declined), (.body, _), (.end, .idle): break
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { shutdown = .requested }
        context.fireUserInboundEventTriggered(event)
    }

    /// The request gets an ordinary answer.
    func decline() {
        switch state {
        case .idle, .declined: break
        case .undecided(.pending): state = .declined
        case .undecided(.received): replaceDecoder()
        }
    }

    /// Writes the answer that ends HTTP and takes all handlers of HTTP out of the pipeline.
    ///
    /// Bytes that arrived behind the request reach the handler that follows the gate then, soon after this returned.
    /// So what speaks the next protocol must stand there already.
    func leaveHTTP(answering head: HTTPResponseHead) {
        guard let context else { return }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        let pipeline = context.pipeline.syncOperations
        for handler in followers { pipeline.removeHandler(handler, promise: nil) }
        pipeline.removeHandler(encoder, promise: nil)
        pipeline.removeHandler(self, promise: nil)
        pipeline.removeHandler(decoder, promise: nil)
    }

    private func replaceDecoder() {
        state = .idle
        guard let context else { return }
        let pipeline = context.pipeline.syncOperations
        let stopped = decoder
        decoder = Self.makeDecoder(limits)
        do {
            try pipeline.addHandler(decoder, position: .after(stopped))
        } catch {
            context.close(promise: nil)
            return
        }
        pipeline.removeHandler(stopped).assumeIsolated().whenComplete { _ in
            // The bytes that were kept are decoded outside of a read of the channel; what collects parts until the end
            // of a read would wait for the next one.
            self.context?.fireChannelReadComplete()
        }
    }

    private static func makeDecoder(_ limits: NIOHTTPDecoderLimitConfiguration)
        -> ByteToMessageHandler<HTTPRequestDecoder>
    {
        ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: limits))
    }

    /// The rule of the parser below NIO's decoder.
    private static func stopsDecoder(_ head: HTTPRequestHead) -> Bool {
        head.method == .CONNECT
            || head.headers.contains(name: "Upgrade")
                && WebSocketHandshake.contains("upgrade", in: head.headers["Connection"])
    }
}

@available(*, unavailable)
extension UpgradeGate: Sendable {}
