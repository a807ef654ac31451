import DirectorTerminal
import Testing

struct LineEditorTests {
    private func text(_ keys: TerminalKey...) -> String {
        var editor = LineEditor()
        for key in keys { _ = editor.press(key) }
        return editor.text
    }

    @Test func typingAndDeleting() {
        #expect(text(.text("hello"), .backspace, .left, .text("L")) == "helLl")
        #expect(text(.text("ab"), .start, .delete, .end, .text("c")) == "bc")
        #expect(text(.text("one two  three"), .deleteWord) == "one two  ")
        #expect(text(.text("one two"), .wordLeft, .deleteToEnd) == "one ")
        #expect(text(.text("one two"), .wordLeft, .deleteToStart) == "two")
        #expect(text(.text("one two"), .start, .wordRight, .text("!")) == "one! two")
        #expect(text(.text("e"), .text("\u{301}"), .backspace) == "")
        #expect(text(.text("👩‍👩‍👧x"), .left, .backspace) == "x")
    }

    @Test func whatIsPastedKeepsItsLinesAndNothingElse() {
        #expect(text(.paste("one\r\ntwo\u{1B}[2J\tthree")) == "one\ntwo [2J three")
    }

    @Test func enterHandsTheLineOver() {
        var editor = LineEditor()
        _ = editor.press(.text("Bees"))
        #expect(editor.press(.enter) == .entered("Bees"))
        #expect(editor.text.isEmpty)
    }

    @Test func leaving() {
        var editor = LineEditor()
        #expect(editor.press(.endOfInput) == .ended)
        #expect(editor.press(.interrupt) == .interrupted)
        #expect(editor.press(.suspend) == .suspended)
        // Inside a line Ctrl-D deletes a character, as in shells.
        _ = editor.press(.text("ab"))
        _ = editor.press(.start)
        #expect(editor.press(.endOfInput) == .changed)
        #expect(editor.text == "b")
        _ = editor.press(.end)
        #expect(editor.press(.endOfInput) == .ignored)
    }

    @Test func earlierLinesComeBack() {
        var editor = LineEditor()
        for line in ["one", "two", "two", " "] {
            _ = editor.press(.text(line))
            _ = editor.press(.enter)
        }
        _ = editor.press(.text("draft"))
        let seen = [TerminalKey.up, .up, .up, .down, .down, .down].map { key in
            _ = editor.press(key)
            return editor.text
        }
        #expect(seen == ["two", "one", "one", "two", "draft", "draft"])
    }
}
