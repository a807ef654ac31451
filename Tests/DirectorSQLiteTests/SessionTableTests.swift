import DirectorCore
import DirectorSQLite
import DirectorSessions
import DirectorTestSupport
import Foundation
import GRDB
import Testing

/// The named columns of protocol §6.1, as other programs read them.
struct SessionTableTests {
    private let fixture: SQLiteStoreFixture

    init() throws {
        fixture = try SQLiteStoreFixture()
    }

    private func column(_ name: String) throws -> String? {
        let queue = try DatabaseQueue(path: fixture.path)
        return try queue.read { db in try String.fetchOne(db, sql: "SELECT \(name) FROM sessions") }
    }

    @Test func columnsFollowTheConversation() async throws {
        let store = try await fixture.openSQLite()
        var script = fixture.script("session-1")
        try script.greet()
        _ = try await store.commit(script.commit())
        #expect(try column("current_state") == "PROVIDE_GREETING")
        #expect(try column("user_initial_request") == nil)
        #expect(try column("created_at") == "2026-03-01T09:00:00.000Z")
        try script.nameTopic("Bees")
        _ = try await store.commit(script.commit())
        #expect(try column("current_state") == "ASK_CLARIFYING_QUESTIONS")
        #expect(try column("user_initial_request") == "Bees")
        #expect(try column("title") == "Bees")
        try script.agreeOnPlan(answers: "ten minutes")
        _ = try await store.commit(script.commit())
        #expect(try column("json_extract(clarifying_answers, '$.raw_answers')") == "ten minutes")
        #expect(try column("json_extract(confirmation_plan, '$.proposed_slide_count')") == "4")
        try script.drawStrawman(.sample())
        _ = try await store.commit(script.commit())
        #expect(try column("json_array_length(presentation_strawman, '$.slides')") == "4")
        #expect(try column("title") == "Bees in the city")
        let id = script.presentationID()
        try script.finishDeck(.sample, as: DeckReference(presentationID: id, url: "http://x/p/1", slideCount: 2))
        _ = try await store.commit(script.commit())
        #expect(try column("presentation_url") == "http://x/p/1")
        #expect(try column("current_state") == "CONTENT_GENERATION")
        #expect(try column("turns") == "4")
        #expect(try column("updated_at") == script.snapshot.updatedAt.description)
        try script.changeTopic("Wasps")
        _ = try await store.commit(script.commit())
        #expect(try column("user_initial_request") == "Wasps")
        for name in ["presentation_url", "presentation_strawman", "confirmation_plan", "clarifying_answers"] {
            #expect(try column(name) == nil, "\(name)")
        }
    }

    /// A turn that does not change the strawman does not write its column.
    @Test func columnsThatATurnDoesNotTouchAreNotWritten() async throws {
        let store = try await fixture.openSQLite()
        var script = fixture.script("session-1")
        try script.greet()
        try script.drawStrawman(.sample())
        _ = try await store.commit(script.commit())
        try fixture.edit("UPDATE sessions SET presentation_strawman = 'mark', confirmation_plan = 'mark'")
        try script.chat()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        #expect(try column("presentation_strawman") == "mark")
        #expect(try column("confirmation_plan") == "mark")
    }

    @Test func textWithANulInItComesBackWhole() async throws {
        let store = try await fixture.openSQLite()
        var script = fixture.script("session-1")
        let text = "before\u{0}after"
        try script.greet()
        let turn = try script.accept(text)
        var effects = EntryEffects()
        effects.topic = text
        effects.refinementFeedback = text
        try script.answer("About it", turn: turn, effects: effects)
        _ = try await store.commit(script.commit())
        #expect(try await store.load(script.key)?.snapshot == script.snapshot)
        #expect(try await store.entries(of: script.key, after: .start, limit: 10) == script.log)
        #expect(try await store.sessions(of: nil, limit: 1).first?.title == text)
        #expect(try await LogVerification(of: store).run().problems == [])
    }
}
