import DirectorCore
import FoundationEssentials
import Testing

struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (1, "1970-01-01T00:00:00.001Z"),
        (1_772_356_502_418, "2026-03-01T09:15:02.418Z"),
        (1_772_356_502_999, "2026-03-01T09:15:02.999Z"), (1_709_164_800_000, "2024-02-29T00:00:00.000Z"),
    ])
    func writesMillisecondsAndAZ(_ milliseconds: Int64, _ text: String) {
        #expect(Timestamp(milliseconds: milliseconds).description == text)
        #expect(Timestamp(text)?.milliseconds == milliseconds)
    }

    /// Every day of eight centuries. Before 1582 Foundation uses another calendar.
    @Test func agreesWithTheCalendar() {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        for day in -140_000..<150_000 {
            let stamp = Timestamp(milliseconds: Int64(day) * 86_400_000 + 43_200_000)
            #expect(stamp.description == stamp.date.formatted(style))
        }
    }

    /// No millisecond is lost to binary fractions.
    @Test func everyMillisecondOfASecondReadsBack() {
        for milliseconds in 1_795_352_889_000..<1_795_352_890_000 {
            let stamp = Timestamp(milliseconds: Int64(milliseconds))
            #expect(Timestamp(stamp.description) == stamp)
        }
    }

    @Test(arguments: [
        ("2025-11-28T21:04:18Z", 1_764_363_858_000), ("2025-11-28T22:04:18+01:00", 1_764_363_858_000),
        ("2025-11-28T21:04:18.5Z", 1_764_363_858_500),
    ])
    func readsOtherISOForms(_ text: String, _ milliseconds: Int64) {
        #expect(Timestamp(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: ["", "yesterday", "2025-11-28", "2025-13-40T99:99:99Z"])
    func refusesWhatIsNoTime(_ text: String) {
        #expect(Timestamp(text) == nil)
    }
}
