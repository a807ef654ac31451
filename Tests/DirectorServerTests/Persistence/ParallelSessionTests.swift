import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ParallelSessionTests {
    @Test(
        "Assertion 42, R3: a hundred sessions answer pings within a second while their authors are busy",
        arguments: StoreKind.allCases
    )
    func hundred(store: StoreKind) async throws {
        try await withServer(store, limits: limits { $0.connectionsPerUser = 200 }) { server in
            let clients = try await withThrowingTaskGroup(of: TestClient.self) { group in
                for index in 0..<100 {
                    group.addTask { try await server.client(at: .createConfirmationPlan, "session-\(index)") }
                }
                var clients: [TestClient] = []
                for try await client in group { clients.append(client) }
                return clients
            }
            server.author.script.always(.strawman, .held)
            for client in clients { try await client.push(.acceptPlan) }
            for client in clients {
                let answered = try await fastest { try await client.ping() }
                #expect(answered < .seconds(1))
            }
            #expect(server.author.count(.strawman) == 100)
            server.author.script.always(.strawman, .ready)
            server.author.script.release(.strawman)
            for client in clients { try await client.receiveListed(3) }
            let keys = try await server.bench.store.keys(after: nil, limit: 200)
            #expect(keys.count == 100)
            for key in keys {
                #expect(try await server.row(key.session.text).state == .generateStrawman)
            }
        }
    }
}
