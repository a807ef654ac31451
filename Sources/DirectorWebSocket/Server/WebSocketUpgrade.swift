import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOWebSocket

/// Answers requests that ask for an upgrade.
struct WebSocketUpgrade: Sendable {
    let configuration: WebSocketConfiguration
    let logger: Logger
    let decide: WebSocketUpgradeDecider
    let executors = EventLoopExecutors()

    /// Thrown to end Hummingbird's loop over requests after a WebSocket has ended.
    private struct LeftHTTP: Error {}

    /// Answers the request. `responder` answers a request that does not ask for a WebSocket.
    ///
    /// - Throws: What `responder` throws; and always after a WebSocket has ended, since the connection cannot return to
    ///   HTTP.
    func respond(
        to request: Request,
        _ writer: consuming ResponseWriter,
        on channel: any Channel,
        otherwise responder: HTTPChannelHandler.Responder
    ) async throws {
        switch WebSocketHandshake(request.head) {
        case .notRequested:
            if request.method == .connect || request.headers.contains(.upgrade) { try await decline(on: channel) }
            try await responder(request, writer, channel)
        case .invalid(let fault):
            try await decline(on: channel)
            try await Self.refuse(fault.refusal, writer)
        case .requested(let key):
            let remoteAddress = channel.remoteAddress
            switch await decide(request.head, remoteAddress) {
            case .route:
                try await decline(on: channel)
                try await responder(request, writer, channel)
            case .refuse(let refusal):
                try await decline(on: channel)
                try await Self.refuse(refusal, writer)
            case .upgrade(let headers, let handler):
                let bridge = ConnectionBridge(eventLoop: channel.eventLoop, configuration: configuration)
                let context = WebSocketContext(
                    head: request.head,
                    remoteAddress: remoteAddress,
                    executor: executors.executor(of: channel.eventLoop),
                    logger: logger
                )
                await upgrade(channel, key: key, headers: headers, bridge: bridge)
                await Self.run(handler, context, bridge: bridge, channel: channel)
                throw LeftHTTP()
            }
        }
    }

    private static func refuse(_ refusal: WebSocketRefusal, _ writer: consuming ResponseWriter) async throws {
        let response = Response(
            status: refusal.status,
            headers: refusal.headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: refusal.body))
        )
        try await writer.write(response: response.head, body: response.body)
    }

    private func decline(on channel: any Channel) async throws {
        try await channel.eventLoop.submit {
            try channel.pipeline.syncOperations.handler(type: UpgradeGate.self).decline()
        }.get()
    }

    /// Answers with 101 and replaces the handlers. If that fails, the connection has ended and the bridge reports it.
    private func upgrade(
        _ channel: any Channel,
        key: String,
        headers: HTTPFields,
        bridge: ConnectionBridge
    ) async {
        do {
            try await channel.eventLoop.flatSubmit {
                acceptance(of: key, headers, on: channel).flatMapThrowing { headers in
                    try exchangeHandlers(of: channel, answering: headers, bridge: bridge)
                }
            }.get()
        } catch {
            logger.debug("WebSocket upgrade failed", metadata: ["error": "\(error)"])
            bridge.finish(.lost(.endOfStream))
            channel.close(promise: nil)
        }
    }

    /// Computes `Sec-WebSocket-Accept`. NIO's upgrader is used only for that.
    private func acceptance(
        of key: String,
        _ headers: HTTPFields,
        on channel: any Channel
    ) -> EventLoopFuture<HTTPHeaders> {
        let upgrader = NIOWebSocketServerUpgrader(
            shouldUpgrade: { channel, _ in
                let pairs = headers.map { ($0.name.canonicalName, $0.value) }
                return channel.eventLoop.makeSucceededFuture(HTTPHeaders(pairs))
            },
            upgradePipelineHandler: { channel, _ in channel.eventLoop.makeSucceededVoidFuture() }
        )
        let request = HTTPRequestHead(
            version: .http1_1,
            method: .GET,
            uri: "/",
            headers: ["Sec-WebSocket-Key": key, "Sec-WebSocket-Version": WebSocketHandshake.version]
        )
        return upgrader.buildUpgradeResponse(channel: channel, upgradeRequest: request, initialResponseHeaders: [:])
    }

    private func exchangeHandlers(
        of channel: any Channel,
        answering headers: HTTPHeaders,
        bridge: ConnectionBridge
    ) throws {
        guard channel.isActive else { throw ChannelError.ioOnClosedChannel }
        let pipeline = channel.pipeline.syncOperations
        let gate = try pipeline.handler(type: UpgradeGate.self)
        try pipeline.addWebSocketHandlers(
            role: .server,
            configuration: configuration,
            bridge: bridge,
            masks: SystemRandomNumberGenerator(),
            position: .after(gate)
        )
        gate.leaveHTTP(
            answering: HTTPResponseHead(version: .http1_1, status: .switchingProtocols, headers: headers)
        )
        switch gate.shutdown {
        case .notRequested: break
        case .requested: try pipeline.handler(type: WebSocketConnectionHandler.self).shutdownRequested()
        }
    }

    private static func run(
        _ handler: WebSocketHandler,
        _ context: WebSocketContext,
        bridge: ConnectionBridge,
        channel: any Channel
    ) async {
        await withTaskExecutorPreference(context.executor) {
            await handler(WebSocketConnection(bridge: bridge), context)
        }
        if Task.isCancelled {
            bridge.startClosing(WebSocketStateMachine.goingAway)
        } else {
            bridge.startClosing(WebSocketCloseFrame(code: .normalClosure))
        }
        do {
            // This cannot be cancelled, but it is bounded: every state that the machine can have now has a deadline.
            try await channel.closeFuture.get()
        } catch {
            context.logger.trace("WebSocket channel closed", metadata: ["error": "\(error)"])
        }
    }
}
