import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

@Suite(.timeLimit(.minutes(1)))
struct DeclinedFeatureTests {
    private static let everything: [String: JSONValue] = [
        "store_name": .string("fileSearchStores/x"), "file_count": .integer(1), "file_upload": .bool(true),
        "web_search": .bool(true), "deep_research": .bool(true),
    ]

    @Test("Files, web search and deep research are declined in the chat, once a session", arguments: StoreKind.allCases)
    func once(store: StoreKind) async throws {
        try await Bench.run(store) { bench in
            try await bench.serve { server in
                let client = try await server.compatible()
                try await client.greeting()
                let first = try await client.say("topic: Bees", data: Self.everything, .chat, .chat)
                let declined = first.listed[0].words
                for word in ["files", "web", "research"] { #expect(declined.contains(word), "\(declined)") }
                try await client.say("question: how?", data: Self.everything, .chat)
                #expect(try await server.row().declined == Set(UnsupportedFeature.allCases))
            }
            try await bench.reopen()
            try await bench.serve { server in
                let again = try await server.compatible()
                try await again.receive(.chat, .user, .chat, .chat, .user, .chat)
                try await again.say("question: and now?", data: Self.everything, .chat)
            }
        }
    }

    @Test("Only what was asked for is declined, and what comes later is declined then")
    func oneByOne() async throws {
        try await withServer { server in
            let client = try await server.client(at: .askClarifyingQuestions)
            let search = try await client.say("question: how?", data: ["web_search": .bool(true)], .chat, .chat)
            #expect(!search.listed[0].words.contains("files"))
            try await client.say("question: why?", data: ["file_count": .integer(2)], .chat, .chat)
            try await client.say("question: when?", .chat)
        }
    }

    @Test("A turn that a model answers declines after a crash what it was asked for before")
    func afterTheCrash() async throws {
        let clock = ManualClock()
        try await Bench.run(.sqlite, clock: clock.wallClock) { bench in
            bench.author.script.once(.questions, .held)
            try await bench.serve { server in
                let client = try await server.native()
                try await client.greeting()
                try await client.post("topic: Bees", data: Self.everything)
                try await server.author.script.waitUntilHeld(.questions)
                server.faults.sever()
            }
            clock.advance(by: .seconds(120))
            try await bench.reopen()
            try await bench.serve { server in
                let client = try await server.native()
                let frames = try await client.receiveListed(4)
                #expect(frames.kinds == [.chat, .user, .chat, .chat])
                #expect(frames[2].words.contains("web"))
            }
        }
    }
}
