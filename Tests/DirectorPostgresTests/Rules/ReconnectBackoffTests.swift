import DirectorPostgres
import Testing

struct ReconnectBackoffTests {
    private let failure = PostgresFailure(kind: .unreachable(nil), message: "refused")
    private let start = ContinuousClock.Instant.now

    @Test func theFirstAttemptIsNotRefused() {
        #expect(ReconnectBackoff().refusal(at: start) == nil)
    }

    @Test func afterAFailureAttemptsWaitEverLonger() {
        var backoff = ReconnectBackoff()
        var now = start
        var pauses: [Duration] = []
        for _ in 0..<9 {
            backoff.noteFailure(failure, at: now, jitter: 1)
            let began = now
            while backoff.refusal(at: now) == failure { now = now.advanced(by: .milliseconds(1)) }
            pauses.append(began.duration(to: now))
        }
        #expect(pauses.prefix(4) == [.milliseconds(50), .milliseconds(100), .milliseconds(200), .milliseconds(400)])
        #expect(pauses.last == ReconnectBackoff.longestPause)
    }

    /// Servers that lost the database together do not all reconnect at the same moment.
    @Test func chanceTakesUpToHalfOfThePause() {
        let backoff = ReconnectBackoff()
        #expect(backoff.pause(jitter: 0) == ReconnectBackoff.firstPause / 2)
        #expect(backoff.pause(jitter: 0.5) == ReconnectBackoff.firstPause * 0.75)
        #expect(backoff.pause(jitter: 7) == ReconnectBackoff.firstPause)
    }

    @Test func successForgetsTheFailures() {
        var backoff = ReconnectBackoff()
        for _ in 0..<5 { backoff.noteFailure(failure, at: start, jitter: 1) }
        backoff.noteSuccess()
        #expect(backoff.refusal(at: start) == nil)
        #expect(backoff.pause(jitter: 1) == ReconnectBackoff.firstPause)
    }
}
