import DirectorCore
import Testing

/// Half an emoji in JSON, as browsers write it.
struct LoneSurrogateTests {
    @Test(arguments: [
        (#""\ud83d""#, "\u{FFFD}"), (#""\udc1d""#, "\u{FFFD}"), (#""\uD83D""#, "\u{FFFD}"),
        (#""a\ud83db""#, "a\u{FFFD}b"), (#""\ud83d\ud83d""#, "\u{FFFD}\u{FFFD}"),
        (#""\udc1d\ud83d""#, "\u{FFFD}\u{FFFD}"),
        (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\ud83d\n""#, "\u{FFFD}\n"), (#""\ud83d\\udc1d""#, "\u{FFFD}\\udc1d"),
        (#""\ud83d\ud83d\udc1d""#, "\u{FFFD}🐝"), (#""\ud83d 🐝""#, "\u{FFFD} 🐝"), (#""蜜\udfff蜂""#, "蜜\u{FFFD}蜂"),
    ])
    func standsAlone(_ text: String, _ expected: String) throws {
        #expect(try JSONText.decode(String.self, from: text) == expected)
    }

    @Test(arguments: [
        (#""\ud83d\udc1d""#, "🐝"), (#""\uD83D\uDC1D""#, "🐝"), (#""\\ud83d""#, #"\ud83d"#),
        (#""\\\\ud83d""#, #"\\ud83d"#),
        (#""\ud7ff\ue000""#, "\u{D7FF}\u{E000}"), (#""\u00e9 \"\/\b\f\n\r\t""#, "é \"/\u{8}\u{C}\n\r\t"),
        (#""\\""#, #"\"#),
    ])
    func everythingElseStays(_ text: String, _ expected: String) throws {
        #expect(try JSONText.decode(String.self, from: text) == expected)
    }

    @Test(arguments: [#""\ud83"#, #""\ud83d"#, #""\"#, #""\ud83d\"#, #""\ud83d\u"#, #""\ud8zz""#, #"\ud83d"#, #""\x""#])
    func whatIsNoJSONIsRefused(_ text: String) {
        #expect(throws: (any Error).self) { try JSONText.decode(String.self, from: text) }
    }

    @Test func keysAndDepth() throws {
        let value = try JSONText.decode(JSONValue.self, from: #"{"a\ud83d":["\udc1d",{"b":"\ud83d\udc1d"}]}"#)
        #expect(value == .object(["a\u{FFFD}": .array([.string("\u{FFFD}"), .object(["b": .string("🐝")])])]))
    }
}
