import DirectorPostgres
import Testing

struct MovePollStateTests {
    private let start = ContinuousClock.Instant.now

    private func rows(_ ids: Int...) -> [(id: Int, notice: String)] { ids.map { ($0, "notice \($0)") } }

    @Test func everyRowIsToldOnce() {
        var state = MovePollState()
        #expect(state.take([], horizon: "100", at: start).notices == [])
        #expect(state.horizon == "100")
        #expect(state.take(rows(1, 2), horizon: "100", at: start).notices == ["notice 1", "notice 2"])
        #expect(state.take(rows(1, 2, 3), horizon: "103", at: start).notices == ["notice 3"])
        #expect(state.take(rows(3), horizon: "104", at: start).notices == [])
    }

    /// A transaction that began first and ended last has a lower number than rows that were already reported.
    @Test func aRowThatAppearsLateIsTold() {
        var state = MovePollState()
        _ = state.take(rows(5), horizon: "100", at: start)
        #expect(state.take(rows(4, 5), horizon: "106", at: start).notices == ["notice 4"])
    }

    @Test func tooManyRowsAreAllThatIsKnown() {
        var state = MovePollState()
        let many = (1...MovePollState.limit).map { (id: $0, notice: "") }
        #expect(state.take(many, horizon: "1", at: start).notices == nil)
    }

    /// After a long pause between two polls, servers may have stopped writing notices.
    @Test func aLateQuestionMayHaveMissedSomething() {
        var state = MovePollState()
        _ = state.take([], horizon: "1", at: start)
        #expect(state.take([], horizon: "1", at: start.advanced(by: .seconds(29))).notices == [])
        #expect(state.take([], horizon: "1", at: start.advanced(by: .seconds(60))).notices == nil)
        #expect(state.take(rows(1), horizon: "1", at: start.advanced(by: .seconds(61))).notices == ["notice 1"])
    }

    @Test func oldRowsAreRemovedNowAndThen() {
        var state = MovePollState()
        #expect(state.take([], horizon: "1", at: start).cleans)
        #expect(!state.take([], horizon: "1", at: start.advanced(by: .seconds(19))).cleans)
        #expect(state.take([], horizon: "1", at: start.advanced(by: .seconds(21))).cleans)
        #expect(!state.take([], horizon: "1", at: start.advanced(by: .seconds(22))).cleans)
    }
}
