import DirectorCore
import DirectorServer
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import HTTPTypes
import Testing

/// Share links: who can make, use and revoke them.
@Suite(.timeLimit(.minutes(1)))
struct ShareLinkTests {
    private static let path = "/api/sessions/\(TestServer.session)/share"

    private func ask(
        _ server: TestServer,
        _ method: String,
        as token: String,
        _ path: String = ShareLinkTests.path
    ) async throws -> HTTPAnswer {
        try await server.get(path, method: method, headers: ["Authorization": "Bearer \(token)"])
    }

    private func talkToDeck(_ server: TestServer, _ forge: TokenForge) async throws -> TestClient {
        let client = try await server.client(token: try forge.token())
        try await client.greeting()
        try await client.reach(.contentGeneration)
        return client
    }

    @Test(
        "made by the owner, opens for anyone, revoked, made anew: the old one stays dead",
        arguments: StoreKind.allCases
    )
    func life(store: StoreKind) async throws {
        try await withGuardedServer(store) { server, forge in
            _ = try await talkToDeck(server, forge)
            let token = try forge.token()
            let before = try await ask(server, "GET", as: token).json()
            #expect(before["shared"]?.bool == false)
            #expect(before["url"] == .null)
            #expect(before["revocable"]?.bool == true)

            let first = try #require(try await ask(server, "POST", as: token).json()["url"]?.string)
            #expect(first.wholeMatch(of: /http.+\/p\/[0-9a-f]{32}\?share=[0-9a-f]{40}/) != nil)
            #expect(
                try await ask(server, "POST", as: token).json()["url"]?.string == first,
                "asking again changes nothing"
            )
            #expect(try await ask(server, "GET", as: token).json()["url"]?.string == first)
            let opened = try await server.get(first)
            #expect(opened.status == 200)
            #expect(opened.body.contains("First point 3"))
            #expect(!opened.body.contains(String(first.suffix(40))))

            #expect(try await ask(server, "DELETE", as: token).json()["shared"]?.bool == false)
            #expect(try await server.get(first).status == 404)
            #expect(try await ask(server, "DELETE", as: token).status == 200)
            let second = try #require(try await ask(server, "POST", as: token).json()["url"]?.string)
            #expect(second != first)
            #expect(try await server.get(first).status == 404)
            #expect(try await server.get(second).status == 200)
            let row = try await server.row()
            #expect(row == SessionSnapshot(key: server.key(), folding: try await server.log())?.stored)
            #expect(try await LogVerification(of: server.bench.store).run().problems == [])
        }
    }

    @Test("only the session's own presentations, only by its own token")
    func fitsOneSession() async throws {
        try await withGuardedServer { server, forge in
            _ = try await talkToDeck(server, forge)
            let other = try await server.client(token: try forge.token(), session: "other")
            try await other.greeting()
            try await other.reach(.contentGeneration)
            let first = try #require(try await ask(server, "POST", as: try forge.token()).json()["url"]?.string)
            let second = try #require(
                try await ask(server, "POST", as: try forge.token(), "/api/sessions/other/share").json()["url"]?.string
            )
            let parts = [first, second].map { $0.split(separator: "?").map(String.init) }
            #expect(try await server.get("\(parts[0][0])?\(parts[1][1])").status == 404)
            for wrong in ["share=", "share=\(String(repeating: "0", count: 40))", "share=\(parts[0][1].suffix(39))"] {
                #expect(try await server.get("\(parts[0][0])?\(wrong)").status == 404)
            }
            #expect(try await server.get(parts[0][0]).status == 401)
            // The preview of the outline belongs to the session, too.
            let preview = try #require(try await server.row().strawman?.previewURL)
            #expect(try await server.get("\(preview)?\(parts[0][1])").status == 200)
        }
    }

    @Test("not for others: another user's session seems not to exist", arguments: ["GET", "POST", "DELETE"])
    func otherUser(method: String) async throws {
        try await withGuardedServer { server, forge in
            _ = try await talkToDeck(server, forge)
            let log = try await server.log()
            let bob = try forge.token(user: "bob")
            let start = server.storeRequests.count
            let foreign = try await ask(server, method, as: bob)
            let middle = server.storeRequests.count
            let unknown = try await ask(server, method, as: bob, "/api/sessions/nothing-there/share")
            #expect(foreign.status == 404)
            #expect((unknown.status, unknown.body) == (foreign.status, foreign.body))
            let requests = server.storeRequests
            #expect(requests[start..<middle].elementsEqual(requests[middle...]), "the store is asked the same")
            #expect(try await server.log() == log)
            #expect(try await server.bench.store.keys(after: nil, limit: 10) == [server.key()], "nothing is made")
            let named = try await ask(server, method, as: bob, "\(Self.path)?user_id=\(TestServer.user)")
            #expect(named.status == 403)
            #expect(server.storeRequests.count == requests.count)
        }
    }

    @Test("not without a token, and not from other sites' pages", arguments: ["POST", "DELETE"])
    func strangers(method: String) async throws {
        try await withGuardedServer { server, forge in
            _ = try await talkToDeck(server, forge)
            let asked = server.storeRequests.count
            #expect(try await server.get(Self.path, method: method).status == 401)
            let headers = ["Authorization": "Bearer \(try forge.token())", "Origin": "https://evil.example"]
            #expect(try await server.get(Self.path, method: method, headers: headers).status == 403)
            #expect(server.storeRequests.count == asked)
        }
        try await withServer { server in
            try await server.client(at: .contentGeneration).ping()
            let target = "\(Self.path)?user_id=\(TestServer.user)"
            let answer = try await server.get(target, method: method, headers: ["Origin": "https://evil.example"])
            #expect(answer.status == 403)
        }
    }

    @Test("every client of the session sees that it is shared, now and in every replay, and no client sees the token")
    func visible() async throws {
        try await withGuardedServer { server, forge in
            let client = try await talkToDeck(server, forge)
            let old = try await server.client(.compatible, token: try forge.token())
            try await old.receiveListed(try await server.log().count)
            let url = try #require(try await ask(server, "POST", as: try forge.token()).json()["url"]?.string)
            let seen = try await client.receive { $0.payload["shared"] != nil }
            #expect(seen.payload["shared"]?.bool == true)
            #expect(seen.seq == (try await server.log().count))
            let alsoSeen = try await old.receive { $0.payload["shared"] != nil }
            #expect(alsoSeen.identity == seen.identity)
            #expect(FrameRules.problems(of: alsoSeen, session: TestServer.session, for: .compatible) == [])
            #expect(FrameRules.problems(of: seen, session: TestServer.session, for: .native) == [])
            _ = try await ask(server, "DELETE", as: try forge.token())
            #expect(try await client.receive { $0.payload["shared"] != nil }.payload["shared"]?.bool == false)

            let secret = String(url.suffix(40))
            let again = try await server.client(token: try forge.token())
            try await again.receive { $0.kind == .ready }
            #expect(again.received.listed.map(\.text) == client.received.listed.map(\.text))
            #expect(again.received.allSatisfy { !$0.text.contains(secret) })
            #expect(server.bench.log.lines.allSatisfy { !$0.contains(secret) })
            // The conversation continues normally.
            try await again.say("question: What now?", .chat)
        }
    }

    @Test("a front end's cache is compared with what it can count: sharing is a message like others")
    func counted() async throws {
        try await withGuardedServer { server, forge in
            _ = try await talkToDeck(server, forge)
            _ = try await ask(server, "POST", as: try forge.token())
            let count = try await server.log().count
            let again = try await server.connect(
                "session_id=\(TestServer.session)&user_id=\(TestServer.user)&skip_history=true&message_count=\(count)",
                headers: [.authorization: "Bearer \(try forge.token())"]
            )
            #expect(try await again.next().payload["message_count"]?.int == count)
            let texts = try await server.replayTexts()
            #expect(try await again.receiveListed(texts.count).map(\.text) == texts)
        }
    }

    @Test("a running turn is not waited for, and not disturbed")
    func duringATurn() async throws {
        try await withGuardedServer { server, forge in
            let client = try await talkToDeck(server, forge)
            server.author.script.once(.answer, .held)
            try await client.post("question: Why?", turn: "t-why")
            try await server.author.script.waitUntilHeld(.answer)
            let url = try #require(try await ask(server, "POST", as: try forge.token()).json()["url"]?.string)
            #expect(try await server.get(url).status == 200)
            server.author.script.release(.answer)
            try await client.receive { $0.turn == "t-why" && $0.kind == .chat }
            #expect(client.received.contains { $0.payload["shared"]?.bool == true })
            try await client.say("question: And now?", .chat)
            let log = try await server.log()
            #expect(log.map(\.seq.value) == Array(1...log.count))
            #expect(log.count { $0.frame.turn?.text == "t-why" && $0.frame.envelope.role == .assistant } == 1)
            #expect(try await LogVerification(of: server.bench.store).run().problems == [])
        }
    }

    @Test(
        "a store that fails in the middle: told so, or done once",
        arguments: [StoreFault.failBefore(.unavailable), .failAfter]
    )
    func fails(fault: StoreFault) async throws {
        try await withGuardedServer { server, forge in
            let client = try await talkToDeck(server, forge)
            server.faults.inject(fault, atNext: .commit)
            let answer = try await ask(server, "POST", as: try forge.token())
            switch fault {
            case .failAfter: #expect(answer.status == 200, "the store was asked what became of it")
            default:
                #expect(answer.status == 503)
                #expect(try answer.json()["code"]?.string == "store_unavailable")
                #expect(try await ask(server, "POST", as: try forge.token()).status == 200)
            }
            let log = try await server.log()
            #expect(log.count { $0.effects.shareToken != nil } == 1)
            try await client.receive { $0.payload["shared"]?.bool == true }
            try await client.say("question: And now?", .chat)
        }
    }

    @Test("another server made it: this one knows")
    func twoServers() async throws {
        let forge = try await TokenForge()
        let verifier = try await forge.verifier()
        try await Bench.run { bench in
            try await bench.serve(configure: { $0.authentication = .tokens(verifier, keySet: nil) }) { first in
                try await bench.serve(configure: { $0.authentication = .tokens(verifier, keySet: nil) }) { second in
                    let client = try await talkToDeck(first, forge)
                    let made = try await ask(second, "POST", as: try forge.token()).json()
                    let url = try #require(made["url"]?.string)
                    #expect(try await first.get(url).status == 200)
                    try await client.post("question: And now?", turn: "t-now")
                    try await client.receive { $0.payload["shared"]?.bool == true }
                    try await client.receive { $0.turn == "t-now" && $0.kind == .chat }
                    #expect(client.received.compactMap(\.seq) == Array(1...client.lastSeq))
                }
            }
        }
    }

    @Test("before there is a deck it can be switched on, and there is nothing to give away yet")
    func beforeTheDeck() async throws {
        try await withGuardedServer { server, forge in
            let client = try await server.client(token: try forge.token())
            try await client.greeting()
            let answer = try await ask(server, "POST", as: try forge.token()).json()
            #expect(answer["shared"]?.bool == true)
            #expect(answer["url"] == .null)
            try await client.receive { $0.payload["shared"]?.bool == true }
            try await client.topic()
        }
    }

    @Test("where the address is enough there is nothing to make and nothing to revoke")
    func byLink() async throws {
        try await withServer { server in
            let target = "\(Self.path)?user_id=\(TestServer.user)"
            #expect(try await server.get(target, method: "POST").status == 404)
            #expect(try await server.get(Self.path, method: "POST").status == 400)
            try await server.client(at: .contentGeneration).ping()
            let log = try await server.log()
            let answer = try await server.get(target, method: "POST").json()
            #expect(answer["shared"]?.bool == true)
            #expect(answer["revocable"]?.bool == false)
            #expect(answer["url"]?.string == (try await server.row().deck?.url))
            #expect(try await server.log() == log)
        }
    }

    @Test("session ids of any kind")
    func oddIDs() async throws {
        try await withGuardedServer { server, forge in
            let id = "a b+c/ü%2F?"
            let bearer = "Bearer \(try forge.token())"
            let client = try await server.connect(
                "session_id=\(FormQuery.encode(id))&user_id=\(TestServer.user)&after=0",
                kind: .native,
                session: id,
                headers: [.authorization: bearer]
            )
            try await client.greeting()
            let answer = try await ask(
                server,
                "POST",
                as: try forge.token(),
                "/api/sessions/\(FormQuery.encode(id))/share"
            )
            #expect(answer.status == 200)
            #expect(try await server.row(id).shareToken != nil)
        }
    }
}
