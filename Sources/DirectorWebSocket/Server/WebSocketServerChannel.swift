import HTTPTypes
package import HummingbirdCore
package import Logging
package import NIOCore
import NIOHTTP1
package import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// An HTTP/1 channel of Hummingbird's server that can turn into a WebSocket at any request.
///
/// HTTP runs in Hummingbird's own loop. A WebSocket handshake is looked at where the loop asks for the response: it is
/// refused there like any other request, or the channel's HTTP handlers are exchanged and the WebSocket handler runs in
/// place of the response, within the connection's one task.
package struct WebSocketServerChannel: HTTPChannelHandler {
    package typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    package let responder: Responder
    private let configuration: WebSocketServerConfiguration

    /// - Parameters:
    ///   - configuration: Limits and time-outs.
    ///   - logger: Given to the WebSocket handlers.
    ///   - decide: Asked for every WebSocket handshake.
    ///   - responder: Answers everything else.
    package init(
        configuration: WebSocketServerConfiguration = WebSocketServerConfiguration(),
        logger: Logger,
        decide: @escaping WebSocketUpgradeDecider,
        responder: @escaping Responder
    ) {
        let upgrade = WebSocketUpgrade(configuration: configuration.webSocket, logger: logger, decide: decide)
        self.configuration = configuration
        self.responder = { request, writer, channel in
            try await upgrade.respond(to: request, writer, on: channel, otherwise: responder)
        }
    }

    package func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            try makeGate(logger: logger).addToPipeline(channel.pipeline.syncOperations)
            return try NIOAsyncChannel(
                wrappingChannelSynchronously: channel,
                configuration: .init(isOutboundHalfClosureEnabled: true)
            )
        }
    }

    package func handle(value: Value, logger: Logger) async {
        await handleHTTP(asyncChannel: value, logger: logger)
    }

    private func makeGate(logger: Logger) -> UpgradeGate {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = configuration.maximumHeaderBytes
        limits.maxHeaderListSize = configuration.maximumHeaderBytes
        limits.maxHeaderFieldCount = configuration.maximumHeaderCount
        return UpgradeGate(
            limits: limits,
            followers: [
                RequestDeadlineHandler(configuration: configuration),
                HTTP1ToHTTPServerCodec(secure: false),
                HTTPConnectionStateHandler(idleTimeout: configuration.keepAliveIdleTimeout, logger: logger),
            ]
        )
    }
}

extension HTTPServerBuilder {
    /// Builds a server for `Application(router:server:)` that speaks HTTP/1 and WebSocket on one port.
    ///
    /// - Parameters:
    ///   - configuration: Limits and time-outs.
    ///   - logger: Given to the WebSocket handlers.
    ///   - decide: Asked for every WebSocket handshake; all else goes to the router.
    package static func http1WithWebSocket(
        configuration: WebSocketServerConfiguration = WebSocketServerConfiguration(),
        logger: Logger,
        decide: @escaping WebSocketUpgradeDecider
    ) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            WebSocketServerChannel(
                configuration: configuration,
                logger: logger,
                decide: decide,
                responder: responder
            )
        }
    }
}
