import DirectorCore
import DirectorLanguage
import DirectorSessions
import DirectorSupabase
import DirectorTestSupport
import Testing

/// A table that other programs use at the same time: other services with their own columns, other servers, older
/// Directors.
struct SharedTableTests {
    private func stored(_ script: SessionScript, in store: SupabaseStore) async throws {
        let found = try #require(try await store.load(script.key))
        #expect(found.snapshot == script.snapshot)
        #expect(found.version == script.version)
        #expect(try await store.entries(of: script.key, after: .start, limit: 1000) == script.log)
    }

    /// Another service writes its own column and `updated_at` before every commit.
    @Test func columnsOfOthersAreNeverTouched() async throws {
        let fixture = try await SupabaseStoreFixture(
            #"{"date":false,"extra":{"metadata":"JSONB","expires_at":"TIMESTAMPTZ"}}"#
        )
        let store = try await fixture.openSupabase()
        var script = SessionScript.ofTests()
        try script.greet()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        for round in 1...5 {
            try await fixture.standIn.sql(
                "UPDATE \"\(fixture.table)\" SET metadata = %s::jsonb, updated_at = clock_timestamp() WHERE id = %s",
                ["{\"round\": \(round)}", script.key.session.text]
            )
            try script.chat()
            #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
            let rows = try await fixture.standIn.sql("SELECT metadata->>'round' AS round FROM \"\(fixture.table)\"")
            #expect(rows.first?["round"]?.string == "\(round)")
        }
        try await stored(script, in: store)
        try await fixture.close()
    }

    /// Another service writes without pause, and so do several of Director's writers.
    @Test func underLoadNothingOfOthersIsLost() async throws {
        let fixture = try await SupabaseStoreFixture(#"{"date":false,"extra":{"counter":"INTEGER DEFAULT 0"}}"#)
        var limits = SupabaseLimits.ofTests
        limits.writeAttempts = 100
        let store = try await fixture.openSupabase(limits: limits)
        var script = SessionScript.ofTests()
        try script.greet()
        _ = try await store.commit(script.commit())
        let (standIn, table) = (fixture.standIn, fixture.table)
        let counting = Task {
            for _ in 0..<60 {
                try await standIn.sql(
                    "UPDATE \"\(table)\" SET counter = counter + 1, updated_at = clock_timestamp()"
                )
            }
        }
        for _ in 0..<15 {
            try script.chat()
            #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        }
        try await counting.value
        try await stored(script, in: store)
        let rows = try await fixture.standIn.sql("SELECT counter FROM \"\(fixture.table)\"")
        #expect(rows.first?["counter"]?.wholeNumber == 60)
        try await fixture.close()
    }

    @Test func twoServersSeeEachOther() async throws {
        let fixture = try await SupabaseStoreFixture()
        let first = try await fixture.openSupabase()
        let second = try await fixture.makeStore()
        var script = SessionScript.ofTests()
        try script.greet()
        _ = try await first.commit(script.commit())
        var changes = first.changes().makeAsyncIterator()
        for store in [second, first, second, second, first] {
            let stale = script
            try script.chat()
            #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
            try await stored(script, in: first)
            try await stored(script, in: second)
            var late = stale
            try late.chat("late")
            #expect(try await first.commit(late.commit()) == .conflict(head: script.snapshot.head))
        }
        var heard = 0
        while heard < script.version, let change = await changes.next() {
            if case .moved(script.key, let version) = change { heard = version }
        }
        #expect(heard == script.version)
        try await second.close()
        try await fixture.close()
    }

    /// An older Director continues one of Director's sessions, and then Director does. Nothing is lost, and the log is
    /// valid.
    @Test func anOlderDirectorMayWriteInBetween() async throws {
        let fixture = try await SupabaseStoreFixture()
        let store = try await fixture.openSupabase()
        var script = SessionScript.ofTests()
        try script.greet()
        try script.nameTopic("Bees")
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        try await fixture.standIn.sql(
            """
            UPDATE "\(fixture.table)" SET updated_at = clock_timestamp(), current_state = 'CREATE_CONFIRMATION_PLAN',
              conversation_history = conversation_history || %s::jsonb WHERE id = %s
            """,
            [
                """
                [{"role":"user","content":"The council"},
                 {"role":"assistant","state":"CREATE_CONFIRMATION_PLAN","content":
                  {"type":"ConfirmationPlan","summary_of_user_request":"x","key_assumptions":[],"proposed_slide_count":5}}]
                """,
                script.key.session.text,
            ]
        )
        try script.chat("too late")
        #expect(try await store.commit(script.commit()) != .committed(head: script.snapshot.head))
        let found = try #require(try await store.load(script.key))
        #expect(found.snapshot.state == .createConfirmationPlan)
        #expect(found.snapshot.plan?.proposedSlideCount == 5)
        #expect(found.version > script.version)
        // The session continues from there.
        var composer = TurnComposer(
            on: found.snapshot,
            turn: TurnID("next"),
            languages: .embedded,
            identifiers: .seeded(99),
            nextTimestamp: { found.snapshot.updatedAt.advanced(byMilliseconds: 5) }
        )
        try composer.appendUser(TurnInput(turn: TurnID(unchecked: "next"), text: "and on"))
        composer.finish(.completed)
        let commit = SessionCommit(
            key: script.key,
            expectedVersion: found.version,
            entries: composer.entries,
            snapshot: composer.snapshot
        )
        #expect(try await store.commit(commit) == .committed(head: composer.snapshot.head))
        let again = try #require(try await store.load(script.key))
        #expect(again.snapshot == composer.snapshot)
        #expect(again.version == found.version + 1)
        #expect(try await LogVerification(of: store).run().problems == [])
        try await fixture.close()
    }

    /// JSONB and TEXT refuse U+0000. The log keeps it.
    @Test func aNullCharacterDoesNoHarm() async throws {
        let fixture = try await SupabaseStoreFixture()
        let store = try await fixture.openSupabase()
        var script = SessionScript.ofTests()
        try script.greet()
        try script.nameTopic("Bees\u{0}in the city")
        try script.agreeOnPlan(answers: "The\u{0}council")
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        try await stored(script, in: store)
        try script.accept("still\u{0}waiting")
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        let other = try await fixture.makeStore()
        try await stored(script, in: other)
        #expect(try await LogVerification(of: other).run().problems == [])
        try await other.close()
        try await fixture.close()
    }
}
