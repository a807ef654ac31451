import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct GreetingTests {
    static let markers = ["hello! i'm deckster", "what presentation would you like to build"]

    private static func isGreeting(_ text: String) -> Bool { markers.contains { text.lowercased().contains($0) } }

    @Test(
        "Assertion 3: a new session is greeted, once, and nothing else comes unprompted",
        arguments: [
            "", "&skip_history=true", "&skip_history=true&message_count=0", "&message_count=7&skip_history=false",
        ]
    )
    func newSession(extra: String) async throws {
        try await withServer { server in
            let first = try await fastest {
                try await server.compatible("another").greeting()
            }
            #expect(first < .seconds(2))
            let client = try await server.connect(
                "session_id=\(TestServer.session)&user_id=\(TestServer.user)" + extra
            )
            let greeting = try await client.greeting()
            #expect(greeting.json["role"]?.string == "assistant")
            #expect(Self.isGreeting(greeting.words))
            #expect(try await client.ping().isEmpty)
            try await client.topic()
            #expect(client.received.listed.kinds == [.chat, .chat])
            #expect(try await server.log().count == 3)
        }
    }

    @Test("Assertion 35: on a session never used the greeting keeps its id and time", arguments: StoreKind.allCases)
    func sameGreeting(store: StoreKind) async throws {
        try await Bench.run(store) { bench in
            let first = try await bench.serve { server in try await server.compatible().greeting() }
            try await bench.reopen()
            try await bench.serve { server in
                for skip in [nil, false, true] {
                    let client = try await server.compatible(skipHistory: skip, messageCount: skip.map { _ in 0 })
                    #expect(try await client.greeting().text == first.text)
                    #expect(try await client.ping().isEmpty)
                }
                #expect(try await server.native().greeting().identity == first.identity)
            }
        }
    }

    @Test("R44: reconnecting before the topic never adds a greeting to the history")
    func oneGreeting() async throws {
        try await withServer { server in
            for _ in 0..<5 {
                let client = try await server.compatible()
                try await client.greeting()
                client.cut()
            }
            #expect(try await server.log().count == 1)
        }
    }

    @Test("3.4-6: the greeting's markers stand in no other message")
    func markersOnlyInGreeting() async throws {
        try await withServer { server in
            let client = try await server.client(at: .contentGeneration)
            #expect(client.received.filter { Self.isGreeting($0.words) }.count == 1)
        }
    }
}
