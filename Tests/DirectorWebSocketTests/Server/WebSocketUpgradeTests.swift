import DirectorWebSocket
import HTTPTypes
import NIOCore
import Testing

/// HTTP and WebSocket on one port.
@Suite(.timeLimit(.minutes(1)))
struct WebSocketUpgradeTests {
    static let hello = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n"

    @Test func plainHTTPKeepsItsConnection() async throws {
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                for _ in 1...2 {
                    try await connection.write(Self.hello)
                    let response = try await connection.readResponse()
                    #expect(response.head.hasPrefix("HTTP/1.1 200"))
                    #expect(response.body == "hello")
                }
                try await connection.write("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody")
                let response = try await connection.readResponse()
                #expect(response.body == "4 bytes")
            }
        }
    }

    @Test func upgradeMayFollowOrdinaryRequests() async throws {
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                try await connection.write(Self.hello)
                let response = try await connection.readResponse()
                #expect(response.body == "hello")
                try await connection.write(RawConnection.handshake())
                let head = try await connection.readHead()
                #expect(head.hasPrefix("HTTP/1.1 101"))
                // The key and its answer are those of RFC 6455 §1.3.
                #expect(head.lowercased().contains("sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo=\r\n"))
                try await connection.write(frame(0x81, [0x61]))
                let message = try await connection.readFrame()
                #expect(message == (0x81, [0x61]))
            }
        }
    }

    @Test func handshakeMayComeByteByByte() async throws {
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                for byte in RawConnection.handshake().utf8 { try await connection.write([byte]) }
                let head = try await connection.readHead()
                #expect(head.hasPrefix("HTTP/1.1 101"))
            }
        }
    }

    @Test func framesSentBehindTheHandshakeAreNotLost() async throws {
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                try await connection.write(Array(RawConnection.handshake().utf8) + frame(0x81, [0x61]))
                _ = try await connection.readHead()
                let message = try await connection.readFrame()
                #expect(message == (0x81, [0x61]))
            }
        }
    }

    @Test func refusalIsAnOrdinaryResponse() async throws {
        let refusal = WebSocketRefusal(
            status: .forbidden,
            headers: [.contentType: "application/json"],
            body: #"{"error":"forbidden"}"#
        )
        try await TestServer.run(decide: { _, _ in .refuse(refusal) }) { server in
            await #expect {
                try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/ws")
            } throws: { error in
                guard case .refused(let status, let headers, let body) = error as? WebSocketClientError else {
                    return false
                }
                return status == .forbidden && headers[.contentType] == "application/json"
                    && body == #"{"error":"forbidden"}"#
            }
            // The connection stays usable, for HTTP and for further refusals.
            try await RawConnection.open(port: server.port) { connection in
                for _ in 1...2 {
                    try await connection.write(RawConnection.handshake())
                    let refused = try await connection.readResponse()
                    #expect(refused.head.hasPrefix("HTTP/1.1 403"))
                    #expect(refused.body == refusal.body)
                    try await connection.write(Self.hello)
                    let response = try await connection.readResponse()
                    #expect(response.body == "hello")
                }
            }
        }
    }

    @Test func otherPathsAreAnsweredByTheRouter() async throws {
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                try await connection.write(RawConnection.handshake(path: "/hello"))
                let response = try await connection.readResponse()
                #expect(response.body == "hello")
                try await connection.write(RawConnection.handshake(path: "/unknown"))
                let missing = try await connection.readResponse()
                #expect(missing.head.hasPrefix("HTTP/1.1 404"))
            }
        }
    }

    @Test func otherUpgradesAreIgnored() async throws {
        let offer = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n"
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                for _ in 1...2 {
                    try await connection.write("GET /hello HTTP/1.1\r\nHost: x\r\n\(offer)")
                    let response = try await connection.readResponse()
                    #expect(response.body == "hello")
                    try await connection.write("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\(offer)body")
                    let posted = try await connection.readResponse()
                    #expect(posted.body == "4 bytes")
                }
            }
        }
    }

    @Test func requestsPipelinedBehindADeclinedUpgradeAreAnswered() async throws {
        let offer = "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: foo\r\n\r\n"
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                try await connection.write(offer + Self.hello + RawConnection.handshake())
                for _ in 1...2 {
                    let response = try await connection.readResponse()
                    #expect(response.body == "hello")
                }
                let head = try await connection.readHead()
                #expect(head.hasPrefix("HTTP/1.1 101"))
            }
        }
    }

    @Test func bodyOfADeclinedUpgradeMayComeLate() async throws {
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                try await connection.write(
                    "POST /length HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: foo\r\n"
                        + "Content-Length: 4\r\n\r\nbo"
                )
                try await connection.write("dy" + Self.hello)
                let posted = try await connection.readResponse()
                #expect(posted.body == "4 bytes")
                let response = try await connection.readResponse()
                #expect(response.body == "hello")
            }
        }
    }

    @Test(arguments: [
        ("Sec-WebSocket-Version: 13", "Sec-WebSocket-Version: 8", "426"),
        ("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Key: short", "400"),
        ("Host: localhost", "Host: localhost\r\nContent-Length: 4", "400"),
        ("GET", "PUT", "400"),
    ])
    func wrongHandshakesAreRefused(part: String, replacement: String, status: String) async throws {
        try await TestServer.run(handler: echo) { server in
            try await RawConnection.open(port: server.port) { connection in
                let wrong = RawConnection.handshake().replacing(part, with: replacement)
                try await connection.write(wrong)
                let response = try await connection.readResponse()
                #expect(response.head.hasPrefix("HTTP/1.1 \(status)"))
                if status == "426" { #expect(response.head.lowercased().contains("sec-websocket-version: 13\r\n")) }
                try await connection.write((replacement.contains("Content-Length") ? "body" : "") + Self.hello)
                let next = try await connection.readResponse()
                #expect(next.body == "hello")
            }
        }
    }

    @Test func decisionSeesTheRequestAndChoosesFields() async throws {
        let decide: WebSocketUpgradeDecider = { head, address in
            #expect(head.path == "/ws?user=1")
            #expect(head.headerFields[.origin] == "http://localhost")
            #expect(address?.ipAddress == "127.0.0.1")
            return .upgrade(headers: [.secWebSocketProtocol: "v2"]) { connection, context in
                #expect(context.head.path == "/ws?user=1")
                #expect(context.remoteAddress?.ipAddress == "127.0.0.1")
                await echo(connection, context)
            }
        }
        try await TestServer.run(decide: decide) { server in
            try await RawConnection.open(port: server.port) { connection in
                try await connection.write(
                    RawConnection.handshake(
                        path: "/ws?user=1",
                        extra: "Origin: http://localhost\r\nSec-WebSocket-Protocol: v1, v2\r\n"
                    )
                )
                let head = try await connection.readHead()
                #expect(head.lowercased().contains("sec-websocket-protocol: v2\r\n"))
                try await connection.write(frame(0x81, [0x61]))
                let message = try await connection.readFrame()
                #expect(message == (0x81, [0x61]))
            }
        }
    }

    /// An application relies on this to count its connections.
    @Test func handlerRunsEvenIfTheClientLeftDuringTheDecision() async throws {
        let asked = Signal(of: Void.self)
        let left = Signal(of: Void.self)
        let closures = Signal(of: WebSocketClosure?.self)
        let decide: WebSocketUpgradeDecider = { _, _ in
            asked.send()
            await #expect(throws: Never.self) { try await left.wait() }
            return .upgrade { connection, _ in
                for await _ in connection.inbound { Issue.record("A message from nowhere") }
                closures.send(connection.closure)
            }
        }
        try await TestServer.run(decide: decide) { server in
            try await RawConnection.open(port: server.port) { connection in
                try await connection.write(RawConnection.handshake())
                try await asked.wait()
            }
            left.send()
            #expect(try await closures.wait() == .lost(.endOfStream))
        }
    }
}
