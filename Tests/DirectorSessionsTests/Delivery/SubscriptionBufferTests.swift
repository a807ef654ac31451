import DirectorCore
import DirectorSessions
import Testing

/// Replay and live tail through the buffer of one connection.
struct SubscriptionBufferTests {
    private func frame(_ seq: Int) -> LoggedFrame {
        LoggedFrame(seq: LogSequence(seq), turn: nil, envelope: envelope("m\(seq)"), state: .provideGreeting)
    }

    private func notice(_ name: String) -> Notice { Notice(envelope: envelope(name)) }

    private func envelope(_ name: String) -> FrameEnvelope {
        FrameEnvelope(
            messageID: MessageID(unchecked: name),
            timestamp: Timestamp(milliseconds: 0),
            type: .chatMessage,
            role: .assistant,
            payload: "{}"
        )
    }

    private func buffer(cursor: Int, head: Int, frames: Int = 4, notices: Int = 3) -> SubscriptionBuffer {
        SubscriptionBuffer(
            cursor: LogSequence(cursor),
            head: LogSequence(head),
            frameLimit: frames,
            noticeLimit: notices
        )
    }

    @Test func anUrgentNoticeGoesBeforeTheFramesThatAreHeldBack() {
        var buffer = buffer(cursor: 1, head: 1)
        buffer.append([frame(2), frame(3)])
        buffer.append(notice("ends the replay"))
        #expect(!buffer.hasUrgentNotice)
        buffer.append(urgent: notice("now"))
        #expect(buffer.hasUrgentNotice)
        #expect(buffer.takeUrgentNotice() == notice("now"))
        #expect(buffer.takeUrgentNotice() == nil)
        #expect(buffer.step() == .deliver(.frame(frame(2))))
        #expect(buffer.step() == .deliver(.frame(frame(3))))
        #expect(buffer.step() == .deliver(.notice(notice("ends the replay"))))
    }

    @Test func onlyTheNewestPresentationOfAReplayIsShown() {
        var buffer = buffer(cursor: 0, head: 4)
        buffer.newestPresentation = LogSequence(4)
        func frame(_ seq: Int, _ type: FrameType) -> LoggedFrame {
            var frame = self.frame(seq)
            frame.envelope.type = type
            return frame
        }
        #expect(buffer.pass(frame(1, .slideUpdate)) == .outdated(frame(1, .slideUpdate)))
        #expect(buffer.pass(frame(2, .chatMessage)) == .frame(frame(2, .chatMessage)))
        #expect(buffer.pass(frame(3, .presentationURL)) == nil)
        #expect(buffer.cursor == LogSequence(3))
        #expect(buffer.pass(frame(4, .slideUpdate)) == .frame(frame(4, .slideUpdate)))
        buffer.append([frame(5, .presentationURL)])
        #expect(buffer.step() == .deliver(.frame(frame(5, .presentationURL))))
    }

    @Test func nothingMissingWaits() {
        var buffer = buffer(cursor: 3, head: 3)
        #expect(buffer.isIdle)
        #expect(buffer.step() == .wait)
    }

    @Test func whatIsMissingIsFetchedThenLiveFollows() {
        var buffer = buffer(cursor: 1, head: 3)
        buffer.append([frame(4)])
        #expect(buffer.step() == .fetch(after: LogSequence(1)))
        #expect(buffer.pass(frame(2)) == .frame(frame(2)))
        #expect(buffer.pass(frame(3)) == .frame(frame(3)))
        #expect(buffer.step() == .deliver(.frame(frame(4))))
        #expect(buffer.step() == .wait)
    }

    /// After a fetched page there may be more to fetch, or frames that were added meanwhile.
    @Test func aGapReachesToWhatWaits() {
        var buffer = buffer(cursor: 1, head: 3)
        #expect(buffer.gap == LogSequence(1))
        #expect(buffer.isGap(after: LogSequence(2)))
        #expect(!buffer.isGap(after: LogSequence(3)))
        buffer.append([frame(4)])
        #expect(buffer.isGap(after: LogSequence(2)))
        #expect(!buffer.isGap(after: LogSequence(3)))
        buffer.end(.left)
        #expect(buffer.gap == nil)
    }

    /// A notice before all frames is not behind a gap; a notice after missing frames is.
    @Test func noticesStandBeforeOrBehindAGap() {
        var buffer = buffer(cursor: 1, head: 3)
        buffer.append(notice("late"))
        #expect(buffer.gap == LogSequence(1))
        #expect(!buffer.isGap(after: LogSequence(3)))
        buffer.prepend(notice("first"))
        #expect(buffer.gap == nil)
    }

