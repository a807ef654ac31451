import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ReadinessTests {
    private func ready(_ server: TestServer, becomes status: Int) async throws -> JSONValue {
        try await within("/ready answers \(status)") {
            while true {
                let answer = try await server.get("/ready")
                if answer.status == status { return try answer.json() }
            }
        }
    }

    @Test("Assertion 41: /ready says since when nothing can be stored, and when it can again")
    func outage() async throws {
        try await withServer(.sqlite) { server in
            let well = try await server.get("/ready").json()
            #expect(well == .object(["status": .string("ready"), "store": .string("sqlite")]))
            server.faults.breakDown(.unavailable)
            let answer = try await ready(server, becomes: 503)
            #expect(answer["status"]?.string == "store_unavailable")
            #expect(answer["since"]?.string.flatMap { Timestamp($0) } != nil)
            #expect(try await server.get("/test-handler").json()["status"]?.string == "error")
            #expect(try await server.get("/health").status == 200, "the process is well")
            server.faults.breakDown(nil)
            _ = try await ready(server, becomes: 200)
        }
    }

    @Test("/ready costs nothing: the store is not asked for it")
    func cheap() async throws {
        try await withServer(limits: limits { $0.probeInterval = .seconds(3600) }) { server in
            _ = try await server.client(at: .provideGreeting)
            let asked = server.faults.count(.checkHealth)
            for _ in 0..<50 { #expect(try await server.get("/ready").status == 200) }
            #expect(server.faults.count(.checkHealth) == asked)
        }
    }

    @Test("A commit that fails is known at once, before anybody asks the store")
    func failedCommit() async throws {
        try await withServer(limits: limits { $0.probeInterval = .seconds(3600) }) { server in
            let client = try await server.client(.native, at: .askClarifyingQuestions)
            server.faults.breakDown(.unavailable)
            try await client.post("answers: Children", turn: "t")
            try await client.receiveError(.storeUnavailable)
            #expect(try await server.get("/ready").status == 503)
            server.faults.breakDown(nil)
            _ = try await ready(server, becomes: 200)
            try await client.post("answers: Children", turn: "t")
            try await client.receive(.user, .chat, .actions)
        }
    }

    @Test("/ready is 503 from the moment the server is asked to end, while it still serves")
    func draining() async throws {
        try await withServer(limits: limits { $0.shutdownGrace = .seconds(20) }) { server in
            let client = try await server.client(.native, at: .createConfirmationPlan)
            server.author.script.once(.strawman, .held)
            try await client.push(.acceptPlan)
            try await server.author.script.waitUntilHeld(.strawman)
            await server.shutDown()
            #expect(try await ready(server, becomes: 503)["status"]?.string == "shutting_down")
            server.author.script.release(.strawman)
            try await client.receive(.user, .slides, .chat, .actions)
        }
    }
}
