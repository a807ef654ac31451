import Testing

@testable import DirectorDeck

struct TextExtentTests {
    @Test func emptyTextTakesOneLine() {
        #expect(TextExtent.lines(of: "", size: 30, width: 300) == 1)
    }

    @Test func breaksAtSpaces() {
        // A letter takes at most ten units, so two words of five letters do not fit into 80 units.
        #expect(TextExtent.lines(of: "abcde abcde", size: 20, width: 80) == 2)
        #expect(TextExtent.lines(of: "abcde abcde", size: 20, width: 400) == 1)
    }

    @Test func breaksWithinWordsLongerThanALine() {
        #expect(TextExtent.lines(of: String(repeating: "x", count: 100), size: 20, width: 200) == 6)
    }

    @Test func ideographsAreAsWideAsHigh() {
        #expect(TextExtent.width(of: "第二条") == 3)
        #expect(TextExtent.lines(of: String(repeating: "条", count: 30), size: 20, width: 200) == 4)
    }

    @Test func combiningMarksTakeNoRoom() {
        #expect(TextExtent.width(of: "e\u{301}") == TextExtent.width(of: "e"))
    }
}
