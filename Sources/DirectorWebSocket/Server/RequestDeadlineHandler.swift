import NIOCore
import NIOHTTP1

/// Closes connections whose client takes too long to send a request (slowloris). The time begins when the connection's
/// task begins to serve it. Bound to its event loop.
final class RequestDeadlineHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart

    private let configuration: WebSocketServerConfiguration
    private var context: ChannelHandlerContext?
    private var watch: (deadline: RequestDeadline, timer: Scheduled<Void>?)?

    init(configuration: WebSocketServerConfiguration) {
        self.configuration = configuration
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        watch?.timer?.cancel()
        watch = nil
    }

    /// Begins to measure the time.
    func start() {
        guard watch == nil, let context else { return }
        watch = (RequestDeadline(configuration: configuration, now: .now()), nil)
        update(context) { _ in }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: update(context) { $0.headReceived(at: .now()) }
        case .body: break
        case .end: update(context) { $0.endReceived() }
        }
        context.fireChannelRead(data)
    }

    private func update(_ context: ChannelHandlerContext, _ change: (inout RequestDeadline) -> Void) {
        guard var watch else { return }
        watch.timer?.cancel()
        change(&watch.deadline)
        watch.timer = watch.deadline.deadline.map { deadline in
            context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { context.close(promise: nil) }
        }
        self.watch = watch
    }
}

@available(*, unavailable)
extension RequestDeadlineHandler: Sendable {}
