import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Testing

/// The table of protocol §6.1, as other services read and write it.
struct SharedTableTests {
    private func column(_ name: String, _ fixture: PostgresStoreFixture) async throws -> String? {
        try await fixture.administrator.value("SELECT \(name) FROM \(fixture.table("sessions"))")
    }

    @Test func columnsFollowTheConversation() async throws {
        let fixture = try PostgresStoreFixture()
        let store = try await fixture.openPostgres()
        var script = fixture.script("session-1")
        try script.greet()
        _ = try await store.commit(script.commit())
        #expect(try await column("current_state", fixture) == "PROVIDE_GREETING")
        #expect(try await column("user_initial_request", fixture) == nil)
        #expect(try await column("created_at = '2026-03-01T09:00:00Z'", fixture) == "t")
        try script.nameTopic("Bees")
        _ = try await store.commit(script.commit())
        #expect(try await column("current_state", fixture) == "ASK_CLARIFYING_QUESTIONS")
        #expect(try await column("user_initial_request", fixture) == "Bees")
        try script.agreeOnPlan(answers: "ten minutes")
        _ = try await store.commit(script.commit())
        #expect(try await column("clarifying_answers ->> 'raw_answers'", fixture) == "ten minutes")
        #expect(try await column("confirmation_plan ->> 'proposed_slide_count'", fixture) == "4")
        try script.drawStrawman(.sample())
        _ = try await store.commit(script.commit())
        #expect(try await column("jsonb_array_length(presentation_strawman -> 'slides')", fixture) == "4")
        let id = script.presentationID()
        try script.finishDeck(.sample, as: DeckReference(presentationID: id, url: "http://x/p/1", slideCount: 2))
        _ = try await store.commit(script.commit())
        #expect(try await column("presentation_url", fixture) == "http://x/p/1")
        #expect(try await column("current_state", fixture) == "CONTENT_GENERATION")
        #expect(try await column("updated_at = '\(script.snapshot.updatedAt)'", fixture) == "t")
        try script.changeTopic("Wasps")
        _ = try await store.commit(script.commit())
        #expect(try await column("user_initial_request", fixture) == "Wasps")
        for name in ["presentation_url", "presentation_strawman", "confirmation_plan", "clarifying_answers"] {
            #expect(try await column(name, fixture) == nil, "\(name)")
        }
        #expect(try await column("conversation_history", fixture) == "[]", "a view shows it")
        #expect(try await store.delete(script.key))
        #expect(try await column("count(*)", fixture) == "0")
    }

    /// A turn that does not change the strawman does not write its column.
    @Test func columnsThatATurnDoesNotTouchAreNotWritten() async throws {
        let fixture = try PostgresStoreFixture()
        let store = try await fixture.openPostgres()
        var script = fixture.script("session-1")
        try script.greet()
        try script.drawStrawman(.sample())
        _ = try await store.commit(script.commit())
        for table in ["sessions", "session_heads"] {
            try await fixture.administrator.run(
                "UPDATE \(fixture.table(table)) SET presentation_strawman = '7', confirmation_plan = '8'"
            )
        }
        try script.chat()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        for table in ["sessions", "session_heads"] {
            let row = try await fixture.administrator.run(
                "SELECT presentation_strawman, confirmation_plan FROM \(fixture.table(table))"
            )
            #expect(row == [["7", "8"]], "\(table)")
        }
    }

    /// PostgreSQL's `text` cannot hold a NUL, and `jsonb` cannot hold an escaped one. The log holds every typed
    /// character.
    @Test(arguments: ["before\u{0}after", "\u{0}", #"\u0000"#, "\\\u{0}", #"\\\u0000"# + "\u{0}\u{0}"])
    func textWithANulInItComesBackWhole(_ text: String) async throws {
        for options in ["", "director_history=column"] {
            let fixture = try PostgresStoreFixture(options)
            let store = try await fixture.openPostgres()
            var script = fixture.script("session-1")
            try script.greet()
            let turn = try script.accept(text)
            var effects = EntryEffects()
            effects.topic = text
            effects.refinementFeedback = text
            effects.answers = ClarifyingAnswers(rawAnswers: text, timestamp: script.snapshot.updatedAt)
            try script.answer("About it", turn: turn, effects: effects)
            _ = try await store.commit(script.commit())
            try script.chat()
            _ = try await store.commit(script.commit())
            #expect(try await store.load(script.key)?.snapshot == script.snapshot)
            #expect(try await store.entries(of: script.key, after: .start, limit: 10) == script.log)
            #expect(try await store.sessions(of: nil, limit: 1).first?.title == text)
            let shown = text.replacing("\u{0}", with: "\u{FFFD}")
            #expect(try await column("user_initial_request", fixture) == shown)
            #expect(try await column("clarifying_answers ->> 'raw_answers'", fixture) == shown)
            let view = fixture.table("session_history")
            let told = try await fixture.administrator.value(
                "SELECT conversation_history #>> '{1,content}' FROM \(view)"
            )
            #expect(told == shown)
        }
    }

    /// Another service writes and reads its own columns of the same rows while conversations continue.
    @Test func foreignColumnsUnderLoadLoseNothing() async throws {
        let fixture = try PostgresStoreFixture()
        let store = try await fixture.openPostgres()
        let table = fixture.table("sessions")
        try await fixture.administrator.run(
            "ALTER TABLE \(table) ADD COLUMN counter integer NOT NULL DEFAULT 0, ADD COLUMN metadata jsonb"
        )
        let sessions = try await withThrowingTaskGroup(of: SessionScript.self) { group in
            for number in 0..<8 {
                var script = fixture.script("session-\(number)")
                try script.greet()
                _ = try await store.commit(script.commit())
                group.addTask { [script] in
                    var script = script
                    for _ in 0..<40 {
                        try script.chat()
                        let outcome = try await store.commit(script.commit())
                        #expect(outcome == .committed(head: script.snapshot.head))
                    }
                    return script
                }
            }
            for writer in 0..<2 {
                let other = try Administrator(fixture.server.address)
                for round in 0..<60 {
                    let session = "session-\((round * 3 + writer) % 8)"
                    try await other.run(
                        """
                        UPDATE \(table) SET counter = counter + 1, metadata = jsonb_build_object('writer', \(writer))
                        WHERE id = '\(session)' AND user_id = 'user-1'
                        """
                    )
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let counted = try await fixture.administrator.value("SELECT sum(counter) FROM \(table)")
        #expect(counted == "120")
        for script in sessions {
            #expect(try await store.load(script.key)?.snapshot == script.snapshot)
        }
        let behind = try await fixture.administrator.value(
            """
            SELECT count(*) FROM \(table) p JOIN \(fixture.table("session_heads")) h ON h.session_id = p.id
            WHERE h.updated_at <> p.updated_at OR h.current_state <> p.current_state
            """
        )
        #expect(behind == "0")
    }
}
