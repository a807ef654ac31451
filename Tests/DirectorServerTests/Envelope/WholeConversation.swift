import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

/// A conversation through every state, with errors, repeats, questions and a second topic.
enum WholeConversation {
    static func run(_ client: TestClient, _ server: TestServer) async throws {
        try await client.greeting()
        try await client.say("question: what can you do?", .chat)
        try await client.topic()
        try await client.answers()
        try await client.say("reject: make it 7 slides", .chat, .actions)
        try await client.press(.rejectPlan, .valueAsText, .chat)
        server.author.script.once(.strawman, .failing(AuthorError(.failed, reason: "secret detail")))
        try await client.press(.acceptPlan, .labelAndValue, .chat, .actions)
        try await client.strawman()
        try await client.strawman()
        try await client.refine()
        try await client.say("refine: nothing", .chat)
        try await client.say("question: how long?", .chat)
        try await client.deck()
        try await client.deck()
        try await client.say("question: how long?", .chat)
        try await client.refine("remove the last slide")
        try await client.deck()
        try await client.say("new topic: Wasps", .chat)
        try await client.answers()
        try await client.strawman()
        try await client.deck()
    }
}
