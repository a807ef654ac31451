import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

@testable import DirectorSupabase

/// The requests that are sent, and that each of them names the session's user and id.
struct RequestShapeTests {
    @Test func aNewSessionIsOnePost() async throws {
        let (store, transport) = try await SupabaseStore.scripted([
            .status(201, #"[{"updated_at":"2026-03-01T09:00:00+00:00"}]"#)
        ])
        var script = SessionScript.ofTests("a b+c", user: "é@example.org")
        try script.greet()
        #expect(try await store.commit(script.commit()) == .committed(head: LogSequence(1)))
        let request = try #require(transport.requests.last)
        #expect(transport.requests.count == 2)
        #expect(request.method == .post)
        #expect(request.target == "/rest/v1/dr_sessions?select=updated_at")
        #expect(request.prefer == "return=representation")
        let body = try JSONTreeParser.parse(try #require(request.body))
        #expect(body["id"]?.string == "a b+c")
        #expect(body["user_id"]?.string == "é@example.org")
        #expect(body["current_state"]?.string == "PROVIDE_GREETING")
        #expect(body["conversation_history"]?.array?.last?["director"]?["version"]?.wholeNumber == 1)
    }

    @Test func aCommitIsOnePatchOnTheLastSeenRow() async throws {
        let (store, transport) = try await SupabaseStore.scripted([
            .status(201, #"[{"updated_at":"2026-03-01T09:00:00.5+00:00"}]"#),
            .rows(#"[{"updated_at":"2026-03-01T09:00:01+00:00"}]"#),
        ])
        var script = SessionScript.ofTests("a b+c", user: "é@example.org")
        try script.greet()
        _ = try await store.commit(script.commit())
        try script.nameTopic("Bees")
        #expect(try await store.commit(script.commit()) == .committed(head: LogSequence(3)))
        let request = try #require(transport.requests.last)
        #expect(transport.requests.count == 3)
        #expect(request.method == .patch)
        #expect(
            request.target == "/rest/v1/dr_sessions?id=eq.a%20b%2Bc&user_id=eq.%C3%A9%40example.org"
                + "&updated_at=eq.2026-03-01T09%3A00%3A00.5%2B00%3A00&select=updated_at"
        )
        // Only Director's columns are written, and of these only the ones that change.
        guard case .object(let members) = try JSONTreeParser.parse(try #require(request.body)) else {
            Issue.record("no object")
            return
        }
        #expect(
            Set(members.map(\.name)) == ["current_state", "user_initial_request", "updated_at", "conversation_history"]
        )
    }

    /// Before version 10, PostgREST answered 404 if a change found no row.
    @Test func anOldProjectSaysItsOwnWayThatNothingWasChanged() async throws {
        let (store, transport) = try await SupabaseStore.scripted([.status(404, "[]")])
        try await store.checkHealth()
        #expect(transport.requests.last?.target == "/rest/v1/dr_sessions?id=eq.&user_id=eq.&select=id")
    }

    @Test func longListsComeInPages() async throws {
        var limits = SupabaseLimits.ofTests
        limits.rowsPerPage = 2
        let row = { (id: Int) in
            """
            {"user_id":"u","id":"\(id)","current_state":"PROVIDE_GREETING","presentation_url":null,"title":null,"head":1,
             "turns":0,"created":"2026-03-01T09:00:00.000Z","updated":"2026-03-01T09:00:0\(id).000Z"}
            """
        }
        let (store, transport) = try await SupabaseStore.scripted(
            [.rows("[\(row(5)),\(row(4))]"), .rows("[\(row(3)),\(row(2))]"), .rows("[\(row(1))]")],
            limits: limits
        )
        #expect(try await store.sessions(of: nil, limit: 5).map(\.key.session.text) == ["5", "4", "3", "2", "1"])
        let pages = transport.requests.dropFirst().map {
            $0.target.split(separator: "&").suffix(2).joined(separator: "&")
        }
        #expect(pages == ["limit=2&offset=0", "limit=2&offset=2", "limit=1&offset=4"])
    }

    /// No request reads or changes a session without naming its user and its id.
    @Test func everyRequestForASessionNamesUserAndId() {
        let key = SessionKey(user: UserID(unchecked: "u&v"), session: SessionID(unchecked: "s=1"))
        let query = RowQuery(table: "t")
        let requests = [
            query.row(key, withLog: true), query.row(key, withLog: false), query.time(key),
            query.update(key, seen: nil, "{}"), query.delete(key),
        ]
        for request in requests {
            #expect(request.target.hasPrefix("/rest/v1/t?id=eq.s%3D1&user_id=eq.u%26v&"), "\(request.target)")
        }
    }

    @Test func textsInConditionsCannotBreakOut() {
        let key = SessionKey(user: UserID(unchecked: #"a"),id.gt."#), session: SessionID(unchecked: #"x\"#))
        let condition = RowQuery(table: "t").keys(after: key, limit: 5).parameters.first { $0.name == "or" }?.value
        #expect(
            condition
                == #"(user_id.gt."a\"),id.gt.",and(user_id.eq."a\"),id.gt.",id.gt."x\\"))"#
        )
    }

    @Test func theKeyIsInNoRequest() async throws {
        let (store, transport) = try await SupabaseStore.scripted([])
        _ = try? await store.load(SessionScript.ofTests().key)
        for request in transport.requests {
            #expect(!"\(request)".contains(SupabaseSettings.secret))
        }
    }
}
