import DirectorWebSocket
import HTTPTypes
import Logging
import NIOCore
import Testing

/// The protocol over real sockets, with correct and incorrect clients.
@Suite(.timeLimit(.minutes(1)))
struct WebSocketServerTests {
    /// Small limits: 1,000 bytes a message, 4 fragments.
    static let configuration = WebSocketServerConfiguration(
        webSocket: WebSocketConfiguration(maximumMessageSize: 1000, frameHeadroom: 0, maximumFragments: 4)
    )

    @Test func echoesTextAndBinary() async throws {
        try await TestServer.run(handler: echo) { server in
            let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            try await connection.outbound.send(text: "Grüße")
            try await connection.outbound.send(binary: ByteBuffer(bytes: [0, 255]))
            var iterator = connection.inbound.makeAsyncIterator()
            #expect(await iterator.next() == .text("Grüße"))
            #expect(await iterator.next() == .binary(ByteBuffer(bytes: [0, 255])))
            let closure = await connection.close()
            let frame = WebSocketCloseFrame(code: .normalClosure)
            #expect(closure == .bySelf(frame, reply: frame))
            #expect(await iterator.next() == nil)
        }
    }

    /// The handler and the tasks it waits for stay on the connection's thread.
    @Test func handlersRunOnTheirEventLoop() async throws {
        let handler: WebSocketHandler = { connection, context in
            let eventLoop = connection.eventLoop
            do {
                for await _ in connection.inbound {
                    let isChildThere = await withTaskGroup(of: Bool.self) { group in
                        group.addTask { eventLoop.inEventLoop }
                        return await group.next() ?? false
                    }
                    try await connection.outbound.send(text: "\(eventLoop.inEventLoop) \(isChildThere)")
                }
            } catch {
                context.logger.debug("ended", metadata: ["error": "\(error)"])
            }
        }
        try await TestServer.run(handler: handler) { server in
            let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            var iterator = connection.inbound.makeAsyncIterator()
            for _ in 0..<3 {
                try await connection.outbound.send(text: "where")
                #expect(await iterator.next() == .text("true true"))
            }
            await connection.close()
        }
    }

    @Test func echoesMessagesOfEveryLengthForm() async throws {
        try await TestServer.run(handler: echo) { server in
            let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            var iterator = connection.inbound.makeAsyncIterator()
            for length in [0, 1, 125, 126, 65535, 65536, 1 << 20] {
                let text = String(repeating: "x", count: length)
                try await connection.outbound.send(text: text)
                #expect(await iterator.next() == .text(text))
            }
            await connection.close()
        }
    }

    @Test func batchArrivesInOrder() async throws {
        let texts = (0..<1000).map { "message \($0)" }
        let handler: WebSocketHandler = { connection, _ in
            await #expect(throws: Never.self) { try await connection.outbound.send(texts: texts) }
        }
        try await TestServer.run(handler: handler) { server in
            let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            var received: [WebSocketMessage] = []
            for await message in connection.inbound { received.append(message) }
            #expect(received == texts.map { .text($0) })
            // The handler has returned, so the server has closed the connection.
            #expect(connection.closure == .byPeer(WebSocketCloseFrame(code: .normalClosure)))
        }
    }

