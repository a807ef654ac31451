package import HTTPTypes
package import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// Opens WebSocket connections over plain TCP.
package enum WebSocketClient {
    /// Opens a connection.
    ///
    /// The caller owns it and must close or abort it.
    ///
    /// - Parameters:
    /// - Parameters:
    ///   - host: A name or an address.
    ///   - port: The TCP port.
    ///   - path: Path and query of the request.
    ///   - headers: Added to the request, such as `Origin` or `Sec-WebSocket-Protocol`.
    ///   - configuration: Limits and time-outs. Its `shutdownGrace` has no meaning here.
    ///   - handshakeTimeout: How long connecting may take, and how long the handshake may take after that.
    ///   - randomness: Makes the handshake's key and the masks.
    ///   - eventLoopGroup: The event loops for the connection.
    /// - Throws: ``WebSocketClientError``, or NIO's error if TCP cannot connect.
    package static func connect(
        host: String,
        port: Int,
        path: String,
        headers: HTTPFields = [:],
        configuration: WebSocketConfiguration = WebSocketConfiguration(),
        handshakeTimeout: Duration = .seconds(10),
        randomness: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        on eventLoopGroup: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) async throws -> WebSocketConnection {
        var randomness = randomness
        let key = NIOWebSocketClientUpgrader.randomRequestKey(using: &randomness)
        let request = makeRequest(host: host, port: port, path: path, key: key, headers: headers)
        let masks = randomness
        let handshake: EventLoopFuture<ConnectionBridge>
        do {
            handshake = try await ClientBootstrap(group: eventLoopGroup)
                .connectTimeout(TimeAmount(handshakeTimeout))
                .channelOption(.allowRemoteHalfClosure, value: true)
                .connect(host: host, port: port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let handler = ClientHandshakeHandler(
                            request: request,
                            key: key,
                            configuration: configuration,
                            timeout: TimeAmount(handshakeTimeout),
                            masks: masks,
                            eventLoop: channel.eventLoop
                        )
                        try handler.addToPipeline(channel.pipeline.syncOperations)
                        return handler.result
                    }
                }
        } catch ChannelError.connectTimeout {
            throw WebSocketClientError.timedOut
        }
        return WebSocketConnection(bridge: try await handshake.get())
    }

    private static func makeRequest(
        host: String,
        port: Int,
        path: String,
        key: String,
        headers: HTTPFields
    ) -> HTTPRequestHead {
        var fields: HTTPHeaders = [
            "Host": "\(host.contains(":") ? "[\(host)]" : host):\(port)",
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            "Sec-WebSocket-Key": key,
            "Sec-WebSocket-Version": "13",
        ]
        for field in headers { fields.add(name: field.name.canonicalName, value: field.value) }
        return HTTPRequestHead(version: .http1_1, method: .GET, uri: path, headers: fields)
    }
}