    /// A page that was read after the frame was added contains the frame, too. The frame is delivered once.
    @Test func aFrameInPageAndBufferIsDeliveredOnce() {
        var buffer = buffer(cursor: 1, head: 1)
        buffer.append([frame(2), frame(3)])
        #expect(buffer.pass(frame(2)) == .frame(frame(2)))
        #expect(buffer.step() == .deliver(.frame(frame(3))))
        #expect(buffer.pass(frame(3)) == nil)
        #expect(buffer.step() == .wait)
    }

    @Test func framesBeyondTheBoundAreFetchedLater() {
        var buffer = buffer(cursor: 0, head: 0, frames: 2)
        buffer.append((1...5).map(frame))
        #expect(buffer.step() == .deliver(.frame(frame(1))))
        #expect(buffer.step() == .deliver(.frame(frame(2))))
        #expect(buffer.step() == .fetch(after: LogSequence(2)))
        for seq in 3...5 {
            #expect(buffer.pass(frame(seq)) == .frame(frame(seq)))
        }
        #expect(buffer.step() == .wait)
    }

    @Test func aGapInTheBufferIsFetched() {
        var buffer = buffer(cursor: 0, head: 0, frames: 1)
        buffer.append([frame(1), frame(2)])
        #expect(buffer.step() == .deliver(.frame(frame(1))))
        buffer.append([frame(3)])
        #expect(buffer.step() == .fetch(after: LogSequence(1)))
        #expect(buffer.pass(frame(2)) == .frame(frame(2)))
        #expect(buffer.step() == .deliver(.frame(frame(3))))
    }

    @Test func aNoticeComesAfterEverythingKnownBefore() {
        var buffer = buffer(cursor: 0, head: 2)
        buffer.append(notice("ready"))
        buffer.append([frame(3)])
        #expect(buffer.step() == .fetch(after: .start))
        #expect(buffer.pass(frame(1)) == .frame(frame(1)))
        #expect(buffer.pass(frame(2)) == .frame(frame(2)))
        #expect(buffer.step() == .deliver(.notice(notice("ready"))))
        #expect(buffer.step() == .deliver(.frame(frame(3))))
    }

    @Test func aPrependedNoticeComesFirst() {
        var buffer = buffer(cursor: 0, head: 1)
        buffer.append(notice("status"))
        buffer.prepend(notice("sync"))
        #expect(buffer.step() == .deliver(.notice(notice("sync"))))
        #expect(buffer.step() == .fetch(after: .start))
    }

    @Test func theOwnEntryOfACompatibleSenderIsPassedOver() {
        var buffer = buffer(cursor: 0, head: 0)
        buffer.append([frame(1), frame(2)], muting: LogSequence(1))
        #expect(buffer.step() == .deliver(.frame(frame(2))))
        #expect(buffer.cursor == LogSequence(2))
    }

    /// This holds also for an entry that was dropped from the buffer and read from the store.
    @Test func aMutedEntryStaysMutedWhenFetched() {
        var buffer = buffer(cursor: 0, head: 0, frames: 0)
        buffer.append([frame(1), frame(2)], muting: LogSequence(1))
        #expect(buffer.step() == .fetch(after: .start))
        #expect(buffer.pass(frame(1)) == nil)
        #expect(buffer.pass(frame(2)) == .frame(frame(2)))
    }

    @Test func tooManyNoticesEndTheSubscription() {
        var buffer = buffer(cursor: 0, head: 0, notices: 2)
        for _ in 0..<3 { buffer.append(notice("n")) }
        #expect(buffer.step() == .end(.tooSlow))
        buffer.end(.left)
        #expect(buffer.step() == .end(.tooSlow))
    }

    @Test func goingAwayStillDeliversWhatIsAtHand() {
        var buffer = buffer(cursor: 0, head: 0)
        buffer.append([frame(1)])
        buffer.end(.goingAway)
        #expect(buffer.step() == .deliver(.frame(frame(1))))
        #expect(buffer.step() == .end(.goingAway))
    }

    @Test func leavingDropsWhatWaits() {
        var buffer = buffer(cursor: 0, head: 0)
        buffer.append([frame(1)])
        buffer.end(.left)
        #expect(buffer.step() == .end(.left))
    }

    @Test func repeatedFramesDoNotMoveTheCursor() {
        var buffer = buffer(cursor: 5, head: 5)
        buffer.append(repeated: [frame(2), frame(3)])
        #expect(buffer.step() == .deliver(.repeated(frame(2))))
        #expect(buffer.step() == .deliver(.repeated(frame(3))))
        #expect(buffer.cursor == LogSequence(5))
    }
}
