import DirectorTerminal
import Testing

struct ColumnWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한국", 4), ("ｶﾅ", 2), ("ＡＢ", 4), ("😀", 2),
        ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("☎", 1), ("☎\u{FE0F}", 2), ("\u{200B}", 0), ("Привет", 6), ("𠮷", 2), ("…", 1), ("→", 1),
    ])
    func aTextHasTheColumnsThatATerminalGivesIt(_ text: String, _ columns: Int) {
        #expect(text.columns == columns)
    }

    @Test func controlCharactersBecomeSpaces() {
        #expect("a\u{1B}[2Jb\u{9B}31mc\u{7F}d\te".printable == "a [2Jb 31mc d e")
        #expect("one\r\ntwo\nthree\u{1B}]0;title\u{7}".printableLines == ["one", "two", "three ]0;title "])
    }
}
