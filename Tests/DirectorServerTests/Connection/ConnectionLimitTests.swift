import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import HTTPTypes
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ConnectionLimitTests {
    private static func refusal(_ connect: () async throws -> TestClient) async throws -> (status: Int, code: String?)?
    {
        do {
            _ = try await connect()
            return nil
        } catch WebSocketClientError.refused(let status, _, let body) {
            return (status.code, try JSONText.decode(JSONValue.self, from: body)["code"]?.string)
        }
    }

    @Test("More sockets of one user than allowed are refused with 429; a closed one makes room")
    func perUser() async throws {
        try await withServer(limits: limits { $0.connectionsPerUser = 2 }) { server in
            let first = try await server.compatible("a")
            try await first.greeting()
            try await server.compatible("b").greeting()
            let refusal = try await Self.refusal { try await server.compatible("c") }
            #expect(refusal?.status == 429)
            #expect(refusal?.code == "rate_limited")
            try await server.compatible("c", user: "somebody").greeting()
            await first.close()
            // The server releases the place when it sees the end of the connection. The client does not know when that
            // is.
            let again = try await within("a place becomes free") {
                while true {
                    do { return try await server.compatible("c") } catch is WebSocketClientError { await Task.yield() }
                }
            }
            try await again.greeting()
        }
    }

    @Test("More sockets than the server holds are refused with 503")
    func inTotal() async throws {
        try await withServer(limits: limits { $0.connections = 2 }) { server in
            try await server.compatible(user: "a").greeting()
            try await server.compatible(user: "b").greeting()
            let refusal = try await Self.refusal { try await server.compatible(user: "c") }
            #expect(refusal?.status == 503)
            #expect(refusal?.code == "rate_limited")
        }
    }

    @Test("R48: clients that come back without end are refused cheaply: no session, no store, and others are served")
    func tightLoop() async throws {
        try await withServer(limits: limits { $0.connectionsPerUser = 1 }) { server in
            let client = try await server.client(at: .askClarifyingQuestions)
            let asked = server.faults.operations.count { $0.key != nil }
            for index in 0..<200 {
                let refusal = try await Self.refusal {
                    try await index.isMultiple(of: 2) ? server.connect("session_id=x") : server.compatible("other")
                }
                #expect(refusal?.status == (index.isMultiple(of: 2) ? 403 : 429))
            }
            #expect(server.faults.operations.count { $0.key != nil } == asked)
            #expect(try await server.bench.store.keys(after: nil, limit: 10).count == 1)
            try await client.answers()
        }
    }

    @Test("R48: sockets that are opened and cut at once leave nothing behind")
    func openAndCut() async throws {
        try await withServer(limits: limits { $0.connectionsPerUser = 1000 }) { server in
            for _ in 0..<50 { try await server.compatible().cut() }
            let client = try await server.compatible()
            try await client.greeting()
            #expect(try await server.log().count == 1)
            try await client.topic()
        }
    }

    @Test("rate_limited: messages beyond the allowance are refused, pings are not, and nothing of them is stored")
    func rateLimit() async throws {
        let slow = limits {
            $0.messageBurst = 3
            $0.messagesPerSecond = 0
        }
        try await withServer(limits: slow) { server in
            let client = try await server.native()
            try await client.greeting()
            for _ in 0..<2 { try await client.say("question: a", .chat) }
            for _ in 0..<20 { try await client.ping() }
            try await client.post("question: b", turn: "late")
            let error = try await client.receiveError(.rateLimited)
            #expect(error.payload["turn_id"]?.string == "late")
            #expect(error.payload["retryable"] == .bool(true))
            #expect(try await client.ping().isEmpty)
            #expect(try await server.log().count == 5)
        }
    }
}
