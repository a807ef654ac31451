import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

/// Rows of older Directors and of accidents, as sessions (protocol §5.1, §6, assertion 39).
struct AdoptedSessionTests {
    @Test(arguments: LegacyRow.all)
    func verifies(_ legacy: LegacyRow) async throws {
        let session = try AdoptedSession(legacy.row)
        let report = try await verify(session)
        #expect(report.problems == [])
        #expect(report.entries == session.entries.count)
    }

    @Test(arguments: LegacyRow.all)
    func isTheSameEveryTime(_ legacy: LegacyRow) throws {
        #expect(try AdoptedSession(legacy.row) == AdoptedSession(legacy.row))
    }

    /// A frozen history does not depend on the columns, and nothing that the column contained is lost.
    @Test(arguments: LegacyRow.all)
    func aFrozenHistoryReadsTheSameWhateverTheColumnsSay(_ legacy: LegacyRow) throws {
        let session = try AdoptedSession(legacy.row)
        let frozen = ConversationHistory(session.history.text(document: "{\"kept\":1}"))
        #expect(frozen.document == "{\"kept\":1}")
        #expect(frozen.isOurs)
        #expect(try AdoptedSession.log(of: frozen) == session.entries)
        let texts = Set(session.entries.map(\.frame.envelope.messageID))
        #expect(texts.count == session.entries.count)
    }

    @Test(arguments: LegacyRow.all)
    func readingThePartsAgainAfterFreezingChangesNothing(_ legacy: LegacyRow) throws {
        let session = try AdoptedSession(legacy.row)
        var row = legacy.row
        row.history = session.history.text()
        #expect(try AdoptedSession(row).entries == session.entries)
    }

