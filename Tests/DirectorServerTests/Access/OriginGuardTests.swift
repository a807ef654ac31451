import DirectorCore
import DirectorServer
import DirectorTestSupport
import DirectorWebSocket
import HTTPTypes
import Testing

/// Pages of other sites in the browser of a person who runs or uses this server.
@Suite(.timeLimit(.minutes(1)))
struct OriginGuardTests {
    @Test(
        "open no socket, whether people sign in or not",
        arguments: ["https://evil.example", "null", "http://localhost:8000", "https://deckster.xyz.evil.example"],
        [TestClient.Kind.compatible, .native]
    )
    func foreign(origin: String, kind: TestClient.Kind) async throws {
        let headers: HTTPFields = [.origin: origin]
        try await withServer { server in
            let welcome = try await server.knock(kind, tokens: [], headers: headers)
            #expect(welcome == .refused(status: 403, code: "forbidden"))
            #expect(server.storeRequests == [])
        }
        try await withGuardedServer { server, forge in
            let welcome = try await server.knock(kind, tokens: [(.query, try forge.token())], headers: headers)
            #expect(welcome == .refused(status: 403, code: "forbidden"))
            #expect(server.storeRequests == [])
        }
    }

    @Test("our own page does, and known front ends, and those given by name")
    func welcome() async throws {
        try await Bench.run { bench in
            try await bench.serve { configuration in
                configuration.allowedOrigins.formUnion(["https://app.example.org"].compactMap { WebOrigin($0) })
            } _: { server in
                for origin in [
                    server.url, "https://www.deckster.xyz", "https://deckster.xyz", "http://localhost:3000",
                    "https://app.example.org",
                ] {
                    #expect(try await server.knock(.native, tokens: [], headers: [.origin: origin]) == .open)
                }
                let answer = try await server.get("/health", headers: ["Origin": "https://app.example.org"])
                #expect(answer.header("access-control-allow-origin") == "https://app.example.org")
            }
        }
    }
}
