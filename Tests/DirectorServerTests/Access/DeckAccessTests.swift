import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import HTTPTypes
import Testing

@testable import DirectorServer

/// Who may open a presentation on a server with authentication.
@Suite(.timeLimit(.minutes(1)))
struct DeckAccessTests {
    /// Continues a session of `user` until it has a deck.
    ///
    /// - Returns: the deck's path
    private func deck(_ server: TestServer, _ forge: TokenForge, user: String = TestServer.user) async throws -> String
    {
        let client = try await server.client(token: try forge.token(user: user), user: user)
        try await client.greeting()
        try await client.reach(.contentGeneration)
        let id = try #require(client.received.first(.deck)?.payload["presentation_id"]?.string)
        return "/p/\(id)"
    }

    @Test("its owner, with a token wherever a program puts one")
    func owner() async throws {
        try await withGuardedServer { server, forge in
            let path = try await deck(server, forge)
            let token = try forge.token()
            for answer in [
                try await server.get(path, headers: ["Authorization": "Bearer \(token)"]),
                try await server.get("\(path)?access_token=\(token)"),
                try await server.get(path, headers: ["Cookie": "director_decks=\(token)"]),
                // One valid key is enough.
                try await server.get("\(path)?share=nonsense", headers: ["Cookie": "x=y; director_decks=\(token)"]),
                try await server.get("\(path)?access_token=x.y.z", headers: ["Cookie": "director_decks=\(token)"]),
            ] {
                #expect(answer.status == 200)
                #expect(answer.body.contains("First point 3"))
                #expect(answer.header("cache-control") == "private, no-store")
                #expect(answer.header("content-security-policy")?.contains("default-src 'none'") == true)
                #expect(answer.header("referrer-policy") == "no-referrer")
                #expect(!answer.body.contains(token))
            }
        }
    }

    @Test("without a token nothing is looked for, and the answer is the same for every id")
    func withoutToken() async throws {
        try await withGuardedServer { server, forge in
            let path = try await deck(server, forge)
            let expired = try forge.token { $0["exp"] = .integer(1) }
            let asked = server.storeRequests.count
            for headers in [
                [:], ["Cookie": "director_decks=\(expired)"], ["Cookie": "director_decks="],
                ["Authorization": "Bearer x"],
                ["Authorization": "Bearer \(expired)"],
            ] {
                let answer = try await server.get(path, headers: headers)
                let unknown = try await server.get("/p/0123456789abcdef0123456789abcdef", headers: headers)
                #expect(answer.status == 401)
                #expect(answer.body.contains("private"))
                let plain = answer.body.replacing(path.dropFirst(3), with: "0123456789abcdef0123456789abcdef")
                #expect((unknown.status, unknown.body) == (answer.status, plain))
            }
            #expect(server.storeRequests.count == asked)
        }
    }

    @Test("no other user: for them it is not there")
    func otherUser() async throws {
        try await withGuardedServer { server, forge in
            let path = try await deck(server, forge)
            let headers = ["Authorization": "Bearer \(try forge.token(user: "bob"))"]
            let answer = try await server.get(path, headers: headers)
            let unknown = try await server.get("/p/0123456789abcdef0123456789abcdef", headers: headers)
            #expect(answer.status == 404)
            #expect((unknown.status, unknown.body) == (answer.status, answer.body))
            let asked = server.storeRequests.suffix(2)
            #expect(asked.allSatisfy { $0 == .presentation }, "and looked for in the same way")
        }
    }

    @Test("the address is enough where the operator says so, and where there is no authentication")
    func link() async throws {
        try await withGuardedServer(configure: { $0.deckAccess = .link }) { server, forge in
            let answer = try await server.get(try await deck(server, forge))
            #expect(answer.status == 200)
        }
    }

    @Test("keys that cannot be had are no reason to say that there is nothing")
    func unavailable() async throws {
        try await withGuardedServer(keySet: "no set") { server, forge in
            let path = try await deck(server, forge)
            let claims = TokenForge.claims(now: WallClock.system.now())
            let token = try forge.sign(claims, header: ["kid": .string(TokenForge.ecKeyID)], by: forge.ec)
            #expect(try await server.get(path, headers: ["Authorization": "Bearer \(token)"]).status == 503)
        }
    }

