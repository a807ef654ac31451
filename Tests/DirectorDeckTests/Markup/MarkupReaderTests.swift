import Testing

/// The reader must reject invalid markup, otherwise the other tests would find nothing.
struct MarkupReaderTests {
    @Test(arguments: [
        "<p>", "<p><b></p></b>", "<p>a > b</p>", "<p>a < b</p>", "<p class=a></p>", "<p id=\"a\" id=\"b\"></p>", "</p>",
    ])
    func rejects(_ markup: String) {
        #expect(throws: MarkupReader.Fault.self) { try MarkupReader.elements(of: markup) }
    }

    @Test func readsNamesAttributesAndText() throws {
        let elements = try MarkupReader.elements(of: "<p id=\"1\">a<b hidden>c</b><i/></p>")
        #expect(elements.map(\.name) == ["p", "b", "i"])
        #expect(elements[0].text == "ac")
        #expect(elements[0].attributes == ["id": "1"])
        #expect(elements[1].path == ["p"])
    }

    @Test func leavesScriptsAlone() throws {
        let elements = try MarkupReader.elements(of: "<script>if (a < b) { c > d }</script>")
        #expect(elements.map(\.text) == ["if (a < b) { c > d }"])
    }
}