    @Test(arguments: LegacyRow.all)
    func foldsToWhatTheColumnsSay(_ legacy: LegacyRow) throws {
        let columns = HistoryColumns(legacy.row)
        let snapshot = try AdoptedSession(legacy.row).snapshot
        if let state = columns.state { #expect(snapshot.state == state) }
        if let topic = columns.topic { #expect(snapshot.topic == topic) }
        if let answers = columns.answers { #expect(snapshot.answers == answers) }
        if let plan = columns.plan { #expect(snapshot.plan == plan) }
        if let strawman = columns.strawman { #expect(snapshot.strawman == strawman) }
        #expect(snapshot.pending == nil)
    }

    @Test(arguments: LegacyRow.all)
    func everyElementIsStillThere(_ legacy: LegacyRow) throws {
        let before = ConversationHistory(legacy.row.history).elements.map(\.text)
        let after = try AdoptedSession(legacy.row).history.elements.map(\.text)
        for text in before {
            let tree = try JSONTreeParser.parse(text)
            guard case .object(let members) = tree else {
                #expect(after.contains(tree.text))
                continue
            }
            let kept = try after.contains { candidate in
                let found = try JSONTreeParser.parse(candidate)
                return members.allSatisfy { $0.name.hasPrefix("frames") || found[$0.name] == $0.value }
            }
            #expect(kept, "\(text)")
        }
    }

    @Test(arguments: LegacyRow.all)
    func saysWhatAPersonWouldRead(_ legacy: LegacyRow) throws {
        guard let expected = legacy.said else { return }
        let said = try said(AdoptedSession(legacy.row))
        #expect(said.first?.lowercased().hasPrefix("hello! i'm deckster") == true)
        let rest = Array(said.dropFirst())
        #expect(rest.count == expected.count, "\(rest)")
        for (text, start) in zip(rest, expected) { #expect(text.hasPrefix(start)) }
    }

    @Test func aDeckOfTheHistoryIsNotReplacedByThePreviewInItsColumn() throws {
        let session = try AdoptedSession(try row("34b: up to the deck, END, a preview in presentation_url"))
        #expect(session.snapshot.state == .contentGeneration)
        #expect(session.snapshot.deck?.url == "https://layout.example/p/final-1")
        #expect(session.snapshot.deck?.presentationID == PresentationID("final-1"))
        #expect(session.snapshot.deck?.slideCount == 2)
        // Buttons show as labels (assertion 38), and times are those of the row.
        let buttons = session.entries.filter { $0.effects.accepted?.text == "accept_plan" }
        #expect(buttons.count == 1)
        #expect(buttons.first?.frame.envelope.payload.contains("accept_plan") == false)
        #expect(buttons.first?.frame.envelope.timestamp == Timestamp("2025-12-16T10:00:00.123Z"))
    }

    @Test func aTopicThatWasNeverStoredComesBackFromTheHistory() throws {
        let session = try AdoptedSession(
            try row("34b: the topic was changed and its history cleared, the new topic never stored")
        )
        #expect(session.snapshot.topic == "Wasps")
        #expect(session.snapshot.deck == nil)
        #expect(session.entries.allSatisfy { $0.frame.envelope.type == .chatMessage })
    }

    @Test func aStrawmanNobodyWasShownIsShown() throws {
        let session = try AdoptedSession(try row("34: a refinement whose history entry was lost"))
        let update = try #require(session.entries.last { $0.frame.envelope.type == .slideUpdate })
        #expect(update.frame.envelope.payload.contains("Bees for everyone"))
        #expect(session.entries.last?.frame.envelope.type == .actionRequest)
        #expect(session.snapshot.offered.map(\.action) == [.acceptStrawman, .requestRefinement])
        // The address in presentation_url is a preview, and no deck (defect R30).
        #expect(session.snapshot.deck == nil)
    }

    @Test func columnsWithoutAHistoryAreShown() throws {
        let session = try AdoptedSession(try row("columns say more than a history that is empty"))
        let types = session.entries.map(\.frame.envelope.type)
        #expect(types == [.chatMessage, .slideUpdate, .chatMessage, .actionRequest, .presentationURL])
        #expect(session.snapshot.deck?.url == "https://layout.example/p/final-9")
        #expect(session.snapshot.refinementFeedback == "shorter")
        #expect(session.snapshot.answers?.rawAnswers == "City council")
    }

    @Test func whatTheColumnsTookBackIsGone() throws {
        let session = try AdoptedSession(try row("columns say less than the history"))
        #expect(session.snapshot.topic == nil)
        #expect(session.snapshot.plan == nil)
        #expect(session.snapshot.answers == nil)
        #expect(session.snapshot.counts.turns == 2)
    }

    @Test func aMessageNobodyAnsweredHasFailed() throws {
        let session = try AdoptedSession(try row("messages without an answer"))
        let outcomes = session.entries.compactMap(\.effects.finished)
        #expect(outcomes == [.failed, .completed, .failed])
    }

    @Test func looseEndsOfAStrawmanAreTied() throws {
        let session = try AdoptedSession(try row("a strawman of loose ends"))
        let strawman = try #require(session.snapshot.strawman)
        try strawman.validate()
        #expect(strawman.slides.count == 3)
        #expect(strawman.presentationDuration == 15)
        #expect(strawman.previewPresentationID == PresentationID("a1"))
        #expect(strawman.slides[1].visualsNeeded?.contains("a large bee") == true)
    }

    @Test func identifiersDifferFromSessionToSession() throws {
        let legacy = try row("34a: no times, a plan that is in the history only")
        var other = HistoryRow(key: SessionKey(user: legacy.key.user, session: SessionID(unchecked: "other")))
        other.history = legacy.history
        other.state = legacy.state
        let mine = Set(try AdoptedSession(legacy).entries.map(\.frame.envelope.messageID))
        let theirs = Set(try AdoptedSession(other).entries.map(\.frame.envelope.messageID))
        #expect(mine.isDisjoint(with: theirs))
    }

    // MARK: An older Director writes on

    @Test func whatAnOlderDirectorAddsIsTakenIn() async throws {
        let (script, column) = try ourColumn()
        var row = HistoryRow(key: script.key)
        row.state = "CREATE_CONFIRMATION_PLAN"
        row.topic = "Bees in the city"
        row.history =
            column.dropLast() + ",{\"role\":\"user\",\"content\":\"And now?\"},"
            + "{\"role\":\"assistant\",\"state\":\"CREATE_CONFIRMATION_PLAN\",\"content\":\"Go on.\"}]"
        let session = try AdoptedSession(row)
        #expect(Array(session.entries.prefix(script.log.count)) == script.log)
        #expect(session.entries.count == script.log.count + 2)
        #expect(try await verify(session).problems == [])
    }

    @Test func aCopyOfOurOwnElementsIsPassedOver() async throws {
        let (script, column) = try ourColumn()
        var row = HistoryRow(key: script.key)
        row.state = script.snapshot.state.rawValue
        row.history = column.dropLast() + "," + column.dropFirst()
        let session = try AdoptedSession(row)
        #expect(session.entries.prefix(script.log.count).map(\.frame) == script.frames)
        #expect(session.skipped > 0)
        #expect(try await verify(session).problems == [])
    }

    private func ourColumn() throws -> (SessionScript, String) {
        var script = SessionScript(
            SessionKey(user: UserID(unchecked: "user-1"), session: SessionID(unchecked: "ours")),
            ids: .seeded(3),
            startingAt: Timestamp(milliseconds: 1_772_355_600_000)
        )
        try script.greet()
        try script.nameTopic("Bees in the city")
        try script.agreeOnPlan()
        var history = ConversationHistory(nil)
        try history.append(script.log)
        return (script, history.text())
    }

    private func row(_ name: String) throws -> HistoryRow {
        try #require(LegacyRow.all.first { $0.name == name }).row
    }

    private func said(_ session: AdoptedSession) throws -> [String] {
        try session.entries.compactMap { entry in
            let payload = try JSONTreeParser.parse(entry.frame.envelope.payload)
            return payload["text"]?.string ?? payload["prompt_text"]?.string
        }
    }

    /// Puts the session into a store and looks through it as `director session verify` does.
    private func verify(_ session: AdoptedSession) async throws -> VerificationReport {
        let store = MemoryStore(clock: ManualClock().wallClock)
        let commit = SessionCommit(
            key: session.snapshot.key,
            expectedVersion: 0,
            entries: session.entries,
            snapshot: session.snapshot
        )
        #expect(try await store.commit(commit) == .committed(head: session.snapshot.head))
        return try await LogVerification(of: store).run()
    }
}
