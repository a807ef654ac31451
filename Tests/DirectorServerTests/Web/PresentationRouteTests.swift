import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct PresentationRouteTests {
    @Test(
        "Decks open for everyone with the address, with headers that keep them harmless",
        arguments: StoreKind.allCases
    )
    func opens(store: StoreKind) async throws {
        try await Bench.run(store) { bench in
            let path = try await bench.serve { server in
                let client = try await server.client(at: .contentGeneration)
                let id = try #require(client.received.first(.deck)?.payload["presentation_id"]?.string)
                return "/p/\(id)"
            }
            try await bench.reopen()
            try await bench.serve { server in
                let page = try await server.get(path)
                #expect(page.status == 200)
                #expect(page.header("content-type") == "text/html; charset=utf-8")
                #expect(page.header("content-security-policy")?.contains("default-src 'none'") == true)
                #expect(page.header("x-content-type-options") == "nosniff")
                #expect(page.body.contains("First point 3"))
            }
        }
    }

    @Test(
        "Unknown or impossible addresses are 404, an unreadable store 503",
        arguments: ["/p/0123", "/p/a%20b", "/p/", "/nothing"]
    )
    func notFound(path: String) async throws {
        try await withServer { server in
            let answer = try await server.get(path)
            #expect(answer.status == 404)
            server.faults.inject(.failBefore(.unavailable), atNext: .presentation)
            #expect(try await server.get("/p/0123").status == 503)
        }
    }

    @Test("The list of sessions needs a user and shows only theirs")
    func sessions() async throws {
        try await withServer { server in
            #expect(try await server.get("/api/sessions").status == 400)
            try await server.client(at: .contentGeneration, "a", user: "ann+x").ping()
            try await server.client(at: .askClarifyingQuestions, "b", user: "bob").ping()
            let list = try await server.get("/api/sessions?user_id=ann%2Bx").json()
            let sessions = try #require(list["sessions"]?.array)
            #expect(sessions.isEmpty, "the plus of an unencoded query is a space everywhere")
            let decoded = try await server.get("/api/sessions?user_id=ann+x").json()
            #expect(decoded["sessions"]?.array?.map { $0["session_id"]?.string } == ["a"])
            #expect(decoded["sessions"]?.array?.first?["presentation_url"]?.string?.contains("/p/") == true)
            server.faults.inject(.failBefore(.unavailable), atNext: .sessions)
            #expect(try await server.get("/api/sessions?user_id=bob").status == 503)
        }
    }

    @Test("The builder page and its files are served from the binary")
    func builder() async throws {
        try await withServer { server in
            let page = try await server.get("/builder")
            #expect(page.status == 200)
            #expect(page.header("content-type")?.hasPrefix("text/html") == true)
            let script = try await server.get("/builder/app.js")
            #expect(script.header("content-type")?.hasPrefix("text/javascript") == true)
            let tag = try #require(script.header("etag"))
            #expect(try await server.get("/builder/app.js", headers: ["If-None-Match": tag]).status == 304)
            #expect(try await server.get("/builder/nothing.js").status == 404)
        }
    }
}
