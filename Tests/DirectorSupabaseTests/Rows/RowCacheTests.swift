import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

@testable import DirectorSupabase

struct RowCacheTests {
    private func row(_ session: String, version: Int = 1, time: String = "2026-03-01T09:00:00Z", size: Int = 10)
        -> SessionRow
    {
        let snapshot = SessionSnapshot(
            key: SessionKey(user: UserID(unchecked: "u"), session: SessionID(unchecked: session)),
            createdAt: Timestamp(milliseconds: 1)
        )
        var row = SessionRow(key: snapshot.key, version: version, snapshot: snapshot, columns: HistoryColumns(snapshot))
        row.updatedAt = time
        row.log = SessionRow.Log(elements: [String(repeating: "x", count: size)], acceptedTurns: [])
        return row
    }

    @Test func theRowNotUsedForLongestGoes() {
        let cache = RowCache(rows: 2, bytes: 1 << 20)
        cache.keep(row("a"))
        cache.keep(row("b"))
        #expect(cache[row("a").key] != nil)
        cache.keep(row("c"))
        #expect(cache[row("b").key] == nil)
        #expect(cache[row("a").key] != nil)
        #expect(cache[row("c").key] != nil)
    }

    @Test func itIsBoundedInBytes() {
        let cache = RowCache(rows: 100, bytes: 100_000)
        for name in 0..<30 { cache.keep(row("s\(name)", size: 20_000)) }
        #expect((0..<30).count { cache[row("s\($0)").key] != nil } == 4)
        // A row that would fill the cache alone is not kept.
        cache.keep(row("large", size: 90_000))
        #expect(cache[row("large").key] == nil)
    }

    @Test func aLaterRowIsNotReplacedByAnEarlierOne() {
        let cache = RowCache(rows: 2, bytes: 1 << 20)
        cache.keep(row("a", version: 2))
        cache.keep(row("a", version: 1))
        #expect(cache[row("a").key]?.version == 2)
        cache.keep(row("a", version: 2, time: "2026-03-01T09:00:00.000001Z"))
        cache.keep(row("a", version: 2))
        #expect(cache[row("a").key]?.updatedAt == "2026-03-01T09:00:00.000001Z")
        cache.forget(row("a").key)
        #expect(cache[row("a").key] == nil)
    }
}
