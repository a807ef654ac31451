import NIOCore

/// Holds back the end of a channel's input while the handlers behind it are replaced.
///
/// A server may answer 101, send its data and close, and all of that can be read at once. NIO's HTTP decoder leaves the
/// pipeline only in the event loop's next turn. If it sees the end of the input before that, it discards the bytes
/// after the answer. This handler stands in front of the decoder and is bound to its event loop.
final class EndOfInputHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private enum State {
        case passing
        case holding(End?)
    }

    private enum End {
        case inputClosed
        case inactive
    }

    private var state = State.passing
    private var context: ChannelHandlerContext?

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    /// Holds the end of the input back from now on.
    func hold() { state = .holding(nil) }

    /// Passes on the end of the input if it was held back.
    func release() {
        guard case .holding(let end) = state else { return }
        state = .passing
        switch end {
        case .inputClosed: context?.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        case .inactive: context?.fireChannelInactive()
        case nil: break
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        switch state {
        case .passing: context.fireChannelInactive()
        case .holding: state = .holding(.inactive)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch (event as? ChannelEvent, state) {
        case (.inputClosed, .holding(nil)): state = .holding(.inputClosed)
        case (.inputClosed, .holding): break
        default: context.fireUserInboundEventTriggered(event)
        }
    }
}

@available(*, unavailable)
extension EndOfInputHandler: Sendable {}
