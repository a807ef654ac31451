import DirectorCore
import DirectorLanguage
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import Testing

/// The server's own texts are in the session's language. Texts that clients compare are the same in all languages.
@Suite(.timeLimit(.minutes(1)))
struct LanguageTests {
    @Test("Labels follow the language, values do not; a label alone is understood", arguments: Language.allCases)
    func labels(_ language: Language) async throws {
        try await withServer(.sqlite) { server in
            server.author.spoken.withLock { $0 = language }
            let words = TurnWords(Languages.embedded[language])
            let client = try await server.client(at: .askClarifyingQuestions)
            let plan = try await client.answers()
            #expect(plan[0].payload["sub_title"]?.string == words.assumptions)
            let actions = try #require(plan[1].payload["actions"]?.array)
            #expect(actions.map { $0["value"]?.string } == ["accept_plan", "reject_plan"])
            #expect(
                actions.map { $0["label"]?.string } == [words.label(of: .acceptPlan), words.label(of: .rejectPlan)]
            )
            #expect(plan[1].payload["prompt_text"]?.string == words.planPrompt(1))
            let outline = try await client.strawman(.labelAlone)
            #expect(outline.first(.status)?.payload["text"]?.string == words.generating(.outline))
            let deck = try await client.deck(.labelAlone)
            let reference = try #require(deck.first(.deck))
            #expect(
                reference.payload["message"]?.string?.hasPrefix(
                    words.deckMessage(try #require(try await server.row().deck), number: 1)
                ) == true
            )
        }
    }

    @Test("What the server and the viewer say comes from the languages the server is given")
    func given() async throws {
        try await Bench.run(.memory) { bench in
            try await bench.serve(languages: PseudoLanguage.languages) { server in
                let words = TurnWords(PseudoLanguage.languages[.english])
                let client = try await server.client(at: .askClarifyingQuestions)
                let greeting = try #require(client.received.first { $0.kind == .chat })
                #expect(greeting.words == Greeting.text(in: PseudoLanguage.languages))
                let plan = try await client.answers()
                #expect(plan[1].payload["prompt_text"]?.string == words.planPrompt(1))
                try await client.strawman(.labelAlone)
                let deck = try await client.deck(.labelAlone)
                let html = try await document(of: try #require(deck.first(.deck)), server)
                #expect(html.contains("data-no-full-screen=\"⟦"))
                #expect(!html.contains("Next slide"))
            }
        }
    }

    @Test("A deck says in which language it is, and its viewer speaks it")
    func viewer() async throws {
        try await withServer(.sqlite) { server in
            server.author.spoken.withLock { $0 = .german }
            let client = try await server.client(at: .generateStrawman)
            let deck = try await client.deck()
            let html = try await document(of: try #require(deck.first(.deck)), server)
            #expect(html.contains("<html lang=\"de\">"))
            #expect(html.contains("aria-label=\"Nächste Folie\""))
            #expect(!html.contains("Next slide"))
        }
    }

    @Test("The greeting keeps the markers front ends know it by")
    func greeting() async throws {
        try await withServer(.sqlite) { server in
            server.author.spoken.withLock { $0 = .french }
            let client = try await server.client(at: .provideGreeting)
            #expect(client.received.first { $0.kind == .chat }?.words.contains("I'm Deckster") == true)
        }
    }

    private func document(of frame: Frame, _ server: TestServer) async throws -> String {
        let url = try #require(frame.payload["url"]?.string)
        return try await server.get(url).body
    }
}
