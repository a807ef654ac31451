import DirectorCore
import Testing

struct JSONTreeTests {
    @Test(arguments: [
        ("null", "null"), (" true ", "true"), ("[1, 2.50 , -3e+2]", "[1,2.50,-3e+2]"),
        (#"{"b": 1, "a": {"c": []}}"#, #"{"b":1,"a":{"c":[]}}"#), (#""\u00e9\ud83d\udc1d\/""#, "\"é🐝/\""),
        (#""\ud83d""#, "\"\u{FFFD}\""), (#""\ud83dx\u0041""#, "\"\u{FFFD}xA\""),
        (#""\u0000\n\\u0000""#, #""\u0000\n\\u0000""#),
        ("18446744073709551615", "18446744073709551615"),
    ])
    func isReadAndWritten(_ text: String, _ expected: String) throws {
        #expect(try JSONTreeParser.parse(text).text == expected)
    }

    @Test(arguments: [
        "", "nul", "[1,]", "{\"a\"}", "{a:1}", "\"open", "[1 2]", "1 2", "+1", "--1", "\"\\q\"", "\"\\u12\"", "{}}",
        "{\"a\":1,}", "]", ".5",
    ])
    func brokenTextIsRefused(_ text: String) {
        #expect(throws: JSONTreeParser.Malformed.self) { try JSONTreeParser.parse(text) }
    }

    @Test func deepNestingIsRefusedAndDoesNotCrash() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONTreeParser.Malformed.self) { try JSONTreeParser.parse(deep) }
    }

    @Test func theLastOfTwoMembersOfOneNameCounts() throws {
        #expect(try JSONTreeParser.parse(#"{"a":1,"a":2}"#)["a"]?.wholeNumber == 2)
    }

    @Test(arguments: [("7", 7), ("7.0", 7), ("\"7\"", 7), ("7.5", nil), ("\"x\"", nil), ("null", nil), ("1e99", nil)])
    func wholeNumbersComeInManyForms(_ text: String, _ expected: Int?) throws {
        #expect(try JSONTreeParser.parse(text).wholeNumber == expected)
    }
}
