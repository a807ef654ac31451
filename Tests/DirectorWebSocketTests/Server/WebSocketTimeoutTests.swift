import DirectorWebSocket
import NIOCore
import ServiceLifecycle
import Testing

/// Connections end when a peer, or the server, stops responding.
@Suite(.timeLimit(.minutes(1)))
struct WebSocketTimeoutTests {
    /// Long enough for a client on a busy machine to send its data first.
    private static let short = Duration.milliseconds(500)

    @Test(arguments: ["", "GET /hello HTTP/1.1\r\nHost: local"])
    func slowHeadsAreCutOff(start: String) async throws {
        let configuration = WebSocketServerConfiguration(requestHeadTimeout: Self.short)
        try await TestServer.run(configuration: configuration, handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                if !start.isEmpty { try await connection.write(start) }
                let answer = try await connection.readToEnd()
                #expect(answer.isEmpty)
            }
        }
    }

    @Test func slowBodiesAreCutOff() async throws {
        let configuration = WebSocketServerConfiguration(requestBodyTimeout: Self.short)
        try await TestServer.run(configuration: configuration, handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                try await connection.write("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbo")
                let answer = try await connection.readToEnd()
                #expect(!String(decoding: answer, as: UTF8.self).contains("4 bytes"))
            }
        }
    }

    @Test func idleHTTPConnectionsAreClosed() async throws {
        let configuration = WebSocketServerConfiguration(keepAliveIdleTimeout: .seconds(2))
        try await TestServer.run(configuration: configuration, handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                try await connection.write(WebSocketUpgradeTests.hello)
                let response = try await connection.readResponse()
                #expect(response.body == "hello")
                let rest = try await connection.readToEnd()
                #expect(rest.isEmpty)
            }
        }
    }

    /// The time-outs of HTTP end with HTTP. A WebSocket may stay open for longer than each of them.
    @Test func timeoutsOfHTTPDoNotTouchWebSockets() async throws {
        let configuration = WebSocketServerConfiguration(
            webSocket: WebSocketConfiguration(pingInterval: .milliseconds(900), pingTimeout: .seconds(30)),
            requestHeadTimeout: .seconds(4),
            requestBodyTimeout: .seconds(4),
            keepAliveIdleTimeout: .seconds(4)
        )
        try await TestServer.run(configuration: configuration, handler: echo) { server in
            try await RawConnection.openWebSocket(port: server.port) { connection in
                for _ in 1...5 {
                    // The pings measure the time: each comes after 900 ms of silence, so five of them take longer than
                    // every time-out.
                    let ping = try await connection.readFrame()
                    #expect(ping == (0x89, []))
                    try await connection.write(frame(0x8A, []))
                }
                try await connection.write(frame(0x81, [0x61]))
                var message = try await connection.readFrame()
                while message == (0x89, []) { message = try await connection.readFrame() }
                #expect(message == (0x81, [0x61]))
            }
        }
    }

    @Test func silentPeersAreDropped() async throws {
        let closures = Signal(of: WebSocketClosure?.self)
        let configuration = WebSocketServerConfiguration(
            webSocket: WebSocketConfiguration(pingInterval: Self.short, pingTimeout: Self.short)
        )
        let handler: WebSocketHandler = { connection, context in
            await echo(connection, context)
            closures.send(connection.closure)
        }
        try await TestServer.run(configuration: configuration, handler: handler) { server in
            try await RawConnection.openWebSocket(port: server.port) { connection in
                let ping = try await connection.readFrame()
                #expect(ping == (0x89, []))
                let rest = try await connection.readToEnd()
                #expect(rest.isEmpty)
            }
            #expect(try await closures.wait() == .lost(.pingTimeout))
        }
    }

    @Test(arguments: [true, false])
    func vanishedPeersEndTheConnection(cut: Bool) async throws {
        let closures = Signal(of: WebSocketClosure?.self)
        let handler: WebSocketHandler = { connection, context in
            await echo(connection, context)
            closures.send(connection.closure)
        }
        try await TestServer.run(handler: handler) { server in
            if cut {
                let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
                connection.abort()
                #expect(await connection.waitUntilClosed() == .lost(.aborted))
            } else {
                // Ends only its own half of the connection and continues to read.
                try await RawConnection.openWebSocket(port: server.port) { connection in
                    connection.finish()
                    let rest = try await connection.readToEnd()
                    #expect(rest.isEmpty)
                }
            }
            #expect(try await closures.wait() == .lost(.endOfStream))
        }
    }

    @Test func peerThatDoesNotReadSuspendsTheSenderAndIsDropped() async throws {
        let outcome = Signal(of: (sent: Int, error: any Error).self)
        let configuration = WebSocketServerConfiguration(
            webSocket: WebSocketConfiguration(writeTimeout: .milliseconds(300))
        )
        let chunk = String(repeating: "x", count: 64 * 1024)
        let chunks = 4096
        let handler: WebSocketHandler = { connection, _ in
            var sent = 0
            do {
                for _ in 0..<chunks {
                    try await connection.outbound.send(text: chunk)
                    sent += 1
                }
                Issue.record("256 MiB were accepted although the peer does not read")
            } catch {
                outcome.send((sent, error))
            }
        }
        try await TestServer.run(configuration: configuration, handler: handler) { server in
            let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            connection.pauseReading()
            let (sent, error) = try await outcome.wait()
            #expect(error as? WebSocketConnectionClosed == WebSocketConnectionClosed(closure: .lost(.writeTimeout)))
            // The kernel buffers of both ends take some chunks. The rest was never queued.
            #expect(sent < chunks / 4)
            connection.abort()
        }
    }

    @Test func slowApplicationSlowsThePeerDown() async throws {
        let full = Signal(of: Void.self)
        let chunk = String(repeating: "x", count: 64 * 1024)
        let counted = Signal(of: Int.self)
        let handler: WebSocketHandler = { connection, _ in
            // Reads nothing until the client's sender has to wait.
            await #expect(throws: Never.self) { try await full.wait() }
            var count = 0
            for await message in connection.inbound where message == .text(chunk) { count += 1 }
            counted.send(count)
        }
        try await TestServer.run(handler: handler) { server in
            let connection = try await WebSocketClient.connect(
                host: "127.0.0.1",
                port: server.port,
                path: "/ws",
                configuration: WebSocketConfiguration(writeTimeout: .milliseconds(300))
            )
            var sent = 0
            let error = await #expect(throws: WebSocketConnectionClosed.self) {
                while true {
                    try await connection.outbound.send(text: chunk)
                    sent += 1
                }
            }
            #expect(error?.closure == .lost(.writeTimeout))
            full.send()
            let count = try await counted.wait()
            #expect(count > 0)
            #expect(count <= sent + 1)
        }
    }

    // MARK: Shutdown

    @Test func shutdownClosesWhatIsLeft() async throws {
        let closures = Signal(of: WebSocketClosure?.self)
        let configuration = WebSocketServerConfiguration(webSocket: WebSocketConfiguration(shutdownGrace: .zero))
        let handler: WebSocketHandler = { connection, context in
            await echo(connection, context)
            closures.send(connection.closure)
        }
        try await TestServer.run(configuration: configuration, handler: handler) { server in
            let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            try await connection.outbound.send(text: "hello")
            var iterator = connection.inbound.makeAsyncIterator()
            #expect(await iterator.next() == .text("hello"))
            await server.shutDown()
            #expect(await iterator.next() == nil)
            #expect(connection.closure?.peerCode == .goingAway)
            guard case .bySelf(let sent, let reply) = try await closures.wait() else {
                Issue.record("The server did not close by itself")
                return
            }
            #expect(sent.code == .goingAway)
            #expect(reply?.code == .goingAway)
        }
    }

    @Test func handlersSeeTheShutdownAndCloseThemselves() async throws {
        let opened = Signal(of: Void.self)
        let handler: WebSocketHandler = { connection, context in
            await withGracefulShutdownHandler {
                opened.send()
                await echo(connection, context)
            } onGracefulShutdown: {
                connection.outbound.startClosing(code: .goingAway, reason: "moved")
            }
        }
        try await TestServer.run(handler: handler) { server in
            let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            try await opened.wait()
            await server.shutDown()
            for await _ in connection.inbound { Issue.record("A message from nowhere") }
            #expect(connection.closure == .byPeer(WebSocketCloseFrame(code: .goingAway, reason: "moved")))
        }
    }

    @Test func shutdownDoesNotWaitForADeadPeer() async throws {
        let configuration = WebSocketServerConfiguration(
            webSocket: WebSocketConfiguration(closeTimeout: Self.short, shutdownGrace: Self.short)
        )
        try await TestServer.run(configuration: configuration, handler: echo) { server in
            try await RawConnection.openWebSocket(port: server.port) { connection in
                // The server counts a connection from the first frame of its handler on.
                try await connection.write(frame(0x81, [0x61]))
                _ = try await connection.readFrame()
                await server.shutDown()
                let close = try await connection.readFrame()
                #expect(Array(close.payload.prefix(2)) == closePayload(1001))
                // The client does not answer. The server ends TCP, and `run` returns.
                let rest = try await connection.readToEnd()
                #expect(rest.isEmpty)
            }
        }
    }
}