    @Test func joinsFragmentsAndAnswersPingsBetweenThem() async throws {
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.openWebSocket(port: server.port) { connection in
                let bytes = Array("a😀".utf8)
                try await connection.write(frame(0x01, Array(bytes[..<2])))
                try await connection.write(frame(0x89, Array("?".utf8)))
                let pong = try await connection.readFrame()
                #expect(pong == (0x8A, Array("?".utf8)))
                try await connection.write(frame(0x00, Array(bytes[2..<4])))
                try await connection.write(frame(0x80, Array(bytes[4...])))
                let message = try await connection.readFrame()
                #expect(message == (0x81, bytes))
            }
        }
    }

    @Test func framesMayComeByteByByte() async throws {
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.openWebSocket(port: server.port) { connection in
                for byte in frame(0x81, Array("slow".utf8)) { try await connection.write([byte]) }
                let message = try await connection.readFrame()
                #expect(message == (0x81, Array("slow".utf8)))
            }
        }
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let code: UInt16
        let violation: WebSocketViolation
        var testDescription: String { "\(violation)" }
    }

    static let wrongs = [
        Wrong(bytes: frame(0x81, [0x61], masked: false), code: 1002, violation: .unmaskedFrame),
        Wrong(bytes: frame(0xC1, [0x61]), code: 1002, violation: .reservedBits),
        Wrong(bytes: frame(0x83, []), code: 1002, violation: .unknownOpcode(3)),
        Wrong(bytes: frame(0x8F, []), code: 1002, violation: .unknownOpcode(15)),
        Wrong(bytes: frame(0x80, []), code: 1002, violation: .unexpectedContinuation),
        Wrong(bytes: frame(0x01, []) + frame(0x81, []), code: 1002, violation: .interleavedMessage),
        Wrong(bytes: frame(0x09, []), code: 1002, violation: .fragmentedControlFrame),
        Wrong(bytes: frame(0x89, Array(repeating: 0, count: 126)), code: 1002, violation: .controlFrameTooLong),
        Wrong(bytes: frame(0x88, [3]), code: 1002, violation: .invalidClosePayload),
        Wrong(bytes: frame(0x88, closePayload(1006)), code: 1002, violation: .invalidCloseCode(1006)),
        Wrong(bytes: frame(0x88, closePayload(1000) + [0xFF]), code: 1007, violation: .invalidText),
        Wrong(bytes: frame(0x81, [0xC3, 0x28]), code: 1007, violation: .invalidText),
        Wrong(bytes: frame(0x01, [0xC3]) + frame(0x80, [0x28]), code: 1007, violation: .invalidText),
        // Only the header is sent, because the limit must not wait for the payload.
        Wrong(bytes: [0x82, 0xFE, 0x03, 0xE9], code: 1009, violation: .frameTooLarge),
        Wrong(bytes: [0x82, 0xFF, 0, 0, 1, 0, 0, 0, 0, 0], code: 1009, violation: .frameTooLarge),
        Wrong(
            bytes: frame(0x02, Array(repeating: 0, count: 600)) + frame(0x80, Array(repeating: 0, count: 600)),
            code: 1009,
            violation: .messageTooLarge
        ),
        Wrong(
            bytes: frame(0x02, []) + frame(0, []) + frame(0, []) + frame(0, []) + frame(0, []),
            code: 1009,
            violation: .tooManyFragments
        ),
    ]

    @Test(arguments: wrongs)
    func wrongFramesCloseWithTheirCode(wrong: Wrong) async throws {
        let closures = Signal(of: WebSocketClosure?.self)
        let handler: WebSocketHandler = { connection, context in
            await echo(connection, context)
            closures.send(connection.closure)
        }
        try await TestServer.run(configuration: Self.configuration, handler: handler) { server in
            try await RawConnection.openWebSocket(port: server.port) { connection in
                // Data after the violation is discarded and does not hide the close frame.
                try await connection.write(wrong.bytes + frame(0x81, Array("after".utf8)))
                let close = try await connection.readFrame()
                #expect(close.first == 0x88)
                #expect(Array(close.payload.prefix(2)) == closePayload(wrong.code))
                let rest = try await connection.readToEnd()
                #expect(rest.isEmpty)
            }
            #expect(try await closures.wait() == .violation(wrong.violation))
        }
    }

    @Test func answersCloseAndEndsTCP() async throws {
        let closures = Signal(of: WebSocketClosure?.self)
        let handler: WebSocketHandler = { connection, context in
            await echo(connection, context)
            closures.send(connection.closure)
        }
        try await TestServer.run(handler: handler) { server in
            try await RawConnection.openWebSocket(port: server.port) { connection in
                try await connection.write(frame(0x88, closePayload(4001, "bye")))
                let close = try await connection.readFrame()
                #expect(close == (0x88, closePayload(4001)))
                let rest = try await connection.readToEnd()
                #expect(rest.isEmpty)
            }
            let closure = try await closures.wait()
            #expect(closure == .byPeer(WebSocketCloseFrame(code: .application(4001), reason: "bye")))
            #expect(closure?.peerCode == .application(4001))
        }
    }

    @Test func serverClosesAndWaitsForTheAnswer() async throws {
        let closures = Signal(of: WebSocketClosure?.self)
        let handler: WebSocketHandler = { connection, _ in
            closures.send(await connection.close(code: .policyViolation, reason: "no"))
        }
        try await TestServer.run(handler: handler) { server in
            try await RawConnection.openWebSocket(port: server.port) { connection in
                let close = try await connection.readFrame()
                #expect(close == (0x88, closePayload(1008, "no")))
                // Data that crosses the close frame is dropped. The answer still counts.
                try await connection.write(frame(0x81, [0x61]) + frame(0x88, closePayload(1000)))
                let rest = try await connection.readToEnd()
                #expect(rest.isEmpty)
            }
            let sent = WebSocketCloseFrame(code: .policyViolation, reason: "no")
            #expect(try await closures.wait() == .bySelf(sent, reply: WebSocketCloseFrame(code: .normalClosure)))
        }
    }

    @Test func serverDoesNotWaitForeverForTheAnswer() async throws {
        let closures = Signal(of: WebSocketClosure?.self)
        let handler: WebSocketHandler = { connection, _ in closures.send(await connection.close()) }
        let configuration = WebSocketServerConfiguration(
            webSocket: WebSocketConfiguration(closeTimeout: .milliseconds(50))
        )
        try await TestServer.run(configuration: configuration, handler: handler) { server in
            try await RawConnection.openWebSocket(port: server.port) { connection in
                let close = try await connection.readFrame()
                #expect(close.first == 0x88)
                let rest = try await connection.readToEnd()
                #expect(rest.isEmpty)
            }
            let sent = WebSocketCloseFrame(code: .normalClosure)
            #expect(try await closures.wait() == .bySelf(sent, reply: nil))
        }
    }
}
