import DirectorSessions
import Logging
import Synchronization
import Testing

@testable import DirectorServer

struct RefusalLogTests {
    @Test func aFloodIsAFewLines() {
        let recorder = LogRecorder()
        let instant = Mutex(ContinuousClock.now)
        let log = RefusalLog(logger: Logger(label: "test") { _ in recorder }, limits: Limits()) {
            instant.withLock { $0 }
        }
        for _ in 0..<100_000 { log.note("there is no token") }
        #expect(recorder.lines.count == Limits().refusalLogBurst)
        #expect(recorder.lines[0] == "notice: Access refused: there is no token")
        instant.withLock { $0 = $0.advanced(by: .seconds(1)) }
        log.note("the token has expired")
        #expect(recorder.lines.last == "notice: Access refused: the token has expired (and 99980 others before)")
        instant.withLock { $0 = $0.advanced(by: .seconds(1)) }
        log.note("there is no token")
        #expect(recorder.lines.last == "notice: Access refused: there is no token")
    }
}
