import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

struct LogVerificationTests {
    private let store = MemoryStore(clock: ManualClock().wallClock)
    private let ids = IdentifierSource.seeded(3)

    private func script(_ session: String = "session-1") throws -> SessionScript {
        let key = SessionKey(user: UserID(unchecked: "user-1"), session: SessionID(unchecked: session))
        var script = SessionScript(key, ids: ids, startingAt: ManualClock().now())
        try script.greet()
        return script
    }

    private func codes(pageSize: Int = 200) async throws -> [VerificationProblem.Code] {
        try await LogVerification(of: store, pageSize: pageSize).run().problems.map(\.code)
    }

    /// Changes the script's next commit with `change`, and stores it.
    private func commit(_ script: SessionScript, changing change: (inout SessionCommit) -> Void) async throws {
        var script = script
        var commit = script.commit()
        change(&commit)
        _ = try await store.commit(commit)
    }

    @Test(arguments: [1, 2, 3, 200])
    func soundSessionsHaveNoProblems(pageSize: Int) async throws {
        for name in ["a", "b", "c", "d", "e"] {
            var script = try script(name)
            try script.nameTopic()
            try script.agreeOnPlan()
            try script.drawStrawman(.sample())
            try script.changeTopic("Wasps")
            try await commit(script) { _ in }
        }
        let report = try await LogVerification(of: store, pageSize: pageSize).run()
        #expect(report.problems == [])
        #expect(report.sessions == 5)
        #expect(report.entries == 5 * 11)
    }

    @Test func aSessionWithoutEntriesIsSound() async throws {
        let key = try script().key
        var empty = SessionScript(key, ids: ids, startingAt: ManualClock().now())
        _ = try await store.commit(empty.commit())
        #expect(try await codes() == [])
    }

    @Test func aRunningTurnIsNoProblem() async throws {
        var script = try script()
        try script.accept("Bees")
        try await commit(script) { _ in }
        #expect(try await codes() == [])
    }

    @Test func onlyTheSessionsAskedForAreChecked() async throws {
        try await commit(try script("a")) { _ in }
        try await commit(try script("b")) { _ in }
        let keys = [try script("b").key, try script("missing").key]
        #expect(try await LogVerification(of: store).run(keys).sessions == 1)
    }

    @Test func aSnapshotThatIsNotTheFoldIsNamedWithItsFields() async throws {
        var script = try script()
        var other = script
        try script.nameTopic("Bees")
        try other.nameTopic("Wasps")
        try await commit(script) { $0.snapshot = other.snapshot }
        let problems = try await LogVerification(of: store).run().problems
        #expect(problems.map(\.code) == [.snapshotMismatch])
        #expect(problems.first?.text == "differs from the fold of its log in: user_initial_request")
    }

    @Test func timesThatDoNotAdvanceAreFound() async throws {
        var script = try script()
        try script.chat()
        try await commit(script) { commit in
            commit.entries[2].frame.envelope.timestamp = commit.entries[1].frame.envelope.timestamp
        }
        #expect(try await codes() == [.timestampOrder, .snapshotMismatch])
    }

    @Test func aRepeatedMessageIDIsFound() async throws {
        var script = try script()
        try script.chat()
        try await commit(script) { commit in
            commit.entries[2].frame.envelope.messageID = commit.entries[0].frame.envelope.messageID
        }
        #expect(try await codes() == [.duplicateMessageID])
    }

    @Test func aRepeatedTextIsFoundAcrossPages() async throws {
        var script = try script()
        for _ in 0..<2 {
            let turn = try script.accept("Hm?")
            try script.answer("The same words", turn: turn)
        }
        try await commit(script) { _ in }
        #expect(try await codes(pageSize: 1) == [.duplicateText])
    }

    @Test(arguments: ["", "[1]", "{\"text\":", "null"])
    func aPayloadThatIsNoObjectIsFound(payload: String) async throws {
        try await commit(try script()) { $0.entries[0].frame.envelope.payload = payload }
        #expect(try await codes() == [.malformedPayload])
    }

    @Test func aTurnThatNeverEndedIsFound() async throws {
        var script = try script()
        try script.accept("Bees")
        try script.chat()
        try await commit(script) { _ in }
        #expect(try await codes() == [.orphanedTurn])
    }

    @Test func aTurnAcceptedTwiceIsFound() async throws {
        var script = try script()
        let turn = try script.accept("Bees")
        try script.answer("One", turn: turn)
        try script.accept("Bees", turn: turn)
        try script.answer("Two", turn: turn)
        try await commit(script) { _ in }
        #expect(try await codes() == [.duplicateTurn])
    }

    @Test func aSessionThatChangesMeanwhileIsLookedAtAgain() async throws {
        var script = try script()
        _ = try await store.commit(script.commit())
        let faulty = FaultyStore(store)
        faulty.inject(.holdBefore, atNext: .entries)
        async let report = LogVerification(of: faulty).run()
        let held = await faulty.nextHeld(.entries)
        try script.chat()
        #expect(try await store.commit(script.commit()) == .committed(head: script.snapshot.head))
        faulty.release(held)
        #expect(try await report.problems == [])
        #expect(try await report.entries == 3)
    }

    @Test func anUnavailableStoreIsNoProblemOfTheSession() async throws {
        try await commit(try script()) { _ in }
        let faulty = FaultyStore(store)
        faulty.inject(.failBefore(.unavailable), atNext: .entries)
        await #expect(throws: StoreError.self) { try await LogVerification(of: faulty).run() }
    }

    @Test func whatCannotBeReadIsNamedAndTheRestIsChecked() async throws {
        try await commit(try script("a")) { _ in }
        try await commit(try script("b")) { _ in }
        let faulty = FaultyStore(store) { operation in
            guard operation.key?.session.text == "a" else { return nil }
            return operation.kind == .load ? .failBefore(.corrupt) : nil
        }
        let report = try await LogVerification(of: faulty).run()
        #expect(report.problems.map(\.code) == [.unreadableSession])
        #expect(report.sessions == 2)
        #expect(report.entries == 2)
    }

    @Test func problemsWithoutEndAreCutOff() async throws {
        try await commit(try script()) { _ in }
        let faulty = FaultyStore(store) { $0.kind == .entries ? .failBefore(.corrupt) : nil }
        let problems = try await LogVerification(of: faulty).run().problems
        #expect(problems.count == 51)
        #expect(problems.last?.code == .tooMany)
    }

    @Test func theReportIsTheContractsJSON() throws {
        var report = VerificationReport()
        report.sessions = 1
        report.entries = 2
        let key = try script().key
        report.problems = [VerificationProblem(key: key, code: .missingEntry, text: "entries 2 to 3 are missing")]
        let json = """
            {"entries":2,"problems":[{"code":"missing_entry","session_id":"session-1",\
            "text":"entries 2 to 3 are missing","user_id":"user-1"}],"sessions":1}
            """
        #expect(try JSONText.encode(report) == json)
    }
}
