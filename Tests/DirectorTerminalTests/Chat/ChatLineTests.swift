import DirectorTerminal
import Testing

struct ChatLineTests {
    @Test func textsCannotCommandTheTerminal() {
        for kind in ChatLine.Kind.allCases {
            let line = ChatLine(kind, "a\u{1B}[2Jb\nc\u{9B}31md")
            #expect(line.plainLines == ["a [2Jb", "c 31md"])
            #expect(line.rows(columns: 80, .off) == ["a [2Jb", "c 31md"])
            for row in line.rows(columns: 80, .on) { #expect(!row.dropFirst().dropLast(4).contains("\u{1B}")) }
        }
    }

    @Test func strongWordsAreDrawnWhereThereAreColours() {
        let line = ChatLine(.said, "**Honey bees**: a **good** subject")
        #expect(line.rows(columns: 80, .off) == ["**Honey bees**: a **good** subject"])
        #expect(line.plainLines == ["**Honey bees**: a **good** subject"])
        #expect(
            line.rows(columns: 9, .on) == [
                "\u{1B}[1mHoney\u{1B}[0m", "\u{1B}[1mbees\u{1B}[0m: a", "\u{1B}[1mgood\u{1B}[0m", "subject",
            ]
        )
        #expect(ChatLine(.said, "2**3 is 8").rows(columns: 80, .on) == ["2**3 is 8"])
    }

    @Test func choicesAndListsAreIndented() {
        #expect(
            ChatLine(.button, "  [1] Build the deck now").rows(columns: 16, .off) == [
                "  [1] Build the", "      deck now",
            ]
        )
        #expect(ChatLine(.item, "  - one two three").rows(columns: 12, .off) == ["  - one two", "    three"])
    }
}
