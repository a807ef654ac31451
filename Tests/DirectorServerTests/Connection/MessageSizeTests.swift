import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct MessageSizeTests {
    @Test("Assertion 7: a user_message of 1 MiB with unknown fields is taken")
    func oneMebibyte() async throws {
        try await withServer { server in
            let client = try await server.client(at: .provideGreeting)
            let filler = JSONValue.string(String(repeating: "x", count: 1 << 20))
            let data: [String: JSONValue] = [
                "manual_deck": .object(["summary": filler]), "theme": .object(["mode": .string("auto")]),
                "deep_research": .bool(false), "extended_generation": .bool(true), "store_name": .null,
                "file_count": .integer(0), "something_new": .array([.number(0.5), .null]),
            ]
            try await client.say("topic: Bees", data: data, .chat)
            #expect(try await server.row().topic == "Bees")
        }
    }

    @Test("Too long a text is refused with too_large and not stored; the socket stays open")
    func tooLarge() async throws {
        try await withServer(limits: limits { $0.userTextSize = 100 }) { server in
            let client = try await server.native()
            try await client.greeting()
            try await client.post("topic: " + String(repeating: "é", count: 47), turn: "long")
            let error = try await client.receiveError(.tooLarge)
            #expect(error.payload["retryable"] == .bool(false))
            #expect(error.payload["turn_id"]?.string == "long")
            #expect(try await server.log().count == 1)
            try await client.say("topic: " + String(repeating: "e", count: 93), turn: "long", .chat)
        }
    }

    @Test("A frame beyond every bound ends the connection with 1009; the session lives on")
    func frameTooLarge() async throws {
        try await withServer(limits: limits { $0.messageSize = 2000 }) { server in
            let client = try await server.client(at: .askClarifyingQuestions)
            try await client.send(String(repeating: "x", count: 2001))
            #expect(try await client.readToEnd() == .messageTooBig)
            try await server.compatible().receive(.chat, .user, .chat)
        }
    }
}
