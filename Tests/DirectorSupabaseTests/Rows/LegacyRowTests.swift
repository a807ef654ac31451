import DirectorCore
import DirectorLanguage
import DirectorSessions
import DirectorSupabase
import DirectorTestSupport
import Testing

/// Rows of older Directors in the table (assertion 39).
struct LegacyRowTests {
    /// JSONB cannot hold text that is not JSON.
    private static let storable = LegacyRow.all.filter { legacy in
        guard let history = legacy.row.history else { return true }
        do {
            _ = try JSONTreeParser.parse(history)
            return true
        } catch {
            return false
        }
    }

    private func insert(_ row: HistoryRow, into fixture: SupabaseStoreFixture) async throws {
        var columns = ["id", "user_id"]
        var values = [row.key.session.text, row.key.user.text]
        let optional: [(String, String?)] = [
            ("conversation_history", row.history), ("current_state", row.state), ("user_initial_request", row.topic),
            ("clarifying_answers", row.answers), ("confirmation_plan", row.plan),
            ("presentation_strawman", row.strawman), ("presentation_url", row.url),
            ("refinement_feedback", row.refinementFeedback), ("created_at", row.createdAt),
            ("updated_at", row.updatedAt),
        ]
        for (name, value) in optional {
            guard let value, name != "created_at" || value != "yesterday" else { continue }
            columns.append(name)
            values.append(value)
        }
        let marks = Array(repeating: "%s", count: columns.count).joined(separator: ", ")
        try await fixture.standIn.sql(
            "INSERT INTO \"\(fixture.table)\" (\(columns.joined(separator: ", "))) VALUES (\(marks))",
            values
        )
    }

    @Test(arguments: storable)
    func loadsVerifiesAndGoesOn(_ legacy: LegacyRow) async throws {
        let fixture = try await SupabaseStoreFixture()
        try await insert(legacy.row, into: fixture)
        let store = try await fixture.openSupabase()
        let key = legacy.row.key
        let found = try #require(try await store.load(key))
        let entries = try await store.entries(of: key, after: .start, limit: 1000)
        #expect(SessionSnapshot(key: key, folding: entries) == found.snapshot)
        #expect(try await LogVerification(of: store).run().problems == [])
        // Every server reads the same entries, and reading has written nothing.
        let other = try await fixture.makeStore()
        #expect(try await other.entries(of: key, after: .start, limit: 1000) == entries)
        #expect(try await other.load(key) == found)
        let before = try await fixture.standIn.sql(
            "SELECT id FROM \"\(fixture.table)\" WHERE conversation_history @> '[{\"frames\":[]}]'"
        )
        #expect(before.isEmpty)
        // The first turn freezes the history.
        var composer = TurnComposer(
            on: found.snapshot,
            turn: TurnID("next"),
            languages: .embedded,
            identifiers: .seeded(99),
            nextTimestamp: { found.snapshot.updatedAt.advanced(byMilliseconds: 5) }
        )
        try composer.appendUser(TurnInput(turn: TurnID(unchecked: "next"), text: "Go on"))
        composer.finish(.completed)
        let commit = SessionCommit(
            key: key,
            expectedVersion: found.version,
            entries: composer.entries,
            snapshot: composer.snapshot
        )
        #expect(try await other.commit(commit) == .committed(head: composer.snapshot.head))
        #expect(try await store.load(key)?.snapshot == composer.snapshot)
        #expect(try await store.entries(of: key, after: .start, limit: 1000) == entries + composer.entries)
        #expect(try await LogVerification(of: store).run().problems == [])
        #expect(try await store.sessions(of: key.user, limit: 5) == [SessionSummary(composer.snapshot)])
        try await other.close()
        try await fixture.close()
    }

    @Test func theyAreListedBesideOurs() async throws {
        let fixture = try await SupabaseStoreFixture()
        let legacy = try #require(LegacyRow.written.first { $0.name.hasPrefix("34a: no times") })
        try await insert(legacy.row, into: fixture)
        let store = try await fixture.openSupabase()
        var script = SessionScript.ofTests()
        try script.greet()
        try script.nameTopic("Wasps")
        _ = try await store.commit(script.commit())
        let listed = try await store.sessions(of: legacy.row.key.user, limit: 5)
        let adopted = try AdoptedSession(legacy.row).snapshot
        #expect(listed == [SessionSummary(script.snapshot), SessionSummary(adopted)])
        try await fixture.close()
    }

    @Test func aStrangerSeesNothingOfThem() async throws {
        let fixture = try await SupabaseStoreFixture()
        let legacy = try #require(LegacyRow.written.first)
        try await insert(legacy.row, into: fixture)
        let store = try await fixture.openSupabase()
        let stranger = SessionKey(user: UserID(unchecked: "stranger"), session: legacy.row.key.session)
        #expect(try await store.load(stranger) == nil)
        var script = SessionScript(stranger, ids: .seeded(1), startingAt: Timestamp(milliseconds: 1))
        try script.greet()
        let commit = script.commit()
        await #expect(throws: StoreError.self) { try await store.commit(commit) }
        try await fixture.close()
    }
}
