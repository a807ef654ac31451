import DirectorCore
import DirectorSessions
import Testing

struct SessionInboxTests {
    private func message(_ turn: String) -> SessionInbox.Message {
        SessionInbox.Message(input: TurnInput(turn: TurnID(unchecked: turn), text: "x"), sender: nil)
    }

    @Test func theFirstMessageSchedulesATaskAndTheNextDoNot() {
        var inbox = SessionInbox(limit: 3)
        #expect(inbox.submit(message("a")) == .schedule)
        #expect(inbox.submit(message("b")) == .queued)
        inbox.begin()
        #expect(inbox.next()?.input.turn.text == "a")
        #expect(inbox.work == .running(TurnID("a")))
        #expect(inbox.submit(message("c")) == .queued)
        #expect(inbox.next()?.input.turn.text == "b")
        #expect(inbox.next()?.input.turn.text == "c")
        #expect(inbox.next() == nil)
        #expect(inbox.isIdle)
        #expect(inbox.submit(message("d")) == .schedule)
    }

    @Test func aFullInboxRefuses() {
        var inbox = SessionInbox(limit: 2)
        _ = inbox.submit(message("a"))
        _ = inbox.submit(message("b"))
        #expect(inbox.submit(message("c")) == .full)
    }

    @Test func aPausedInboxIsScheduledAgain() {
        var inbox = SessionInbox(limit: 2)
        _ = inbox.submit(message("a"))
        inbox.begin()
        inbox.pause()
        #expect(!inbox.isEmpty)
        let first = inbox.schedule()
        let second = inbox.schedule()
        #expect(first)
        #expect(!second)
    }

    @Test func aWaitingMessageCanBeTakenBack() {
        var inbox = SessionInbox(limit: 3)
        _ = inbox.submit(message("a"))
        _ = inbox.submit(message("b"))
        #expect(inbox.remove(TurnID(unchecked: "b")).map(\.input.turn.text) == ["b"])
        #expect(inbox.remove(TurnID(unchecked: "b")).isEmpty)
    }
}
