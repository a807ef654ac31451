import DirectorCore
import DirectorServer
import DirectorTestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct SessionListAccessTests {
    @Test("the list is that of the token's user, also if the request names another one")
    func ownList() async throws {
        try await withGuardedServer { server, forge in
            let client = try await server.client(token: try forge.token())
            try await client.greeting()
            try await client.topic()
            func list(_ target: String, _ token: String?) async throws -> HTTPAnswer {
                try await server.get(target, headers: token.map { ["Authorization": "Bearer \($0)"] } ?? [:])
            }
            let mine = try await list("/api/sessions", try forge.token())
            #expect(try mine.json()["sessions"]?.array?.count == 1)
            let named = try await list("/api/sessions?user_id=\(TestServer.user)", try forge.token())
            #expect(named.body == mine.body)
            let bob = try forge.token(user: "bob")
            #expect(try await list("/api/sessions", bob).json()["sessions"]?.array == [])
            let asked = server.storeRequests.count
            let foreign = try await list("/api/sessions?user_id=\(TestServer.user)", bob)
            #expect(foreign.status == 403)
            #expect(try foreign.json()["code"]?.string == "forbidden")
            for target in ["/api/sessions", "/api/sessions?user_id=\(TestServer.user)", "/api/sessions?user_id="] {
                let answer = try await list(target, nil)
                #expect(answer.status == 401)
                #expect(answer.header("www-authenticate") == "Bearer")
            }
            #expect(try await list("/api/sessions", "x.y.z").status == 401)
            #expect(server.storeRequests.count == asked)
            #expect(try await list("/api/sessions?access_token=\(try forge.token())", nil).status == 200)
        }
    }

    @Test(
        "what tells nothing of anybody needs no token",
        arguments: ["/", "/health", "/version", "/ready", "/builder"]
    )
    func open(path: String) async throws {
        try await withGuardedServer { server, _ in
            let answer = try await server.get(path)
            #expect(answer.status == 200)
        }
    }
}
