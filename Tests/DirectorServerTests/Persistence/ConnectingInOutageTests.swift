import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ConnectingInOutageTests {
    @Test("Assertion 41: who connects during a restart of the store waits a moment, and notices nothing")
    func waits() async throws {
        try await withServer(
            limits: limits {
                $0.connectPatience = .seconds(30)
                $0.connectRetryDelay = .milliseconds(5)
            }
        ) { server in
            for _ in 0..<3 { server.faults.inject(.failBefore(.unavailable), atNext: .load) }
            try await server.native("moment").greeting()
            #expect(server.faults.count(.load) >= 4)
            server.faults.breakDown(.unavailable)
            try await within("the outage is noticed") {
                while try await server.get("/ready").status != 503 {}
            }
            let client = try await server.native("outage")
            server.faults.breakDown(nil)
            try await client.greeting()
            try await client.topic()
        }
    }

    @Test("Assertion 41: while the store is known to fail, connections are refused without asking it")
    func refusedCheaply() async throws {
        try await withServer(.sqlite) { server in
            server.faults.breakDown(.unavailable)
            try await within("the outage is noticed") {
                while try await server.get("/ready").status != 503 {}
            }
            let asked = server.faults.count(.load)
            for kind in [TestClient.Kind.compatible, .native, .compatible] {
                let client = try await server.client(kind)
                let error = try await client.receiveError(.storeUnavailable)
                #expect(error.payload["retryable"] == .bool(true))
                #expect(try await client.readToEnd() == .tryAgainLater)
            }
            #expect(server.faults.count(.load) == asked)
        }
    }

    @Test("Assertion 41: in a long outage a message is refused at once, and the inbox does not fill")
    func longOutage() async throws {
        try await withServer(limits: limits { $0.outagePatience = .zero }) { server in
            let client = try await server.client(.native, at: .askClarifyingQuestions)
            server.faults.breakDown(.unavailable)
            for index in 0..<40 {
                try await client.post("answers: \(index)", turn: "t-\(index)")
                let error = try await client.receiveError(.storeUnavailable)
                #expect(error.payload["turn_id"]?.string == "t-\(index)")
            }
            server.faults.breakDown(nil)
            try await client.post("answers: Children", turn: "again")
            try await client.receive { $0.turn == "again" && $0.kind == .user }
            #expect(try await server.row().counts.turns == 2)
        }
    }
}
