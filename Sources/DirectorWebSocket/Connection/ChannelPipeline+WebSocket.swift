import NIOCore
import NIOWebSocket

extension ChannelPipeline.SynchronousOperations {
    /// Adds the handlers of a WebSocket connection: the decoder and the connection's handler.
    ///
    /// Call it on the channel's event loop.
    func addWebSocketHandlers(
        role: WebSocketStateMachine.Role,
        configuration: WebSocketConfiguration,
        bridge: ConnectionBridge,
        masks: any RandomNumberGenerator,
        position: Position
    ) throws {
        let handlers: [any ChannelHandler] = [
            ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: configuration.maximumFrameSize)),
            WebSocketConnectionHandler(role: role, configuration: configuration, bridge: bridge, masks: masks),
        ]
        try addHandlers(handlers, position: position)
    }
}
