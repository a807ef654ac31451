import DirectorCore
import DirectorPostgres
import DirectorSessions
import DirectorTestSupport
import Foundation
import Testing

/// The history that other services read (protocol §6.2).
struct HistoryTests {
    private func conversation(_ fixture: PostgresStoreFixture, _ store: PostgresStore) async throws -> SessionScript {
        var script = fixture.script("session-1")
        try script.greet()
        _ = try await store.commit(script.commit())
        let steps: [(inout SessionScript) throws -> Void] = [
            { try $0.nameTopic("Bees") }, { try $0.chat() }, { try $0.agreeOnPlan() },
            { try $0.drawStrawman(.sample()) },
            { script in
                let id = script.presentationID()
                let deck = DeckReference(presentationID: id, url: "http://x/p/\(id)", slideCount: 2)
                try script.finishDeck(.sample, as: deck)
            },
            { try $0.changeTopic("Wasps") },
        ]
        for step in steps {
            try step(&script)
            _ = try await store.commit(script.commit())
        }
        let turn = try script.accept("in two steps")
        _ = try await store.commit(
            script.commit(lease: .take(owner: fixture.ids.serverID(), duration: .seconds(30), attempts: 1))
        )
        try script.answer("Done", turn: turn)
        _ = try await store.commit(script.commit(lease: .release))
        return script
    }

    private func elements(_ json: String?) throws -> [NSDictionary] {
        let text = try #require(json)
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(value as? [NSDictionary])
    }

    private func told(_ fixture: PostgresStoreFixture, _ table: String) async throws -> [NSDictionary] {
        try elements(
            try await fixture.administrator.value("SELECT conversation_history FROM \(fixture.table(table))")
        )
    }

    /// The view shows what the column would contain, as far as other services read it.
    @Test func theViewTellsWhatTheColumnWouldTell() async throws {
        let fixture = try PostgresStoreFixture()
        let script = try await conversation(fixture, try await fixture.openPostgres())
        let shown = try await told(fixture, "session_history")
        var written = ConversationHistory(nil)
        try written.append(script.log)
        let expected = try elements(written.text())
        #expect(shown.count == expected.count)
        for (shown, expected) in zip(shown, expected) {
            for name in ["role", "content", "state", "intent", "timestamp", "message_id", "display_text"] {
                #expect(
                    shown[name] as? NSObject == expected[name] as? NSObject,
                    "\(name) of \(expected["message_id"] ?? "")"
                )
            }
        }
        let frames = shown.flatMap { ($0["frames"] as? [NSDictionary]) ?? [] }
        let sent = try script.frames.map { frame in
            let text = frame.envelope.text(session: script.key.session)
            let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
            return try #require(value as? NSDictionary)
        }
        #expect(frames == sent)
    }

    /// The view of an earlier release shows the frames' paths instead of whole addresses. The next start replaces it.
    @Test func aViewOfAnEarlierReleaseIsRenewed() async throws {
        let fixture = try PostgresStoreFixture()
        let script = try await conversation(fixture, try await fixture.openPostgres())
        let view = fixture.table("session_history")
        try await fixture.close()
        for statement in [
            "CREATE OR REPLACE VIEW \(view) AS SELECT session_id AS id, user_id, current_state, '[]'::jsonb AS "
                + "conversation_history, created_at, updated_at FROM \(fixture.table("session_heads"))",
            "COMMENT ON VIEW \(view) IS NULL",
        ] { try await fixture.administrator.run(statement) }
        #expect(try await told(fixture, "session_history").isEmpty)
        _ = try await fixture.openPostgres()
        let url = try #require(script.log.compactMap(\.effects.deckReference?.url).last)
        let contents = try await told(fixture, "session_history").compactMap { $0["content"] as? NSDictionary }
        #expect(contents.contains { $0["url"] as? String == url })
        #expect(url.hasPrefix("http"))
    }

    /// With this option the column keeps the log, and exactly the log is read back from it.
    @Test func theColumnHoldsTheLogWhenItIsKept() async throws {
        let fixture = try PostgresStoreFixture("director_history=column")
        let script = try await conversation(fixture, try await fixture.openPostgres())
        let column = try await fixture.administrator.value(
            "SELECT conversation_history FROM \(fixture.table("sessions"))"
        )
        let history = ConversationHistory(column)
        #expect(history.isOurs)
        #expect(try AdoptedSession.log(of: history) == script.log)
    }

    /// An array of `jsonb`, as in a document of older Directors.
    @Test(arguments: ["jsonb[]", "json", "text"])
    func theColumnMayBeOfAnotherType(_ type: String) async throws {
        let fixture = try PostgresStoreFixture("director_history=column")
        try await fixture.administrator.run(
            """
            CREATE SCHEMA "\(fixture.schema)";
            CREATE TABLE \(fixture.table("sessions")) (
                id text PRIMARY KEY, user_id text, current_state text, conversation_history \(type)
            )
            """
        )
        let script = try await conversation(fixture, try await fixture.openPostgres())
        let column = try await fixture.administrator.value(
            "SELECT to_jsonb(conversation_history) FROM \(fixture.table("sessions"))"
        )
        #expect(try AdoptedSession.log(of: ConversationHistory(column)) == script.log)
    }

    /// Elements that an older Director wrote are kept, and new ones are appended.
    @Test func theColumnKeepsWhatWasThere() async throws {
        let fixture = try PostgresStoreFixture("director_history=column")
        let store = try await fixture.openPostgres()
        let old = #"[{"role": "user", "content": "Bees", "intent": {"intent_type": "Submit_Initial_Topic"}}]"#
        try await fixture.administrator.run(
            "INSERT INTO \(fixture.table("sessions")) (id, user_id, current_state, conversation_history) VALUES ($1, $2, $3, $4)",
            ["session-1", "user-1", "ASK_CLARIFYING_QUESTIONS", old]
        )
        let key = fixture.script("session-1").key
        let adopted = try #require(try await store.load(key))
        var snapshot = adopted.snapshot
        let entry = LogEntry(
            frame: LoggedFrame(
                seq: snapshot.head.next,
                turn: nil,
                envelope: FrameEnvelope(
                    messageID: fixture.ids.messageID(),
                    timestamp: snapshot.updatedAt.advanced(byMilliseconds: 1),
                    type: .chatMessage,
                    role: .assistant,
                    payload: #"{"text":"More"}"#
                ),
                state: snapshot.state
            )
        )
        snapshot.apply(entry)
        let commit = SessionCommit(key: key, expectedVersion: 1, entries: [entry], snapshot: snapshot)
        #expect(try await store.commit(commit) == .committed(head: snapshot.head))
        let told = try await told(fixture, "sessions")
        #expect(told.count == 2)
        #expect(told[0] == (try elements(old))[0])
        #expect(told[1]["content"] as? String == "More")
    }
}
