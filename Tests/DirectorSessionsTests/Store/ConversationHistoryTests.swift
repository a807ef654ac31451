import DirectorCore
import DirectorSessions
import DirectorTestSupport
import Testing

/// Our own entries in the shared column (protocol §6.2): readable for others, exact for us.
struct ConversationHistoryTests {
    private func script() -> SessionScript {
        SessionScript(
            SessionKey(user: UserID(unchecked: "user-1"), session: SessionID(unchecked: "ours")),
            ids: .seeded(3),
            startingAt: Timestamp(milliseconds: 1_772_355_600_000)
        )
    }

    private func wholeConversation() throws -> SessionScript {
        var script = script()
        try script.greet()
        try script.nameTopic()
        try script.chat()
        try script.agreeOnPlan()
        try script.drawStrawman(.sample(slides: 5, preview: script.presentationID()))
        let id = script.presentationID()
        try script.finishDeck(
            .sample,
            as: DeckReference(presentationID: id, url: "http://localhost/p/\(id)", slideCount: 2)
        )
        try script.changeTopic("Wasps in the country")
        try script.accept("and still waiting")
        return script
    }

    @Test func aWholeConversationComesBackExactly() throws {
        let script = try wholeConversation()
        var history = ConversationHistory("[]")
        try history.append(script.log)
        let back = ConversationHistory(history.text())
        #expect(back.isOurs)
        #expect(try AdoptedSession.log(of: back) == script.log)
    }

    /// JSONB sorts names by their length first, and removes white space.
    @Test func itComesBackFromJSONBToo() throws {
        let script = try wholeConversation()
        var history = ConversationHistory(nil)
        try history.append(script.log)
        let shuffled = shuffle(try JSONTreeParser.parse(history.text())).text
        let entries = try AdoptedSession.log(of: ConversationHistory(shuffled))
        #expect(entries == script.log)
        for (mine, theirs) in zip(entries, script.log) {
            #expect(mine.frame.envelope.payload.utf8.elementsEqual(theirs.frame.envelope.payload.utf8))
        }
    }

    private func shuffle(_ tree: JSONTree) -> JSONTree {
        switch tree {
        case .null, .bool, .number, .string: tree
        case .array(let elements): .array(elements.map(shuffle))
        case .object(let members):
            .object(
                members.map { JSONTree.Member($0.name, shuffle($0.value)) }
                    .sorted { ($0.name.utf8.count, $0.name) < ($1.name.utf8.count, $1.name) }
            )
        }
    }

    @Test func oneElementForEachMessageAndEachAnswer() throws {
        var script = script()
        try script.greet()
        try script.nameTopic("Bees")
        try script.agreeOnPlan()
        var history = ConversationHistory(nil)
        try history.append(script.log)
        let roles = try history.elements.map { try JSONTreeParser.parse($0.text)["role"]?.string }
        #expect(roles == ["assistant", "user", "assistant", "user", "assistant"])
    }

    @Test func anOlderDirectorReadsWhatItKnows() throws {
        var script = script()
        try script.greet()
        try script.nameTopic("Bees")
        try script.agreeOnPlan()
        try script.drawStrawman(.sample(slides: 2, preview: script.presentationID()))
        var history = ConversationHistory(nil)
        try history.append(script.log)
        let elements = try history.elements.map { try JSONTreeParser.parse($0.text) }
        #expect(elements[1]["content"]?.string == "Bees")
        #expect(elements[4]["state"]?.string == "CREATE_CONFIRMATION_PLAN")
        #expect(elements[4]["content"]?["type"]?.string == "ConfirmationPlan")
        #expect(elements[5]["content"]?.string == "Accept Plan")
        #expect(elements[6]["content"]?["slides"]?.array?.count == 2)
        for element in elements {
            #expect(element["timestamp"]?.string?.hasSuffix("Z") == true)
            #expect(element["message_id"]?.string?.hasPrefix("msg_") == true)
            #expect(element["frames"]?.array?.isEmpty == false)
            // Payloads are JSON objects and not texts.
            #expect(element["frames"]?.array?.allSatisfy { $0["payload"]?.isObject == true } == true)
        }
        // The outline is in the content, so it need not be in the effects again.
        #expect(elements[6]["frames"]?.array?.first?["effects"]?["strawman"] == nil)
    }

    @Test(arguments: [
        "{\"text\":\"a\"}", "{\"text\": \"spaced\"}", "{\"n\":1.50}", "{\"n\":1e3}", "{\"b\":1,\"a\":2}",
        "{\"text\":\"\\u00e9\"}", "{\"text\":\"\\b\\f\"}", "{\"text\":\"\\u0000\"}", "{\"text\":\"\\\\u0000\"}",
        "not JSON",
        "{\"a\":1,\"a\":2}", "[]", "{}", "{\"\":\"\u{2028}\u{FEFF}\u{10FFFF}\"}",
    ])
    func anyPayloadComesBackByteForByte(_ payload: String) throws {
        var script = script()
        try script.greet()
        try script.accept("x\u{0}y")
        var log = script.log
        log[0].frame.envelope.payload = payload
        log[1].frame.envelope.payload = payload
        var history = ConversationHistory(nil)
        try history.append(log)
        let column = shuffle(try JSONTreeParser.parse(history.text())).text
        let back = try AdoptedSession.log(of: ConversationHistory(column))
        #expect(back == log)
        #expect(back.allSatisfy { $0.frame.envelope.payload.utf8.elementsEqual(payload.utf8) })
        // JSONB refuses U+0000. Its escape may occur in a text only if the backslash is escaped itself.
        #expect(!column.replacing("\\\\", with: "").contains("\\u0000"))
    }

    @Test func theDocumentMovesWithTheLastElement() throws {
        var script = script()
        try script.greet()
        var history = ConversationHistory(nil)
        try history.append(script.log)
        var next = ConversationHistory(history.text(document: "{\"version\":1}"))
        #expect(next.document == "{\"version\":1}")
        try script.chat()
        try next.append(script.log.dropFirst())
        let column = next.text(document: "{\"version\":2}")
        let last = ConversationHistory(column)
        #expect(last.document == "{\"version\":2}")
        #expect(column.split(separator: "\"director\"").count == 2)
        #expect(try AdoptedSession.log(of: last) == script.log)
    }

    @Test func effectsOfALaterDirectorArePassedOver() throws {
        var script = script()
        try script.greet()
        var history = ConversationHistory(nil)
        try history.append(script.log)
        let column = history.text().replacing("\"effects\":{", with: "\"effects\":{\"future\":[1],\"topic\":\"Bees\"")
        #expect(try AdoptedSession.log(of: ConversationHistory(column)).first?.effects.topic == "Bees")
    }
}
