import DirectorWebSocket
import NIOCore
import NIOPosix

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A TCP connection that sends exactly the bytes of a test, valid or not.
final class RawConnection {
    /// The peer closed the connection before the expected data came.
    struct EndOfStream: Error {
        let received: String
    }

    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var iterator: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private var received = ByteBuffer()

    private init(
        inbound: NIOAsyncChannelInboundStream<ByteBuffer>,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.iterator = inbound.makeAsyncIterator()
        self.outbound = outbound
    }

    static func open<Result>(
        port: Int,
        _ body: (RawConnection) async throws -> sending Result
    ) async throws -> sending Result {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel,
                        configuration: .init(isOutboundHalfClosureEnabled: true)
                    )
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await body(RawConnection(inbound: inbound, outbound: outbound))
        }
    }

    /// Opens a WebSocket by writing the handshake.
    static func openWebSocket<Result>(
        port: Int,
        _ body: (RawConnection) async throws -> sending Result
    ) async throws -> sending Result {
        try await open(port: port) { connection in
            try await connection.write(handshake())
            _ = try await connection.readHead()
            return try await body(connection)
        }
    }

    /// A valid handshake, or one in which other fields replace or extend the valid ones.
    static func handshake(path: String = "/ws", extra: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\(extra)\r\n"
    }

    func write(_ text: String) async throws {
        try await outbound.write(ByteBuffer(string: text))
    }

    func write(_ bytes: [UInt8]) async throws {
        try await outbound.write(ByteBuffer(bytes: bytes))
    }

    /// Ends the sending half.
    func finish() {
        outbound.finish()
    }

    /// A response's status line and fields.
    func readHead() async throws -> String {
        while true {
            let text = String(buffer: received)
            if let end = text.firstRange(of: "\r\n\r\n") {
                let head = String(text[..<end.upperBound])
                received.moveReaderIndex(forwardBy: head.utf8.count)
                return head
            }
            try await readMore()
        }
    }

    /// A response whose body length is given in its head.
    func readResponse() async throws -> (head: String, body: String) {
        let head = try await readHead()
        let length =
            head.split(separator: "\r\n").lazy
            .compactMap { line -> Int? in
                let parts = line.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, parts[0].lowercased() == "content-length" else { return nil }
                return Int(parts[1].drop { $0 == " " })
            }
            .first ?? 0
        return (head, String(decoding: try await readBytes(length), as: UTF8.self))
    }

    /// A server's frame: its first byte and its payload. Long forms of the length are not read.
    func readFrame() async throws -> (first: UInt8, payload: [UInt8]) {
        let header = try await readBytes(2)
        return (header[0], try await readBytes(Int(header[1])))
    }

    func readBytes(_ count: Int) async throws -> [UInt8] {
        while received.readableBytes < count { try await readMore() }
        return received.readBytes(length: count) ?? []
    }

    /// Waits until the peer closes the connection. Returns the bytes that still came.
    func readToEnd() async throws -> [UInt8] {
        while let more = try await next() { received.writeImmutableBuffer(more) }
        return received.readBytes(length: received.readableBytes) ?? []
    }

    private func readMore() async throws {
        guard let more = try await next() else { throw EndOfStream(received: String(buffer: received)) }
        received.writeImmutableBuffer(more)
    }

    private func next() async throws -> ByteBuffer? {
        do {
            return try await iterator.next()
        } catch let error as IOError where error.errnoCode == ECONNRESET {
            // A reset counts as an end, too.
            return nil
        }
    }
}

/// A client's frame in bytes. The mask is all ones.
func frame(_ first: UInt8, _ payload: [UInt8], masked: Bool = true) -> [UInt8] {
    let maskBit: UInt8 = masked ? 0x80 : 0
    let length: [UInt8] =
        payload.count < 126
        ? [maskBit | UInt8(payload.count)]
        : [maskBit | 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
    return [first] + length + (masked ? [255, 255, 255, 255] + payload.map { ~$0 } : payload)
}

/// The body of a close frame.
func closePayload(_ code: UInt16, _ reason: String = "") -> [UInt8] {
    [UInt8(code >> 8), UInt8(code & 0xFF)] + Array(reason.utf8)
}
