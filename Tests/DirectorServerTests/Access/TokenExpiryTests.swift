import DirectorCore
import DirectorServer
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

/// A token runs out while its connection is open. The test sets the time.
@Suite(.timeLimit(.minutes(1)))
struct TokenExpiryTests {
    private let clock = ManualClock()
    private let timer = VirtualClock()

    private func withServer(_ body: (TestServer, TokenForge) async throws -> Void) async throws {
        try await withGuardedServer(clock: clock.wallClock, timer: timer, body)
    }

    /// A token for this many seconds, without the leeway.
    private func token(_ forge: TokenForge, for seconds: Int, user: String = TestServer.user) throws -> String {
        let now = clock.now()
        return try forge.token(user: user, now: now) { $0["exp"] = .integer(Int(now.milliseconds / 1000) + seconds) }
    }

    private func pass(_ duration: Duration) {
        clock.advance(by: duration)
        timer.advance(by: duration)
    }

    @Test("the socket is closed with 4401, and the session stays", arguments: [TestClient.Kind.native, .compatible])
    func closes(kind: TestClient.Kind) async throws {
        try await withServer { server, forge in
            let client = try await server.client(kind, token: try token(forge, for: 100))
            try await client.greeting()
            pass(.seconds(129))
            try await client.ping()
            pass(.seconds(1))
            #expect(try await client.readToEnd()?.rawValue == 4401)
            #expect(try await server.knock(kind, tokens: [(.field, try token(forge, for: 100))]) == .open)
        }
    }

    @Test("what comes after the end counts no more, even before the timer has noticed")
    func tooLate() async throws {
        try await withServer { server, forge in
            let client = try await server.client(token: try token(forge, for: 100))
            try await client.receive(.chat, .ready)
            let log = try await server.log()
            clock.advance(by: .seconds(200))
            try await client.post("topic: Bees")
            #expect(try await client.readToEnd()?.rawValue == 4401)
            #expect(try await server.log() == log)
        }
    }

    @Test("a turn that runs when the token ends is finished and waits in the log")
    func runningTurn() async throws {
        try await withServer { server, forge in
            server.author.script.once(.questions, .held)
            let client = try await server.client(token: try token(forge, for: 100))
            try await client.receive(.chat, .ready)
            try await client.post("topic: Bees", turn: "t-1")
            try await client.receive { $0.kind == .user }
            try await server.author.script.waitUntilHeld(.questions)
            clock.advance(by: .seconds(200))
            timer.advance(by: .seconds(60))
            #expect(try await client.readToEnd()?.rawValue == 4401)
            server.author.script.release(.questions)
            let again = try await server.client(token: try token(forge, for: 100))
            try await again.receive { $0.kind == .chat && $0.turn == "t-1" }
        }
    }

    @Test("a new token in time keeps it open", arguments: [TestClient.Kind.native, .compatible])
    func renewed(kind: TestClient.Kind) async throws {
        try await withServer { server, forge in
            let client = try await server.client(kind, token: try token(forge, for: 100))
            try await client.greeting()
            pass(.seconds(60))
            let fresh = try token(forge, for: 1000)
            try await client.send(#"{"type":"authenticate","token":"\#(fresh)"}"#)
            let answer = try await client.receive { $0.kind == .authenticated }
            #expect(answer.payload["expires_at"]?.string == clock.now().advanced(byMilliseconds: 1_030_000).description)
            for _ in 0..<10 { pass(.seconds(60)) }
            try await client.ping()
            for _ in 0..<10 { pass(.seconds(60)) }
            #expect(try await client.readToEnd()?.rawValue == 4401)
            #expect(server.bench.log.lines.allSatisfy { !$0.contains(fresh) })
        }
    }

    @Test("a new token that is wrong, or another user's, changes nothing")
    func wronglyRenewed() async throws {
        try await withServer { server, forge in
            let client = try await server.client(token: try token(forge, for: 100))
            try await client.receive(.chat, .ready)
            for wrong in [try token(forge, for: 1000, user: "bob"), "x.y.z", "", try token(forge, for: -100)] {
                try await client.send(#"{"type":"authenticate","token":"\#(wrong)"}"#)
                let error = try await client.receiveError(.forbidden)
                #expect(error.payload["retryable"]?.bool == false)
            }
            try await client.send(#"{"type":"authenticate"}"#)
            try await client.receiveError(.forbidden)
            // A token that ends earlier does not shorten the time.
            try await client.send(#"{"type":"authenticate","token":"\#(try token(forge, for: 10))"}"#)
            try await client.receive { $0.kind == .authenticated }
            pass(.seconds(60))
            try await client.ping()
            pass(.seconds(60))
            pass(.seconds(60))
            #expect(try await client.readToEnd()?.rawValue == 4401)
        }
    }

    @Test("without authentication tokens are neither required nor read")
    func withoutAuthentication() async throws {
        try await DirectorServerTests.withServer { server in
            let client = try await server.native()
            try await client.receive(.chat, .ready)
            try await client.send(#"{"type":"authenticate","token":"x.y.z"}"#)
            #expect(try await client.ping().isEmpty)
        }
    }
}
