import NIOCore
import NIOHTTP1

/// Keeps an HTTP/1 connection readable after a request with an `Upgrade` field, also if the upgrade is declined.
///
/// NIO's decoder stops for good after a request with `Upgrade` (or a CONNECT), since another protocol may follow. If
/// the upgrade is declined, this handler replaces the decoder by a new one that gets the bytes which the old one kept.
/// It stands directly behind the decoder and is bound to its event loop.
final class UpgradeGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
        /// No request with `Upgrade` is being handled. → `undecided`
        case idle
        /// A request with `Upgrade` has come. → `declined`; or `idle` if it is already complete, or the gate leaves the
        /// pipeline.
        case undecided(RequestEnd)
        /// The request gets an ordinary answer, but its body still arrives. → `idle`
        case declined
    }

    private enum RequestEnd {
        case pending
        case received
    }

    private let limits: NIOHTTPDecoderLimitConfiguration
    private let encoder = HTTPResponseEncoder()
    /// The other handlers that leave when HTTP ends.
    private let followers: [any RemovableChannelHandler]
    private var decoder: ByteToMessageHandler<HTTPRequestDecoder>
    private var state = State.idle
    private var context: ChannelHandlerContext?
    /// Whether the server began to shut down while this connection used HTTP.
    private(set) var shutdown = Shutdown.notRequested

    enum Shutdown {
        case notRequested
        case requested
    }

    /// - Parameters:
    ///   - limits: The limits of the decoder.
    ///   - followers: The HTTP handlers behind the gate, in the order of the pipeline.
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

    /// Notes that the request gets an ordinary answer.
    func decline() {
        switch state {
        case .idle, .declined: break
        case .undecided(.pending): state = .declined
        case .undecided(.received): replaceDecoder()
        }
    }

    /// Writes the answer that ends HTTP, and removes all HTTP handlers from the pipeline.
    ///
    /// Soon after this returns, bytes that arrived behind the request reach the handler that follows the gate. So the
    /// handler of the next protocol must already be in the pipeline.
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
            // The kept bytes are decoded outside of a read of the channel. Handlers that collect parts until the end of
            // a read would otherwise wait for the next read.
            self.context?.fireChannelReadComplete()
        }
    }

    private static func makeDecoder(_ limits: NIOHTTPDecoderLimitConfiguration)
        -> ByteToMessageHandler<HTTPRequestDecoder>
    {
        ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: limits))
    }

    /// The same rule as in the parser that NIO's decoder uses.
    private static func stopsDecoder(_ head: HTTPRequestHead) -> Bool {
        head.method == .CONNECT
            || head.headers.contains(name: "Upgrade")
                && WebSocketHandshake.contains("upgrade", in: head.headers["Connection"])
    }
}

@available(*, unavailable)
extension UpgradeGate: Sendable {}
