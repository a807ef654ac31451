import DirectorCore
import Testing

struct ClientMessageTests {
    @Test(arguments: ["ping", " ping\n", "\tping "])
    func textPings(_ frame: String) {
        #expect(ClientMessage(frame: frame) == .textPing)
    }

    /// R1, R2: heartbeats of older clients are never user messages.
    @Test(arguments: [#"{"type":"ping"}"#, #"{"type":"ping","timestamp":"2025-11-20T00:00:00Z","data":{"text":"x"}}"#])
    func jsonPings(_ frame: String) {
        #expect(ClientMessage(frame: frame) == .jsonPing)
    }

    /// R7, R42: nothing here closes the socket or reaches the session.
    @Test(arguments: [
        ("hello", ClientMessage.Reason.notJSON), ("", .notJSON), ("{", .notJSON), ("[]", .notAnObject),
        ("5", .notAnObject),
        ("null", .notAnObject), (#"{"type":"x"}"#, .unknownType), ("{}", .unknownType), (#"{"type":5}"#, .unknownType),
        (#"{"type":"user_message"}"#, .noText), (#"{"type":"user_message","data":null}"#, .noText),
        (#"{"type":"user_message","data":{"text":""}}"#, .noText),
        (#"{"type":"user_message","data":{"text":"  \n"}}"#, .noText),
        (#"{"type":"user_message","data":{"text":5}}"#, .noText), (#"{"type":"user_message","data":[]}"#, .noText),
        (#"{"type":"sync_request"}"#, .unknownType), (#"{"type":"user_input","data":{"text":"x"}}"#, .unknownType),
    ])
    func ignored(_ frame: String, _ reason: ClientMessage.Reason) {
        #expect(ClientMessage(frame: frame) == .ignored(reason))
    }

    /// R8: control frames are not empty user messages.
    @Test(arguments: [
        #"{"type":"cancel_template_reuse"}"#, #"{"type":"edit_sync","data":{"slide_count":3}}"#,
        #"{"type":"set_branding","data":{}}"#, #"{"type":"set_theme","data":{}}"#,
    ])
    func controlFrames(_ frame: String) {
        #expect(ClientMessage(frame: frame) == .ignored(.controlFrame))
    }

    @Test(arguments: [
        (#"{"request_id":"r1","theme":{"mode":"auto"}}"#, nil, ThemeRequest.Choice.automatic),
        (#"{"request_id":"r1","presentation_id":"p1"}"#, "p1", .automatic),
        (#"{"request_id":"r1","theme":{"mode":"preset","preset_id":"vibrant"}}"#, nil, .chosen),
        (##"{"request_id":"r1","theme":{"mode":"custom","primary_hex":"#123456"}}"##, nil, .chosen),
    ])
    func setTheme(data: String, presentation: String?, choice: ThemeRequest.Choice) {
        let message = ClientMessage(frame: #"{"type":"set_theme","data":\#(data)}"#)
        #expect(
            message == .setTheme(ThemeRequest(requestID: "r1", presentationID: presentation, choice: choice))
        )
    }

    private static let features: [(fields: String, asked: Set<UnsupportedFeature>)] = [
        (#""web_search":true"#, [.webSearch]),
        (#""deep_research":true,"web_search":true"#, [.webSearch, .deepResearch]),
        (#""store_name":"fileSearchStores/x","file_count":2,"file_upload":true"#, [.files]),
        (#""file_count":1"#, [.files]),
        (#""web_search":false,"deep_research":false,"store_name":null,"file_upload":false,"file_count":0"#, []),
        (#""web_search":"true","file_count":"1","store_name":"""#, []),
    ]

    @Test(arguments: features)
    func featuresThatAreAskedForAndNotHere(fields: String, asked: Set<UnsupportedFeature>) {
        let message = ClientMessage(frame: #"{"type":"user_message","data":{"text":"x",\#(fields)}}"#)
        #expect(message == .user(UserMessage(text: "x", unsupported: asked)))
    }

    @Test(arguments: [
        (#"{"type":"authenticate","token":"a.b.c"}"#, "a.b.c"), (#"{"type":"authenticate"}"#, ""),
        (#"{"type":"authenticate","token":5}"#, ""),
        (#"{"type":"authenticate","token":null,"data":{"token":"x"}}"#, ""),
    ])
    func newTokens(_ frame: String, _ token: String) {
        #expect(ClientMessage(frame: frame) == .authenticate(token: token))
    }

    @Test func userMessageWithEverythingAFrontEndSends() {
        let frame = """
            {"type":"user_message","data":{"text":"  Go ahead ","store_name":null,"deep_research":false,"web_search":false,
            "extended_generation":true,"file_upload":false,"theme":{"mode":"auto"},"action_value":"accept_plan",
            "action_label":"Go ahead","file_count":3,"manual_deck":{"slides":[1.5,true,null]}}}
            """
        #expect(
            ClientMessage(frame: frame)
                == .user(
                    UserMessage(
                        text: "Go ahead",
                        actionValue: "accept_plan",
                        actionLabel: "Go ahead",
                        unsupported: [.files]
                    )
                )
        )
    }

    @Test func turnIDs() {
        func turn(_ frame: String) -> TurnID? {
            guard case .user(let message) = ClientMessage(frame: frame) else { return nil }
            return message.turn
        }
        #expect(turn(#"{"type":"user_message","turn_id":"t-1","data":{"text":"x"}}"#)?.text == "t-1")
        #expect(turn(#"{"type":"user_message","turn_id":null,"data":{"text":"x"}}"#) == nil)
        #expect(
            turn(#"{"type":"user_message","data":{"text":"x","handoff_idempotency_key":"6e1f-22"}}"#)?.text == "6e1f-22"
        )
    }

    @Test(arguments: [#""""#, #""a b""#, "5", "true", "[]", "{}"])
    func malformedTurnIDsAreTold(_ id: String) {
        let frame = #"{"type":"user_message","turn_id":\#(id),"data":{"text":"x"}}"#
        #expect(ClientMessage(frame: frame) == .ignored(.badTurnID))
    }

    @Test func shapesOfTheLaterFamily() {
        #expect(
            ClientMessage(frame: #"{"type":"chat_message","payload":{"content":"hi"}}"#)
                == .user(UserMessage(text: "hi"))
        )
        #expect(
            ClientMessage(frame: #"{"type":"chat_message","payload":{"message":"hi"}}"#)
                == .user(UserMessage(text: "hi"))
        )
        #expect(
            ClientMessage(frame: #"{"type":"action_response","data":{"value":"accept_plan"}}"#)
                == .user(UserMessage(text: "accept_plan", actionValue: "accept_plan"))
        )
        #expect(
            ClientMessage(frame: #"{"type":"action_request","payload":{"action":"reject_plan","message":"shorter"}}"#)
                == .user(UserMessage(text: "shorter", actionValue: "reject_plan"))
        )
    }

    @Test func cancel() {
        #expect(ClientMessage(frame: #"{"type":"cancel","turn_id":"t1"}"#) == .cancel(TurnID("t1")))
        #expect(ClientMessage(frame: #"{"type":"cancel"}"#) == .cancel(nil))
    }

    @Test func textInAnyScriptSurvives() {
        for text in ["कृष्ण की कहानी", "蜜蜂的生活", "مرحبا", "👩‍👩‍👧 e\u{301}", "\u{2028}x\u{FFFD}"] {
            let frame = #"{"type":"user_message","data":{"text":\#(JSONText.quoted(text))}}"#
            #expect(ClientMessage(frame: frame) == .user(UserMessage(text: text.trimmed)))
        }
    }
}
