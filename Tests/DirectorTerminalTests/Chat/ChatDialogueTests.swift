import DirectorCore
import DirectorTerminal
import Testing

struct ChatDialogueTests {
    private typealias Step = ChatDialogue.Step

    private let turn = TurnID(unchecked: "turn_1")

    private func frame(_ text: String) throws -> ChatFrame { try #require(ChatFrame(text)) }

    private func ready() throws -> ChatFrame { try frame(#"{"type":"session_ready","payload":{"seq":0}}"#) }

    private func answer(_ seq: Int, _ text: String = "Fine.", turn: String = "turn_1") throws -> ChatFrame {
        try frame(
            #"{"type":"chat_message","role":"assistant","seq":\#(seq),"turn_id":"\#(turn)","payload":{"text":"\#(text)"}}"#
        )
    }

    private func echo(_ seq: Int, turn: String = "turn_1") throws -> ChatFrame {
        try frame(
            #"{"type":"chat_message","role":"user","seq":\#(seq),"turn_id":"\#(turn)","payload":{"text":"Bees"}}"#
        )
    }

    private func status(_ status: String, _ text: String, turn: String? = nil) throws -> ChatFrame {
        let end = turn.map { #","turn_id":"\#($0)""# } ?? ""
        return try frame(#"{"type":"status_update","payload":{"status":"\#(status)","text":"\#(text)"\#(end)}}"#)
    }

    private func buttons() throws -> ChatFrame {
        try frame(
            """
            {"type":"action_request","role":"assistant","seq":3,"payload":{"prompt_text":"Well?","actions":[
            {"label":"Yes","value":"accept_plan"},{"label":"No","value":"reject_plan"}]}}
            """
        )
    }

    private var bees: Step { .send(ChatMessage(turn: turn, text: "Bees")) }

    private func connected(atOnce: Bool = true) throws -> ChatDialogue {
        var dialogue = ChatDialogue(showsWordsAtOnce: atOnce)
        _ = dialogue.receive(try ready())
        return dialogue
    }

    @Test func onATerminalWordsAreShownWhenTheyAreTypedAndNotAgain() throws {
        var dialogue = try connected()
        let steps = dialogue.enter(" Bees ", turn: turn)
        #expect(steps.first == .show([.gap, ChatLine(.own, "> Bees")]))
        #expect(Array(steps.dropFirst()) == [bees])
        #expect(dialogue.receive(try echo(1)).isEmpty)
        #expect(dialogue.receive(try answer(2)).contains(.show([.gap, ChatLine(.said, "Fine.")])))
    }

    @Test func fromAPipeTheEchoShowsThem() throws {
        var dialogue = try connected(atOnce: false)
        #expect(dialogue.enter("Bees", turn: turn) == [bees])
        #expect(dialogue.receive(try echo(1)) == [.show([.gap, ChatLine(.own, "you: Bees")])])
    }

    @Test func wordsFromAnotherWindowAreShown() throws {
        var dialogue = try connected()
        #expect(dialogue.receive(try echo(1, turn: "turn_2")) == [.show([.gap, ChatLine(.own, "you: Bees")])])
    }

    @Test func buttonsAreChosenByNumber() throws {
        var dialogue = try connected()
        _ = dialogue.receive(try buttons())
        let yes = ChatMessage(turn: turn, text: "Yes", action: .acceptPlan)
        #expect(dialogue.enter("1", turn: turn).last == .send(yes))
        let question = dialogue.enter("2", turn: TurnID(unchecked: "turn_2"))
        #expect(question == [.show([.gap, ChatLine(.own, "> No"), ChatLine(.note, "What should change?")])])
        let no = ChatMessage(turn: turn, text: "Shorter", action: .rejectPlan)
        #expect(dialogue.enter("Shorter", turn: turn).last == .send(no))
        // A number without a button is sent as text.
        #expect(dialogue.enter("7", turn: turn).last == .send(ChatMessage(turn: turn, text: "7")))
    }

    @Test func theFirstInterruptStopsTheTurnAndTheSecondLeaves() throws {
        var dialogue = try connected()
        _ = dialogue.enter("Bees", turn: turn)
        _ = dialogue.receive(try echo(1))
        #expect(dialogue.interrupt().first == .stop(turn))
        // Progress of the turn does not replace the line that says it is being stopped.
        #expect(dialogue.receive(try status("generating", "Writing")).isEmpty)
        #expect(dialogue.interrupt() == [.leave(.interrupted)])
    }

    @Test func aStoppedTurnIsOverAndTheNextOneCanBeStopped() throws {
        var dialogue = try connected()
        _ = dialogue.enter("Bees", turn: turn)
        _ = dialogue.interrupt()
        let steps = dialogue.receive(try status("error", "Stopped.", turn: "turn_1"))
        #expect(steps.contains(.show([ChatLine(.trouble, "  … Stopped.")])))
        _ = dialogue.enter("Bees", turn: TurnID(unchecked: "turn_2"))
        #expect(dialogue.interrupt().first == .stop(TurnID(unchecked: "turn_2")))
    }

    @Test func withoutATurnAnInterruptLeaves() throws {
        var dialogue = try connected()
        #expect(dialogue.interrupt() == [.leave(.interrupted)])
        _ = dialogue.enter("Bees", turn: turn)
        _ = dialogue.lose()
        // Without a connection no turn can be stopped.
        #expect(dialogue.interrupt() == [.leave(.interrupted)])
    }

    @Test func theEndOfTheInputWaitsForTheAnswer() throws {
        var dialogue = try connected()
        _ = dialogue.enter("Bees", turn: turn)
        #expect(!dialogue.endInput().contains(.leave(.settled)))
        #expect(dialogue.receive(try echo(1)).isEmpty)
        #expect(dialogue.receive(try answer(2)).last == .leave(.settled))
        var idle = try connected()
        #expect(idle.endInput() == [.leave(.settled)])
        #expect(idle.enter("more", turn: turn).isEmpty)
        #expect(idle.endInput() == [.leave(.interrupted)])
    }

    @Test func whatWasNotStoredGoesOutAgainWhenTheServerIsBack() throws {
        var dialogue = try connected()
        _ = dialogue.enter("Bees", turn: turn)
        #expect(
            dialogue.lose()
                == [.progress("The connection is lost; trying again. What you said is kept and sent then.")]
        )
        let steps = dialogue.receive(try ready())
        #expect(steps.contains(.show([ChatLine(.note, "Connected again.")])))
        #expect(steps.filter { if case .send = $0 { true } else { false } } == [bees])
        _ = dialogue.receive(try echo(1))
        _ = dialogue.lose()
        #expect(!dialogue.receive(try ready()).contains { if case .send = $0 { true } else { false } })
    }

    @Test func progressEndsWithTheAnswer() throws {
        var dialogue = try connected()
        _ = dialogue.enter("Bees", turn: turn)
        #expect(dialogue.receive(try status("generating", "Writing")) == [.progress("Writing")])
        #expect(dialogue.receive(try status("complete", "Done")) == [.progress(nil)])
        #expect(dialogue.receive(try answer(1)).contains(.progress(nil)))
    }

    @Test func aRepeatedEntryIsNotShownAgain() throws {
        var dialogue = try connected()
        _ = dialogue.receive(try answer(5))
        #expect(dialogue.receive(try answer(5)).allSatisfy { if case .show = $0 { false } else { true } })
        #expect(dialogue.last.value == 5)
    }
}
