import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct PingTests {
    @Test(
        "Assertion 4, R2: text pings are answered within a second, white space or not",
        arguments: ["ping", " ping\n"]
    )
    func textPing(text: String) async throws {
        try await withServer { server in
            for client in [try await server.compatible("a"), try await server.native("b")] {
                try await client.greeting()
                let answered = try await fastest(of: 20) {
                    let frames = try await client.ping(text)
                    #expect(frames.isEmpty)
                }
                #expect(answered < .seconds(1))
            }
        }
    }

    @Test("Assertion 4, R3: pings are answered while a turn is being written")
    func pingDuringTurn() async throws {
        try await withServer { server in
            let client = try await server.client(at: .createConfirmationPlan)
            server.author.script.always(.strawman, .held)
            try await client.push(.acceptPlan)
            try await server.author.script.waitUntilHeld(.strawman)
            let answered = try await fastest(of: 20) {
                try await client.ping()
                try await client.send(#"{"type":"ping"}"#)
                try await client.receive { $0.kind == .pong }
            }
            #expect(answered < .seconds(1))
            server.author.script.release(.strawman)
            try await client.receive(.slides, .chat, .actions)
        }
    }

    @Test("Assertion 5, R1: JSON pings change nothing, in any state", arguments: WorkflowState.allCases)
    func jsonPing(state: WorkflowState) async throws {
        try await withServer { server in
            let client = try await server.client(at: state)
            let row = try await server.row()
            let log = try await server.log()
            let calls = server.author.calls.count + server.classifier.calls.count
            for _ in 0..<20 {
                try await client.send(#"{"type":"ping","timestamp":"2025-11-10T10:00:00.000Z"}"#)
                let pong = try await client.next()
                #expect(pong.kind == .pong)
                #expect(FrameRules.problems(of: pong, session: client.session, for: .compatible) == [])
            }
            #expect(try await client.ping().isEmpty)
            #expect(try await server.row() == row)
            #expect(try await server.log() == log)
            #expect(server.author.calls.count + server.classifier.calls.count == calls)
        }
    }
}
