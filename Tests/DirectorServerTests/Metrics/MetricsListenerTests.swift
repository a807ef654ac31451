import DirectorCore
import DirectorServer
import DirectorSessions
import DirectorTestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct MetricsListenerTests {
    private func value(_ name: String, in text: String) -> String? {
        text.split(separator: "\n").first { $0.hasPrefix(name + " ") }?.split(separator: " ").last.map(String.init)
    }

    @Test func theNumbersAreOnAPortOfTheirOwn() async throws {
        let metrics = PrometheusMetrics()
        let ready = Monitor<String?>(nil)
        var operations = OperationsConfiguration()
        operations.metrics = MetricsListener(host: "127.0.0.1", port: 0, metrics: metrics) { address in
            ready.withLock { $0 = address }
        }
        try await Bench.run { bench in
            try await bench.serve(
                metrics: SessionMetrics(factory: metrics),
                configure: { $0.operations = operations }
            ) { server in
                let address = try await within("the numbers can be had") { try await ready.wait { $0 } }
                let client = try await server.client(.native, at: .createConfirmationPlan)
                server.faults.inject(.failAfter, atNext: .commit)
                try await client.say("question: why?", .chat)
                let answer = try await server.get("http://\(address)/metrics")
                #expect(answer.status == 200)
                #expect(answer.header("content-type") == "text/plain; version=0.0.4; charset=utf-8")
                let text = answer.body
                #expect(value("director_turns_total{outcome=\"completed\"}", in: text) == "3")
                #expect(value("director_commits_total{result=\"unknown\"}", in: text) == "1")
                #expect(value("director_live_sessions", in: text) == "1")
                #expect(value("director_connections", in: text) == "1")
                #expect(value("director_reconciliation_differences_total{kind=\"different\"}", in: text) == "0")
                #expect(!text.contains(TestServer.user), "nothing of a user")
                #expect(!text.contains(TestServer.session))
                #expect(try await server.get("http://\(address)/ready").status == 200)
                #expect(try await server.get("/metrics").status == 404, "nothing on the port that the world reaches")
                await client.close()
                let left = try await within("the connection is gone") {
                    while true {
                        let now = try await server.get("http://\(address)/metrics").body
                        if value("director_connections", in: now) == "0" { return true }
                    }
                }
                #expect(left)
            }
        }
    }
}
