import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import HTTPTypes
import Testing

@Suite(.timeLimit(.minutes(1)))
struct UpgradeTests {
    @Test(
        "Assertion 1: without session_id or user_id, or with an empty one, no socket opens",
        arguments: [
            "", "session_id=a", "user_id=b", "session_id=&user_id=b", "session_id=a&user_id=",
            "session_id=%20&user_id=b",
            "session_id=a&user_id=%0A", "session_id=a&user_id=b&after=1".replacing("user_id=b&", with: ""),
        ]
    )
    func refused(query: String) async throws {
        try await withServer { server in
            let error = try await #require(throws: WebSocketClientError.self) {
                _ = try await server.connect(query)
            }
            guard case .refused(let status, _, let body) = error else {
                Issue.record("not refused by HTTP: \(error)")
                return
            }
            #expect(status == .forbidden)
            let answer = try JSONText.decode(JSONValue.self, from: body)
            #expect(answer["code"]?.string == "invalid_message")
            #expect(try await server.bench.store.keys(after: nil, limit: 10).isEmpty)
        }
    }

    @Test(
        "Assertion 2: unknown parameters and senseless optional values do not matter; known origins, or none, are welcome",
        arguments: [
            "", "&skip_history=banana", "&message_count=x", "&message_count=-3", "&skip_history=&message_count=",
            "&theme=dark&x=1", "&skip_history=true&message_count=99",
        ],
        [nil, "https://www.deckster.xyz", "http://localhost:3000"]
    )
    func accepted(extra: String, origin: String?) async throws {
        try await withServer { server in
            var headers: HTTPFields = [:]
            headers[.origin] = origin
            let query = "session_id=\(TestServer.session)&user_id=\(TestServer.user)" + extra
            let client = try await server.connect(query, headers: headers)
            try await client.greeting()
        }
    }

    @Test("Assertion 2: other paths are no sockets")
    func otherPaths() async throws {
        try await withServer { server in
            await #expect(throws: WebSocketClientError.self) {
                let socket = try await WebSocketClient.connect(host: "127.0.0.1", port: server.port, path: "/wsx?a=b")
                socket.abort()
            }
        }
    }

    @Test("Ids are form-decoded: an e-mail with a plus is the same user however it is written")
    func formDecoding() async throws {
        try await withServer { server in
            let plus = try await server.connect("session_id=a%2Db&user_id=ann+x%40example.org", session: "a-b")
            let greeting = try await plus.greeting()
            let space = try await server.connect("session_id=a-b&user_id=ann%20x@example.org", session: "a-b")
            #expect(try await space.greeting().id == greeting.id)
            #expect(try await server.row("a-b", user: "ann x@example.org").state == .provideGreeting)
        }
    }
}
