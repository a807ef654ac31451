import HTTPTypes
package import HummingbirdCore
package import Logging
package import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// An HTTP/1 channel of Hummingbird's server that can become a WebSocket at any request.
///
/// HTTP runs in Hummingbird's own loop. A WebSocket handshake is examined when the loop asks for the response. It is
/// either refused like any other request; or the channel's HTTP handlers are replaced and the WebSocket handler runs
/// instead of sending a response, within the connection's one task.
package struct WebSocketServerChannel: HTTPChannelHandler {
    /// An accepted connection that is not read yet. It is closed when the last reference to it is released.
    ///
    /// It is not an asynchronous channel. Dropping one of those stops the process, and a server that shuts down drops
    /// connections that it has accepted and not begun to serve.
    package final class Value: ServerChildChannelValue {
        package let channel: any Channel

        init(channel: any Channel) {
            self.channel = channel
        }

        deinit { channel.close(promise: nil) }
    }

    package let responder: Responder
    private let configuration: WebSocketServerConfiguration

    /// - Parameters:
    ///   - configuration: Limits and time-outs.
    ///   - logger: Passed to the WebSocket handlers.
    ///   - decide: Called for every WebSocket handshake.
    ///   - responder: Answers all other requests.
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
            // The channel does not read until `handle(value:logger:)` serves the connection.
            try channel.syncOptions?.setOption(.autoRead, value: false)
            try makeGate(logger: logger).addToPipeline(channel.pipeline.syncOperations)
            return Value(channel: channel)
        }
    }

    package func handle(value: Value, logger: Logger) async {
        let channel = value.channel
        do {
            let asyncChannel = try await channel.eventLoop.submit {
                // A closed channel takes no handlers. And half of an asynchronous channel that is dropped would stop
                // the process.
                guard channel.isActive else { throw ChannelError.ioOnClosedChannel }
                try channel.pipeline.syncOperations.handler(type: RequestDeadlineHandler.self).start()
                let asyncChannel = try NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>(
                    wrappingChannelSynchronously: channel,
                    configuration: .init(isOutboundHalfClosureEnabled: true)
                )
                // Nothing may throw from here on. If setting the option fails, the channel closes by itself.
                _ = channel.setOption(.autoRead, value: true)
                return asyncChannel
            }.get()
            await handleHTTP(asyncChannel: asyncChannel, logger: logger)
        } catch {
            logger.debug("A connection could not be served", metadata: ["error": "\(error)"])
            channel.close(promise: nil)
        }
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
    /// Builds a server for `Application(router:server:)` that accepts HTTP/1 and WebSocket on one port.
    ///
    /// - Parameters:
    ///   - configuration: Limits and time-outs.
    ///   - logger: Passed to the WebSocket handlers.
    ///   - decide: Called for every WebSocket handshake. The router answers all other requests.
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
