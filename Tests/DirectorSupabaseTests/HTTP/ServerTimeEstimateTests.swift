import DirectorCore
import DirectorSupabase
import Testing

struct ServerTimeEstimateTests {
    private func time(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: 1_772_355_600_000 + milliseconds) }

    @Test func aClockThatMayBeRightIsLeftAlone() {
        var estimate = ServerTimeEstimate()
        #expect(estimate.offset == 0)
        estimate.note(date: time(0), sent: time(400), received: time(450))
        #expect(estimate.offset == 0)
    }

    @Test func aClockThatIsBehindIsPutForward() {
        var estimate = ServerTimeEstimate()
        estimate.note(date: time(60_000), sent: time(0), received: time(100))
        #expect(estimate.offset == 59_900)
        // The next second has just begun, so this answer narrows the range further.
        estimate.note(date: time(62_000), sent: time(1_200), received: time(1_300))
        #expect(estimate.offset == 60_700)
    }

    @Test func aClockThatIsAheadIsPutBack() {
        var estimate = ServerTimeEstimate()
        estimate.note(date: time(0), sent: time(30_000), received: time(30_100))
        #expect(estimate.offset == -29_001)
    }

    @Test func aClockThatWasSetIsMeasuredAgain() {
        var estimate = ServerTimeEstimate()
        estimate.note(date: time(0), sent: time(0), received: time(10))
        estimate.note(date: time(500_000), sent: time(100), received: time(110))
        #expect(estimate.offset == 499_890)
    }

    @Test func datesAreRead() {
        #expect(HTTPDate.parse("Sun, 06 Nov 1994 08:49:37 GMT")?.description == "1994-11-06T08:49:37.000Z")
        #expect(HTTPDate.parse("Tue, 31 Dec 2030 23:59:59 GMT")?.description == "2030-12-31T23:59:59.000Z")
        for text in ["", "now", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Foo 1994 08:49:37 GMT"] {
            #expect(HTTPDate.parse(text) == nil)
        }
    }
}
