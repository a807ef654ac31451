import DirectorWebSocket
import HTTPTypes
import NIOCore
import Testing

@Suite(.timeLimit(.minutes(1)))
struct WebSocketClientTests {
    @Test func peerCodeIsSeenAfterTheMessages() async throws {
        let handler: WebSocketHandler = { connection, _ in
            await #expect(throws: Never.self) { try await connection.outbound.send(text: "last words") }
            connection.outbound.startClosing(code: .application(4000), reason: "replaced")
        }
        try await TestServer.run(handler: handler) { server in
            let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            var messages: [WebSocketMessage] = []
            for await message in connection.inbound { messages.append(message) }
            #expect(messages == [.text("last words")])
            let frame = WebSocketCloseFrame(code: .application(4000), reason: "replaced")
            #expect(connection.closure == .byPeer(frame))
            await #expect(throws: WebSocketConnectionClosed(closure: .byPeer(frame))) {
                try await connection.outbound.send(text: "too late")
            }
        }
    }

    @Test func headersAreSent() async throws {
        let decide: WebSocketUpgradeDecider = { head, _ in
            head.headerFields[.authorization] == "Bearer x" ? .upgrade(handler: echo) : .route
        }
        try await TestServer.run(decide: decide) { server in
            let connection = try await WebSocketClient.connect(
                host: "127.0.0.1",
                port: server.port,
                path: "/ws",
                headers: [.authorization: "Bearer x"]
            )
            await connection.close()
            await #expect {
                try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            } throws: { error in
                guard case .refused(let status, _, _) = error as? WebSocketClientError else { return false }
                return status == .notFound
            }
        }
    }

    @Test func handshakeHasATimeout() async throws {
        let ended = Signal(of: Void.self)
        let decide: WebSocketUpgradeDecider = { _, _ in
            await #expect(throws: Never.self) { try await ended.wait() }
            return .route
        }
        try await TestServer.run(decide: decide) { server in
            await #expect(throws: WebSocketClientError.timedOut) {
                try await WebSocketClient.connect(
                    host: "127.0.0.1",
                    port: server.port,
                    path: "/ws",
                    handshakeTimeout: .milliseconds(50)
                )
            }
            ended.send()
        }
    }

    @Test func cancellationEndsTheMessagesOnly() async throws {
        try await TestServer.run(handler: echo) { server in
            let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            await withTaskGroup(of: Void.self) { group in
                group.addTask { for await _ in connection.inbound { Issue.record("A message from nowhere") } }
                group.cancelAll()
            }
            #expect(connection.closure == nil)
            try await connection.outbound.send(text: "still here")
            var iterator = connection.inbound.makeAsyncIterator()
            #expect(await iterator.next() == .text("still here"))
            await connection.close()
        }
    }

    @Test func manyTasksMaySend() async throws {
        try await TestServer.run(handler: echo) { server in
            let connection = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            let received = try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<8 {
                    group.addTask {
                        for index in 0..<200 { try await connection.outbound.send(text: "\(task) \(index)") }
                    }
                }
                var received: [String] = []
                for await message in connection.inbound {
                    if case .text(let text) = message { received.append(text) }
                    if received.count == 1600 { break }
                }
                try await group.waitForAll()
                return received
            }
            for task in 0..<8 {
                let own = received.filter { $0.hasPrefix("\(task) ") }
                #expect(own == (0..<200).map { "\(task) \($0)" })
            }
            await connection.close()
        }
    }
}
