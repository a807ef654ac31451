import DirectorWebSocket
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

/// Connections between being accepted and being served.
struct AcceptedConnectionTests {
    private static let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })

    private func server() -> WebSocketServerChannel {
        WebSocketServerChannel(
            logger: Self.logger,
            decide: { _, _ in .route },
            responder: { _, writer, _ in
                let body = try await writer.writeHead(HTTPResponse(status: .ok))
                try await body.finish(nil)
            }
        )
    }

    private func accepted() async throws -> NIOAsyncTestingChannel {
        let channel = NIOAsyncTestingChannel()
        try await channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1))
        return channel
    }

    /// Runs on the channel's event loop, as in the server.
    private func setUp(
        _ channel: NIOAsyncTestingChannel,
        by server: WebSocketServerChannel
    ) async throws -> WebSocketServerChannel.Value {
        try await channel.testingEventLoop.flatSubmit { server.setup(channel: channel, logger: Self.logger) }.get()
    }

    /// A server that shuts down drops connections that it has accepted and not begun to serve. This must not crash, and
    /// the connections must be closed.
    @Test func oneThatNobodyServesIsClosed() async throws {
        let channel = try await accepted()
        var value: WebSocketServerChannel.Value? = try await setUp(channel, by: server())
        #expect(value?.channel.isActive == true)
        value = nil
        await channel.testingEventLoop.run()
        #expect(!channel.isActive)
    }

    @Test func oneThatClosedMeanwhileIsLetGo() async throws {
        let server = server()
        let channel = try await accepted()
        let value = try await setUp(channel, by: server)
        try await channel.close()
        await server.handle(value: value, logger: Self.logger)
        #expect(!channel.isActive)
    }
}
