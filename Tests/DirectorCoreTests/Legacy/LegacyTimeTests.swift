import Testing

@testable import DirectorCore

struct LegacyTimeTests {
    @Test(arguments: [
        ("2025-11-08T09:02:00.123456", "2025-11-08T09:02:00.123Z"),
        ("2025-12-16T10:00:00Z", "2025-12-16T10:00:00.000Z"),
        ("2025-12-16 10:00:00.5+00", "2025-12-16T10:00:00.500Z"),
        ("2025-12-16T01:30:00+05:30", "2025-12-15T20:00:00.000Z"),
        ("2024-02-29T23:59:59.9999-0100", "2024-03-01T00:59:59.999Z"),
        ("1971-01-01T00:00:00", "1971-01-01T00:00:00.000Z"),
        ("2000-12-31T00:00:00Z", "2000-12-31T00:00:00.000Z"), ("2100-03-01T00:00:00Z", "2100-03-01T00:00:00.000Z"),
    ])
    func isRead(_ text: String, _ expected: String) {
        #expect(LegacyTime.parse(text)?.description == expected)
    }

    @Test(arguments: [
        "", "yesterday", "2025-13-01T00:00:00Z", "1970-12-31T00:00:00Z", "9999-12-31T23:59:59Z", "2025-01-01",
        "2025-01-01T25:00:00", "2025-01-01T00:00:00 UTC", "17",
    ])
    func nothingElseIs(_ text: String) {
        #expect(LegacyTime.parse(text) == nil)
    }
}
