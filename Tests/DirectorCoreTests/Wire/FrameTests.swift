import DirectorCore
import Testing

struct FrameTests {
    private let frame = LoggedFrame(
        seq: LogSequence(7),
        turn: TurnID("t1"),
        envelope: FrameEnvelope(
            messageID: MessageID(unchecked: "msg_1"),
            timestamp: Timestamp(milliseconds: 1_772_356_502_418),
            type: .chatMessage,
            role: .assistant,
            payload: #"{"text":"x"}"#
        ),
        state: .createConfirmationPlan
    )

    @Test func compatibleFrame() {
        #expect(
            frame.text(session: SessionID(unchecked: "a\"b"), for: .compatible, links: .withheld)
                == #"{"message_id":"msg_1","session_id":"a\"b","timestamp":"2026-03-01T09:15:02.418Z","#
                + #""type":"chat_message","role":"assistant","payload":{"text":"x"}}"#
        )
    }

    @Test func nativeFrameAddsSequenceTurnAndState() throws {
        let text = frame.text(session: SessionID(unchecked: "s"), for: .native, links: .withheld)
        let value = try JSONText.decode(JSONValue.self, from: text)
        #expect(value["seq"] == .integer(7))
        #expect(value["turn_id"] == .string("t1"))
        #expect(value["state"] == .string("CREATE_CONFIRMATION_PLAN"))
        #expect(value["payload"]?["text"] == .string("x"))
    }

    @Test func optionalMembersAreNullNotMissing() throws {
        #expect(
            try JSONText.encode(ChatMessagePayload(text: "x"))
                == #"{"format":"markdown","list_items":null,"sub_title":null,"text":"x"}"#
        )
        #expect(
            try JSONText.encode(StatusUpdatePayload(status: .generating, text: "x"))
                == #"{"estimated_time":null,"progress":null,"status":"generating","text":"x"}"#
        )
    }

    @Test func sharingIsAMessageWithOneMemberMore() throws {
        #expect(
            try JSONText.encode(ChatMessagePayload(text: "x", format: .plain, isShared: false))
                == #"{"format":"plain","list_items":null,"shared":false,"sub_title":null,"text":"x"}"#
        )
    }

    @Test func actionsCarryAllFourMembers() throws {
        let payload = ActionRequestPayload(
            promptText: "Fine?",
            actions: [
                OfferedAction(label: "Yes", action: .acceptPlan, isPrimary: true),
                OfferedAction(label: "No", action: .rejectPlan, isPrimary: false),
            ],
            requestID: "r"
        )
        #expect(
            try JSONText.encode(payload)
                == #"{"actions":[{"label":"Yes","primary":true,"requires_input":false,"value":"accept_plan"},"#
                + #"{"label":"No","primary":false,"requires_input":true,"value":"reject_plan"}],"#
                + #""prompt_text":"Fine?","request_id":"r"}"#
        )
    }

    @Test func errorsNameCodeAndRetry() throws {
        let error = ClientError(.inboxFull, text: "later", turn: TurnID("t"))
        let value = try JSONText.decode(JSONValue.self, from: JSONText.encode(StatusUpdatePayload(error)))
        #expect(value["status"] == .string("error"))
        #expect(value["code"] == .string("inbox_full"))
        #expect(value["retryable"] == .bool(true))
        #expect(value["turn_id"] == .string("t"))
    }

    @Test(arguments: ["plain", "\"\\\n\r\t", "\u{0}\u{1f}", "कृष्ण 🐝", "</script>\u{2028}"])
    func quotedTextReadsBack(_ text: String) throws {
        #expect(try JSONText.decode([String].self, from: "[" + JSONText.quoted(text) + "]") == [text])
    }
}
