import NIOCore

/// Keeps the end of a channel's input from the handlers behind it, while these are being exchanged.
///
/// A server may answer 101, say what it has to say and leave, and all of that can be read in one go. NIO's HTTP decoder leaves the
/// pipeline in the event loop's next turn only, and if it hears of the end before, it throws away what stood behind the answer.
/// Sits in front of the decoder; bound to its event loop.
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

    /// From now on the end is kept.
    func hold() { state = .holding(nil) }

    /// Passes on what was kept.
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
