import DirectorCore
import Testing

@testable import DirectorSupabase

struct RowTimeTests {
    private let now: Int64 = 1_772_355_600_418_000

    @Test(arguments: [
        (nil, "2026-03-01T09:00:00.418000Z"), ("2026-03-01T08:00:00+00:00", "2026-03-01T09:00:00.418000Z"),
        ("2026-03-01T09:00:00.418+00:00", "2026-03-01T09:00:00.418001Z"),
        ("2026-03-01T09:00:00.418999+00:00", "2026-03-01T09:00:00.419000Z"),
        ("2026-03-01T10:30:00.000007+01:00", "2026-03-01T09:30:00.000008Z"), ("no time", "2026-03-01T09:00:00.418000Z"),
    ])
    func growsAlways(_ before: String?, _ expected: String) {
        #expect(RowTime.next(after: before, now: now) == expected)
    }
}
