import DirectorCore
import DirectorSessions
import Testing

struct SessionInboxTests {
    private func message(_ turn: String) -> SessionInbox.Message {
        SessionInbox.Message(input: TurnInput(turn: TurnID(unchecked: turn), text: "x"), sender: nil)
    }

    private func inbox(limit: Int, _ turns: String...) -> SessionInbox {
        var inbox = SessionInbox(limit: limit)
        for turn in turns { #expect(inbox.submit(message(turn)) == true) }
        return inbox
    }

    @Test func messagesComeOutInTheOrderTheyCameIn() {
        var inbox = inbox(limit: 3, "a", "b")
        #expect(inbox.next()?.message.input.turn.text == "a")
        #expect(inbox.submit(message("c")) == true)
        #expect(inbox.next()?.message.input.turn.text == "b")
        #expect(inbox.next()?.message.input.turn.text == "c")
        #expect(inbox.next() == nil)
        #expect(inbox.isEmpty)
    }

    @Test func aFullInboxRefuses() {
        var inbox = inbox(limit: 2, "a", "b")
        #expect(inbox.submit(message("c")) == false)
    }

    @Test func aMessagePutBackIsTheNextOneAgain() throws {
        var inbox = inbox(limit: 2, "a", "b")
        let first = inbox.next()
        inbox.putBack(try #require(first).message)
        #expect(inbox.next()?.message.input.turn.text == "a")
    }

    @Test func onlyTheMessageShownLastIsNotShownAgain() {
        var inbox = inbox(limit: 3, "a", "b")
        inbox.noteShown(TurnID(unchecked: "a"))
        #expect(inbox.next()?.isShown == true)
        #expect(inbox.next()?.isShown == false)
    }

    @Test func aWaitingMessageCanBeTakenBack() {
        var inbox = inbox(limit: 3, "a", "b")
        #expect(inbox.remove(TurnID(unchecked: "b")).map(\.input.turn.text) == ["b"])
        #expect(inbox.remove(TurnID(unchecked: "b")).map(\.input.turn.text) == [])
    }
}
