import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct ServerSentEventsTests {
    private static let cases: [(stream: String, events: [String])] = [
        ("data: one\n\ndata: two\n\n", ["one", "two"]),
        ("data: one\r\n\r\ndata: two\r\n\r\n", ["one", "two"]),
        ("data: one\r\rdata: two\r\r", ["one", "two"]),
        ("\u{FEFF}data:one\n\n", ["one"]),
        ("data:  two spaces\n\n", [" two spaces"]),
        ("data: first\ndata: second\n\n", ["first\nsecond"]),
        (": comment\n\nevent: x\nid: 5\nretry: 10\ndata: one\n\n", ["one"]),
        ("data\n\n", [""]),
        ("data: {\"a\":\"é\u{1F600}\"}\n\n", ["{\"a\":\"é\u{1F600}\"}"]),
        ("datax: no\n\ndata: yes\n\n", ["yes"]),
        ("\n\n\n", []),
        ("data: unfinished", []),
    ]

    /// However the bytes come, the events are the same: whole, byte by byte, and cut at every place.
    @Test(arguments: cases.indices)
    func events(_ index: Int) throws {
        let (stream, events) = Self.cases[index]
        let bytes = Array(stream.utf8)
        var whole = ServerSentEvents(lineLimit: 1000)
        let together = try whole.feed(bytes)
        #expect(together == events)
        var single = ServerSentEvents(lineLimit: 1000)
        let apart = try bytes.flatMap { try single.feed([$0]) }
        #expect(apart == events)
        for cut in 0...bytes.count {
            var halves = ServerSentEvents(lineLimit: 1000)
            let found = try halves.feed(bytes[..<cut]) + halves.feed(bytes[cut...])
            #expect(found == events, "cut at \(cut)")
        }
    }

    @Test func whatWasCompleteButForTheEmptyLineIsNotLost() throws {
        var events = ServerSentEvents(lineLimit: 1000)
        let complete = try events.feed("data: one\n\ndata: [DONE]".utf8)
        #expect(complete == ["one"])
        let rest = try [events.finish(), events.finish()]
        #expect(rest == ["[DONE]", nil])
    }

    @Test func linesAndEventsAreBounded() throws {
        var line = ServerSentEvents(lineLimit: 16)
        #expect(throws: ServerSentEvents.LineTooLong.self) { try line.feed("data: 0123456789abcdef".utf8) }
        var event = ServerSentEvents(lineLimit: 16)
        #expect(throws: ServerSentEvents.LineTooLong.self) {
            try event.feed(String(repeating: "data: 012345\n", count: 4).utf8)
        }
    }
}
