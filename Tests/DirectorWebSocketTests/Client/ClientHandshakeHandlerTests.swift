import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOPosix
import Testing

@testable import DirectorWebSocket

/// The client's handshake without a network, so that each answer can be cut at any byte.
struct ClientHandshakeHandlerTests {
    /// Key and answer are those of RFC 6455 §1.3.
    private static let key = "dGhlIHNhbXBsZSBub25jZQ=="
    private static let accepted =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"
    private static let greeting: [UInt8] = [0x81, 2] + Array("hi".utf8)

    private struct Client {
        let channel: EmbeddedChannel
        let result: EventLoopFuture<ConnectionBridge>

        /// Hands the bytes over and runs the event loop.
        func receive(_ bytes: some Sequence<UInt8>) throws {
            try channel.writeInbound(ByteBuffer(bytes: bytes))
            channel.embeddedEventLoop.run()
        }
    }

    private func makeClient() throws -> Client {
        let channel = EmbeddedChannel()
        let handler = ClientHandshakeHandler(
            request: HTTPRequestHead(version: .http1_1, method: .GET, uri: "/ws"),
            key: Self.key,
            configuration: WebSocketConfiguration(),
            timeout: .seconds(10),
            masks: SystemRandomNumberGenerator(),
            eventLoop: channel.eventLoop
        )
        try handler.addToPipeline(channel.pipeline.syncOperations)
        channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1), promise: nil)
        let request = try channel.readOutbound(as: ByteBuffer.self)
        #expect(request.map { String(buffer: $0).hasPrefix("GET /ws HTTP/1.1\r\n") } == true)
        return Client(channel: channel, result: handler.result)
    }

    @Test func framesInTheSameSegmentAreNotLost() async throws {
        let client = try makeClient()
        let ping: [UInt8] = [0x89, 0]
        try client.receive(Array(Self.accepted.utf8) + Self.greeting + ping)
        let bridge = try await client.result.get()
        #expect(await bridge.nextMessage() == .text("hi"))
        let pong = try #require(try client.channel.readOutbound(as: ByteBuffer.self))
        #expect(pong.getBytes(at: pong.readerIndex, length: 2) == [0x8A, 0x80])
        _ = try client.channel.finish(acceptAlreadyClosed: true)
    }

    /// A busy server answers late. Then its close frame and the end of the stream come together with the answer.
    @Test func aServerMayAnswerCloseAndLeaveAtOnce() async throws {
        for isHalf in [true, false] {
            let client = try makeClient()
            let close: [UInt8] = [0x88, 4] + [0x11, 0x31] + Array("no".utf8)
            // The event loop does not run in between, because the HTTP handlers leave in its next turn.
            try client.channel.writeInbound(ByteBuffer(bytes: Array(Self.accepted.utf8) + Self.greeting + close))
            if isHalf {
                client.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
            } else {
                client.channel.pipeline.fireChannelInactive()
            }
            client.channel.embeddedEventLoop.run()
            let bridge = try await client.result.get()
            #expect(await bridge.nextMessage() == .text("hi"))
            #expect(await bridge.nextMessage() == nil)
            _ = try client.channel.finish(acceptAlreadyClosed: true)
            #expect(bridge.closure?.peerCode == WebSocketCloseCode(rawValue: 4401))
        }
    }

    @Test func answerMayComeByteByByte() async throws {
        let client = try makeClient()
        for byte in Array(Self.accepted.utf8) + Self.greeting { try client.receive([byte]) }
        let bridge = try await client.result.get()
        #expect(await bridge.nextMessage() == .text("hi"))
        _ = try client.channel.finish(acceptAlreadyClosed: true)
    }

    @Test(arguments: [
        accepted.replacing("s3pP", with: "AAAA"),
        accepted.replacing("Upgrade: websocket\r\n", with: "Upgrade: foo\r\n"),
        "nonsense\r\n\r\n",
    ])
    func wrongAnswersAreNoHandshake(answer: String) async throws {
        let client = try makeClient()
        try client.receive(answer.utf8)
        await #expect(throws: WebSocketClientError.invalidHandshake) { try await client.result.get() }
        #expect(!client.channel.isActive)
    }

    @Test func refusalCarriesStatusAndBody() async throws {
        let client = try makeClient()
        try client.receive("HTTP/1.1 503 Busy\r\nContent-Length: 4\r\nRetry-After: 1\r\n\r\nla".utf8)
        try client.receive("te".utf8)
        await #expect {
            try await client.result.get()
        } throws: { error in
            guard case .refused(let status, let headers, let body) = error as? WebSocketClientError else {
                return false
            }
            return status == .serviceUnavailable && headers[.retryAfter] == "1" && body == "late"
        }
    }

    @Test func refusalKeepsOnlyTheStartOfALongBody() async throws {
        let client = try makeClient()
        try client.receive("HTTP/1.1 500 No\r\nContent-Length: 100000\r\n\r\n".utf8)
        try client.receive(Array(repeating: UInt8(ascii: "x"), count: 60_000))
        try client.receive(Array(repeating: UInt8(ascii: "x"), count: 40_000))
        await #expect {
            try await client.result.get()
        } throws: { error in
            guard case .refused(_, _, let body) = error as? WebSocketClientError else { return false }
            return body.utf8.count == 65_536
        }
    }

    @Test func endAndTimeoutAreErrors() async throws {
        let ended = try makeClient()
        ended.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        await #expect(throws: WebSocketClientError.connectionClosed) { try await ended.result.get() }
        let late = try makeClient()
        late.channel.embeddedEventLoop.advanceTime(by: .seconds(10))
        await #expect(throws: WebSocketClientError.timedOut) { try await late.result.get() }
    }
}