    @Test("the page fetches a cookie with its token, which opens presentations and nothing else")
    func cookie() async throws {
        try await withGuardedServer { server, forge in
            let path = try await deck(server, forge)
            let token = try forge.token()
            let answer = try await server.get(
                "/api/access",
                method: "POST",
                headers: ["Authorization": "Bearer \(token)"]
            )
            #expect(answer.status == 200)
            #expect(try answer.json()["user_id"]?.string == TestServer.user)
            let cookie = try #require(answer.header("set-cookie"))
            let parts = Set(cookie.split(separator: ";").map { String($0).trimmed })
            #expect(parts.isSuperset(of: ["director_decks=\(token)", "Path=/p", "HttpOnly", "SameSite=Lax"]))
            #expect(!parts.contains("Secure"), "this server is reached over http")
            let age = try #require(parts.first { $0.hasPrefix("Max-Age=") }?.dropFirst(8)).flatMap { Int($0) }
            #expect(try #require(age) > 3500)
            let headers = ["Cookie": "director_decks=\(token)"]
            #expect(try await server.get(path, headers: headers).status == 200)
            #expect(try await server.get("/api/sessions", headers: headers).status == 401)
            #expect(try await server.get("/api/access", method: "POST", headers: headers).status == 401)
            #expect(
                try await server.knock(.compatible, tokens: [], headers: [.cookie: "director_decks=\(token)"])
                    == .refused(status: 401, code: "unauthenticated")
            )
            let gone = try await server.get("/api/access", method: "DELETE")
            #expect(gone.header("set-cookie")?.contains("Max-Age=0") == true)
        }
    }

    private func attributes(_ cookie: some CustomStringConvertible) -> Set<String> {
        Set("\(cookie)".split(separator: ";").map { String($0).trimmed })
    }

    @Test("behind https the cookie is for https alone, and below a prefix for that prefix alone")
    func publicCookie() throws {
        let secure = try #require(BaseAddress(url: "https://example.org/tools/director"))
        for cookie in [DeckCookie.set("t", seconds: 60, below: secure), DeckCookie.clear(below: secure)] {
            #expect(attributes(cookie).isSuperset(of: ["Secure", "Path=/tools/director/p"]))
        }
        let plain = attributes(
            DeckCookie.set("t", seconds: 60, below: try #require(BaseAddress(url: "http://example.org")))
        )
        #expect(plain.contains("Path=/p"))
        #expect(!plain.contains("Secure"))
    }

    @Test("a link to one's own deck from mail leads to the sign-in where the browser has no cookie")
    func wayOn() async throws {
        try await withGuardedServer { server, _ in
            let page = try await server.get("/p/0123")
            #expect(page.status == 401)
            #expect(page.body.contains(#"<a href="../builder?deck=0123">"#))
        }
    }

    @Test("another site cannot sign a browser in or out", arguments: ["POST", "DELETE"])
    func crossSite(method: String) async throws {
        try await withGuardedServer { server, forge in
            let token = try forge.token()
            let foreign = ["Authorization": "Bearer \(token)", "Origin": "https://evil.example"]
            let answer = try await server.get("/api/access", method: method, headers: foreign)
            #expect(answer.status == 403)
            #expect(answer.header("set-cookie") == nil)
            // A link or a form cannot send an Authorization field.
            let query = try await server.get("/api/access?access_token=\(token)", method: "POST")
            #expect(query.status == 401)
            #expect(query.header("set-cookie") == nil)
        }
    }

    @Test func tooLargeForACookie() async throws {
        try await withGuardedServer { server, forge in
            let token = try forge.token { $0["pad"] = .string(String(repeating: "x", count: 4000)) }
            let answer = try await server.get(
                "/api/access",
                method: "POST",
                headers: ["Authorization": "Bearer \(token)"]
            )
            #expect(answer.status == 413)
            #expect(answer.header("set-cookie") == nil)
        }
    }

    @Test("what the page asks before it asks for a token")
    func terms() async throws {
        try await withGuardedServer(configure: { $0.signInURL = "https://app.example.org/login" }) { server, _ in
            let terms = try await server.get("/api/access").json()
            #expect(terms["authentication"]?.string == "jwt")
            #expect(terms["decks"]?.string == "owner")
            #expect(terms["sign_in_url"]?.string == "https://app.example.org/login")
        }
        try await withServer { server in
            let terms = try await server.get("/api/access").json()
            #expect(terms["authentication"]?.string == "none")
            #expect(terms["decks"]?.string == "link")
            let posted = try await server.get("/api/access", method: "POST")
            #expect(posted.status == 200)
            #expect(posted.header("set-cookie") == nil)
        }
    }
}
