import DirectorCore
import Testing

@testable import DirectorSupabase

struct PendingTurnsTests {
    /// The table can hold times from 1971 on (``LegacyTime``).
    private static let begin: Int64 = 1_772_356_502_000

    private func row(_ session: String, turn: String? = "t", ends: Int64? = nil) throws -> WatchedRow {
        let expires = ends.map { "\"\(Timestamp(milliseconds: Self.begin + $0))\"" } ?? "null"
        let text = """
            {"user_id":"u","id":"\(session)","updated_at":"2026-03-01T09:00:00Z","version":1,
             "turn":\(turn.map { "\"\($0)\"" } ?? "null"),"expires":\(expires)}
            """
        return try #require(WatchedRow(try JSONTreeParser.parse(text)))
    }

    private func abandoned(_ turns: PendingTurns, at time: Int64) -> [String] {
        turns.abandoned(at: Timestamp(milliseconds: Self.begin + time)).map(\.session.text)
    }

    @Test func theOldestComeFirstAndThoseNobodyHoldsBeforeThem() throws {
        var turns = PendingTurns(limit: 10)
        for row in [
            try row("late", ends: 30), try row("early", ends: 20), try row("free"), try row("running", ends: 99),
        ] {
            turns.take(row)
        }
        #expect(abandoned(turns, at: 30) == ["free", "early", "late"])
        turns.take(try row("early", ends: 50))
        turns.take(try row("free", turn: nil))
        #expect(abandoned(turns, at: 30) == ["late"])
    }

    @Test func whatDoesNotFitMakesTheNextSearchAWholeOne() throws {
        var turns = PendingTurns(limit: 1)
        turns.take(try row("a"))
        #expect(!turns.isCut)
        turns.take(try row("b"))
        #expect(turns.isCut)
        turns.replace([try row("b")], isCut: false)
        #expect(!turns.isCut)
        #expect(abandoned(turns, at: 1) == ["b"])
    }
}
