import DirectorCore
import DirectorSessions
import Testing

@testable import DirectorSupabase

struct ChangeTrackerTests {
    private let key = SessionKey(user: UserID(unchecked: "u"), session: SessionID(unchecked: "s"))
    private let base: Int64 = 1_772_355_600_000_000

    private func row(at time: Int64, version: Int, stop: Bool = false) throws -> WatchedRow {
        let text = """
            {"user_id":"u","id":"s","updated_at":"\(RowTime.text(base + time))","version":\(version),"turn":null,
             "expires":null,"stop":\(stop ? "true" : "null")}
            """
        return try #require(WatchedRow(try JSONTreeParser.parse(text)))
    }

    @Test func whatWasToldIsNotToldAgain() throws {
        var tracker = ChangeTracker(begin: base, overlap: .seconds(15))
        #expect(tracker.since == base - 15_000_000)
        #expect(tracker.take([try row(at: 5, version: 1)], isCut: false) == [.moved(key, version: 1)])
        #expect(tracker.take([try row(at: 5, version: 1)], isCut: false) == [])
        #expect(tracker.since == base + 5 - 15_000_000)
        #expect(tracker.take([try row(at: 9, version: 2)], isCut: false) == [.moved(key, version: 2)])
    }

    /// A renewed lease or a kept part does not change the version.
    @Test func whatIsNoNewVersionIsNoMove() throws {
        var tracker = ChangeTracker(begin: base, overlap: .seconds(15))
        _ = tracker.take([try row(at: 5, version: 1)], isCut: false)
        #expect(tracker.take([try row(at: 6, version: 1)], isCut: false) == [])
        #expect(tracker.take([try row(at: 7, version: 1, stop: true)], isCut: false) == [.stopRequested(key)])
        #expect(tracker.take([try row(at: 8, version: 1, stop: true)], isCut: false) == [])
    }

    @Test func aLookThatDidNotBringEverythingCountsAsMissed() throws {
        var tracker = ChangeTracker(begin: base, overlap: .seconds(15))
        #expect(tracker.take([try row(at: 5, version: 1)], isCut: true) == [.missed])
    }

    @Test func anOlderDirectorsRowCountsByItsTime() throws {
        let text = #"{"user_id":"u","id":"s","updated_at":"2026-03-01T09:00:00+00:00","version":null}"#
        let row = try #require(WatchedRow(try JSONTreeParser.parse(text)))
        #expect(row.version == 1_772_355_600_000_000)
        #expect(WatchedRow(.object([])) == nil)
    }
}
