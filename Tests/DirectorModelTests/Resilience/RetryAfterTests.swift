import DirectorCore
import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct RetryAfterTests {
    private static let now = Timestamp(milliseconds: 784_111_777_000)

    @Test(
        arguments: [
            ("5", .seconds(5)), (" 0 ", .zero), ("1.5", .milliseconds(1500)), ("-1", nil), ("soon", nil), ("", nil),
            ("1e12", nil), ("nan", nil), ("inf", nil),
            ("Sun, 06 Nov 1994 08:49:37 GMT", .zero), ("Sun, 06 Nov 1994 08:50:07 GMT", .seconds(30)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", .zero), ("Mon, 07 Nov 1994 08:49:37 GMT", .seconds(86_400)),
            ("Sun, 06 Nov 1994 08:49:37 CET", nil), ("Sun, 99 Nov 1994 08:49:37 GMT", nil),
            ("Sun, 06 Nov 1994 25:49:37 GMT", nil), ("Sunday, 06-Nov-94 08:49:37 GMT", nil),
        ] as [(String, Duration?)]
    )
    func secondsAndDates(_ text: String, _ duration: Duration?) {
        #expect(RetryAfter.duration(text, now: Self.now) == duration)
    }

    @Test func leapDaysAreDays() {
        let february = Timestamp(milliseconds: 1_709_164_800_000)  // 2024-02-29T00:00:00Z
        #expect(RetryAfter.duration("Fri, 01 Mar 2024 00:00:00 GMT", now: february) == .seconds(86_400))
    }
}
