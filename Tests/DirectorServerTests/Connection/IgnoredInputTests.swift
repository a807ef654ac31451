import DirectorCore
import DirectorSessions
import DirectorTestSupport
import DirectorWebSocket
import NIOCore
import Testing

@Suite(.timeLimit(.minutes(1)))
struct IgnoredInputTests {
    static let senseless = [
        "hello", "[]", "null", "7", "{", #"{"type":"x"}"#, #"{"type":5}"#, "{}", #"{"type":"user_message"}"#,
        #"{"type":"user_message","data":null}"#, #"{"type":"user_message","data":[]}"#,
        #"{"type":"user_message","data":{"text":""}}"#, #"{"type":"user_message","data":{"text":"  \n"}}"#,
        #"{"type":"user_message","data":{"text":5}}"#, #"{"type":"user_message","data":{"text":null}}"#,
        #"{"type":"user_message","payload":{"text":"not here"}}"#, "", " ", #"{"type":"sync_request"}"#,
        #"{"type":"user_input"}"#,
    ]

    static let control = [
        #"{"type":"cancel_template_reuse"}"#, #"{"type":"set_theme"}"#,
        #"{"type":"edit_sync","data":{"slide_count":3}}"#,
        #"{"type":"set_branding","data":{"logo":{"url":"x"}}}"#, #"{"type":"cancel"}"#,
    ]

    @Test(
        "Assertion 6, R7, R8, R38, R42: what makes no sense changes nothing, in any state; native clients are told",
        arguments: [TestClient.Kind.compatible, .native],
        [WorkflowState.provideGreeting, .createConfirmationPlan, .contentGeneration]
    )
    func ignored(kind: TestClient.Kind, state: WorkflowState) async throws {
        try await withServer { server in
            let client = try await server.client(kind, at: state)
            let row = try await server.row()
            let log = try await server.log()
            let calls = server.author.calls.count + server.classifier.calls.count
            for frame in Self.senseless {
                try await client.send(frame)
                if kind == .native { try await client.receiveError(.invalidMessage) }
                #expect(try await client.ping().isEmpty, "\(frame)")
            }
            for frame in Self.control {
                try await client.send(frame)
                #expect(try await client.ping().isEmpty, "\(frame)")
            }
            #expect(try await server.row() == row)
            #expect(try await server.log() == log)
            #expect(server.author.calls.count + server.classifier.calls.count == calls)
            try await client.say("question: does it still work?", .chat)
        }
    }

    @Test("A malformed frame is answered with its turn, and with what was wrong")
    func malformedFrameWithTurn() async throws {
        try await withServer { server in
            let client = try await server.client(.native, at: .provideGreeting)
            try await client.send(#"{"type":"user_message","turn_id":"t-7","data":{"text":"  "}}"#)
            let error = try await client.receiveError(.invalidMessage)
            #expect(error.payload["turn_id"]?.string == "t-7")
            #expect(error.payload["text"]?.string?.contains("data.text must be a text that is not blank") == true)
        }
    }

    @Test("Half an emoji in a message is U+FFFD in the log", arguments: [TestClient.Kind.compatible, .native])
    func halfAnEmoji(kind: TestClient.Kind) async throws {
        try await withServer { server in
            let client = try await server.client(kind, at: .provideGreeting)
            try await client.send(#"{"type":"user_message","data":{"text":"topic: Bees \ud83d"}}"#)
            while try await server.row().topic == nil { _ = try await client.next() }
            #expect(try await server.row().topic == "Bees \u{FFFD}")
        }
    }

    @Test(
        "R8: set_theme is answered at once with the same request_id, and is no message: auto is applied, others are not yet",
        arguments: [(#"{"mode":"auto"}"#, "applied"), (#"{"mode":"preset","preset_id":"vibrant"}"#, "failed")]
    )
    func setTheme(theme: String, status: String) async throws {
        try await withServer { server in
            let client = try await server.client(at: .generateStrawman)
            let row = try await server.row()
            try await client.send(
                #"{"type":"set_theme","data":{"request_id":"r-1","theme":\#(theme),"presentation_id":"p"}}"#
            )
            let answer = try await client.next()
            #expect(answer.kind == .theme)
            #expect(answer.payload["request_id"]?.string == "r-1")
            #expect(answer.payload["presentation_id"]?.string == "p")
            #expect(answer.payload["status"]?.string == status)
            #expect((answer.payload["error"]?.string != nil) == (status == "failed"))
            #expect(FrameRules.problems(of: answer, session: client.session, for: .compatible) == [])
            #expect(try await server.row() == row)
        }
    }

    @Test("2.4: chat_message frames of later clients are user text", arguments: ["content", "message"])
    func chatMessage(key: String) async throws {
        try await withServer { server in
            let client = try await server.client(at: .provideGreeting)
            try await client.send(#"{"type":"chat_message","payload":{"\#(key)":"topic: Bees"}}"#)
            try await client.receive(.chat)
            #expect(try await server.row().topic == "Bees")
        }
    }

    @Test("A binary frame ends the connection with 1003, the session lives on")
    func binary() async throws {
        try await withServer { server in
            let client = try await server.client(at: .askClarifyingQuestions)
            try await client.socket.outbound.send(binary: .init(string: "ping"))
            #expect(try await client.readToEnd() == .unsupportedData)
            let again = try await server.compatible()
            try await again.receive(.chat, .user, .chat)
        }
    }
}
