import DirectorCore
import DirectorSessions
import Testing

/// When a frame may be sent to a compatible client. Times are in milliseconds.
struct CompatiblePaceTests {
    private static let pauses = CompatiblePace.Pauses(live: .milliseconds(1100), replay: .milliseconds(100))

    private func pace(confirmed: Int = 0) -> CompatiblePace {
        CompatiblePace(Self.pauses, confirmed: LogSequence(confirmed))
    }

    private func frame(_ seq: Int) -> Delivery {
        .frame(LoggedFrame(seq: LogSequence(seq), turn: nil, envelope: envelope(.chatMessage), state: .provideGreeting))
    }

    private func notice(_ type: FrameType) -> Delivery { .notice(Notice(envelope: envelope(type))) }

    private func envelope(_ type: FrameType) -> FrameEnvelope {
        FrameEnvelope(
            messageID: MessageID(unchecked: "m"),
            timestamp: Timestamp(milliseconds: 0),
            type: type,
            role: .assistant,
            payload: "{}"
        )
    }

    private func milliseconds(_ count: Int) -> Duration { .milliseconds(count) }

    @Test func theFirstFrameGoesAtOnce() {
        #expect(pace().earliest(for: frame(1)) == nil)
    }

    @Test func liveFramesWaitForTheFrameBeforeAndForTheUsersMessage() {
        var pace = pace()
        pace.sent(frame(1), at: milliseconds(0))
        #expect(pace.earliest(for: frame(2)) == milliseconds(1100))
        pace.receivedMessage(at: milliseconds(500))
        #expect(pace.earliest(for: frame(3)) == milliseconds(1600))
        pace.sent(frame(3), at: milliseconds(1600))
        #expect(pace.earliest(for: frame(4)) == milliseconds(2700))
    }

    @Test func whatTheClientHasKeptIsReplayedFasterAndTheRestIsNot() {
        var pace = pace(confirmed: 2)
        pace.sent(frame(1), at: milliseconds(0))
        #expect(pace.earliest(for: frame(2)) == milliseconds(100))
        pace.sent(frame(2), at: milliseconds(100))
        #expect(pace.earliest(for: frame(3)) == milliseconds(1200))
    }

    @Test(arguments: [FrameType.statusUpdate, .syncResponse, .themeSync, .tokenUsage])
    func otherFramesNeitherWaitNorDelay(type: FrameType) {
        var pace = pace()
        pace.sent(frame(1), at: milliseconds(0))
        #expect(pace.earliest(for: notice(type)) == nil)
        pace.sent(notice(type), at: milliseconds(900))
        #expect(pace.earliest(for: frame(2)) == milliseconds(1100))
    }

    /// A refusal is sent at once, but the client saves it like any other message.
    @Test func refusalsDelayTheNextFrame() {
        var pace = pace()
        pace.sent(frame(1), at: milliseconds(0))
        #expect(pace.earliest(for: notice(.chatMessage)) == nil)
        pace.sent(notice(.chatMessage), at: milliseconds(900))
        #expect(pace.earliest(for: frame(2)) == milliseconds(2000))
    }

    @Test func aClientThatNeverShowsASignOfLifeCostsNoMemory() {
        var pace = pace()
        for seq in 1...1000 { pace.sent(frame(seq), at: milliseconds(1100 * seq)) }
        #expect(pace.rememberedCount <= 2)
        #expect(pace.heard(at: milliseconds(1100 * 1001)) == LogSequence(1000))
        for seq in 1001...2000 { pace.sent(frame(seq), at: milliseconds(1100 * 1001 + 100 * (seq - 1000))) }
        #expect(pace.rememberedCount <= 12)
    }

    @Test func aSignOfLifeProvesWhatWasSentLongEnoughBefore() {
        var pace = pace()
        pace.sent(frame(1), at: milliseconds(0))
        pace.sent(frame(2), at: milliseconds(1100))
        #expect(pace.heard(at: milliseconds(1099)) == nil)
        #expect(pace.heard(at: milliseconds(1100)) == LogSequence(1))
        #expect(pace.heard(at: milliseconds(2000)) == nil)
        #expect(pace.heard(at: milliseconds(9000)) == LogSequence(2))
    }
}
