import NIOCore
import NIOWebSocket

extension ChannelPipeline.SynchronousOperations {
    /// Adds what makes a WebSocket connection of a channel: decoder and the connection's handler.
    ///
    /// On the channel's event loop only.
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
