import DirectorCore
import DirectorSQLite
import DirectorSessions
import DirectorTestSupport
import Testing

/// Changes that were made to the file by hand are found and named, and do not hide the other sessions.
struct DamageTests {
    private let fixture: SQLiteStoreFixture
    private let damaged: SessionScript

    init() async throws {
        fixture = try SQLiteStoreFixture()
        let store = try await fixture.openSQLite()
        var scripts: [SessionScript] = []
        for name in ["a", "damaged", "z"] {
            var script = fixture.script(name)
            try script.greet()
            try script.nameTopic()
            try script.chat()
            try script.agreeOnPlan()
            _ = try await store.commit(script.commit())
            scripts.append(script)
        }
        damaged = scripts[1]
    }

    private func problems(pageSize: Int = 200) async throws -> [VerificationProblem] {
        let report = try await LogVerification(of: try await fixture.openSQLite(), pageSize: pageSize).run()
        #expect(report.sessions == 3)
        for problem in report.problems { #expect(problem.session.text == "damaged") }
        return report.problems
    }

    @Test func soundToBeginWith() async throws {
        #expect(try await problems() == [])
    }

    @Test(arguments: [1, 2, 200])
    func aMissingEntry(pageSize: Int) async throws {
        try fixture.edit("DELETE FROM session_entries WHERE session_id = 'damaged' AND seq = 3")
        let problems = try await problems(pageSize: pageSize)
        #expect(problems.map(\.code) == [.missingEntry])
        #expect(problems.first?.text == "entries 3 to 3 are missing")
    }

    @Test func aMissingEnd() async throws {
        try fixture.edit("DELETE FROM session_entries WHERE session_id = 'damaged' AND seq > 6")
        let problems = try await problems()
        #expect(problems.map(\.code) == [.missingEntry])
        #expect(problems.first?.text == "the log ends at entry 6, the snapshot at 8")
    }

    @Test func aMissingLog() async throws {
        try fixture.edit("DELETE FROM session_entries WHERE session_id = 'damaged'")
        #expect(try await problems().map(\.code) == [.missingEntry])
    }

    @Test(
        arguments: [
            ("state", "'NOWHERE'"), ("type", "'letter'"), ("role", "'nobody'"), ("turn_id", "'not allowed!'"),
            ("message_id", "''"), ("timestamp", "'noon'"), ("effects", "'{\"topic\":'"), ("effects", "'[]'"),
            ("effects", "'{\"topic\":5}'"), ("effects", "x'00ff'"), ("payload", "x'ff'"),
        ],
        [1, 3, 200]
    )
    func anEntryThatCannotBeRead(_ change: (column: String, value: String), pageSize: Int) async throws {
        let sql = "UPDATE session_entries SET \(change.column) = \(change.value)"
        try fixture.edit("\(sql) WHERE session_id = 'damaged' AND seq = 5")
        let problems = try await problems(pageSize: pageSize)
        #expect(problems.map(\.code) == [.unreadableEntry])
        let text = problems.first?.text ?? ""
        #expect(text.hasPrefix("entry 5 or what follows it cannot be read: entry 5: \(change.column) "), "\(text)")
    }

    @Test func aPayloadThatIsNoJSON() async throws {
        try fixture.edit("UPDATE session_entries SET payload = '{oops' WHERE session_id = 'damaged' AND seq = 2")
        #expect(try await problems().map(\.code) == [.malformedPayload])
    }

    @Test(
        arguments: [
            ("current_state", "'NOWHERE'"), ("internals", "'{}'"), ("internals", "'x'"), ("created_at", "'noon'"),
            ("confirmation_plan", "'{'"), ("clarifying_answers", "'{}'"), ("presentation_strawman", "'[]'"),
            ("pending_turn", "'turn_1'"), ("version", "'one'"), ("head", "x'00'"),
        ]
    )
    func aSessionThatCannotBeRead(column: String, value: String) async throws {
        try fixture.edit("UPDATE sessions SET \(column) = \(value) WHERE id = 'damaged'")
        let store = try await fixture.openSQLite()
        await #expect { try await store.load(damaged.key) } throws: { ($0 as? StoreError)?.code == .corrupt }
        let others = try await store.sessions(of: nil, limit: 10).map(\.key.session.text)
        #expect(others.filter { $0 != "damaged" }.sorted() == ["a", "z"])
        #expect(try await problems().map(\.code) == [.unreadableSession])
    }

    @Test(
        arguments: [
            ("user_initial_request", "'Wasps'"), ("refinement_feedback", "'shorter'"),
            ("confirmation_plan", "NULL"), ("current_state", "'PROVIDE_GREETING'"),
            ("updated_at", "'2001-01-01T00:00:00.000Z'"),
        ]
    )
    func aSnapshotThatWasChanged(column: String, value: String) async throws {
        try fixture.edit("UPDATE sessions SET \(column) = \(value) WHERE id = 'damaged'")
        let problems = try await problems()
        #expect(problems.map(\.code) == [.snapshotMismatch])
        #expect(problems.first?.text == "differs from the fold of its log in: \(column)")
    }

    @Test func aHeadThatWasChanged() async throws {
        try fixture.edit("UPDATE sessions SET head = 6 WHERE id = 'damaged'")
        #expect(try await problems().map(\.code) == [.unfoldedEntry, .snapshotMismatch])
    }
}
