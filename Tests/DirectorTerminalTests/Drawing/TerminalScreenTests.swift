import DirectorTerminal
import Testing

struct TerminalScreenTests {
    private func screen(_ columns: Int = 40, rows: Int = 24) -> TerminalScreen {
        var screen = TerminalScreen(size: TerminalSize(columns: columns, rows: rows), colouring: .off)
        _ = screen.open(size: TerminalSize(columns: columns, rows: rows))
        return screen
    }

    @Test func thePromptStandsBelowWhatArrives() {
        var screen = screen()
        _ = screen.press(.text("hel"))
        #expect(screen.show([ChatLine(.said, "A line arrives.")]) == "\r\u{1B}[JA line arrives.\r\n> hel\r\u{1B}[5C")
    }

    @Test func progressIsReplacedAndTakenAway() {
        var screen = screen()
        #expect(screen.show(progress: "Writing slide 1") == "\r\u{1B}[J… Writing slide 1\r\n> \r\u{1B}[2C")
        #expect(screen.show(progress: "Writing slide 1").isEmpty)
        #expect(screen.show(progress: "Writing slide 2") == "\r\u{1B}[1A\u{1B}[J… Writing slide 2\r\n> \r\u{1B}[2C")
        #expect(screen.show(progress: nil) == "\r\u{1B}[1A\u{1B}[J> \r\u{1B}[2C")
    }

    @Test func progressFitsIntoOneRow() {
        var screen = screen(20)
        #expect(screen.show(progress: "Writing a slide about 蜜蜂 and flowers").contains("… Writing a slide …\r\n"))
        #expect(screen.show(progress: "evil\u{1B}[2J").contains("… evil [2J\r\n"))
    }

    @Test func aLongLineGoesOnInFurtherRowsWithTheCursorInIt() {
        var screen = screen(11)
        _ = screen.press(.text("12345678"))
        // The last column stays free: the ninth character begins a row.
        #expect(screen.press(.text("9")).drawing == "\r\u{1B}[1A\u{1B}[J> 12345678\r\n9\r\u{1B}[1C")
        #expect(screen.press(.start).drawing.hasSuffix("> 12345678\r\n9\r\u{1B}[1A\u{1B}[2C"))
    }

    @Test func wideCharactersMoveTheCursorByTwo() {
        var screen = screen()
        #expect(screen.press(.text("日本")).drawing.hasSuffix("> 日本\r\u{1B}[6C"))
        #expect(screen.press(.left).drawing.hasSuffix("> 日本\r\u{1B}[4C"))
    }

    @Test func aVeryLongLineDoesNotFillTheTerminal() {
        var screen = screen(11, rows: 6)
        let drawing = screen.press(.text(String(repeating: "x", count: 200))).drawing
        #expect(drawing.split(separator: "\r\n", omittingEmptySubsequences: false).count == 4)
    }

    @Test func afterAResizeTextIsWrappedAtTheNewWidth() {
        var screen = screen(40)
        let line = ChatLine(.said, "one two three four five six")
        #expect(screen.show([line]).contains("one two three four five six\r\n"))
        _ = screen.resize(TerminalSize(columns: 14, rows: 24))
        #expect(screen.show([line]).contains("one two three\r\nfour five six\r\n"))
    }

    @Test func closingLeavesNothingOfTheFoot() {
        var screen = screen()
        _ = screen.show(progress: "Working")
        _ = screen.press(.text("half a word"))
        #expect(screen.close() == "\r\u{1B}[1A\u{1B}[J\u{1B}[?2004l")
    }

    @Test func withoutAPromptKeysDoNothing() {
        var screen = screen()
        _ = screen.endInput()
        #expect(screen.press(.text("x")).outcome == .ignored)
        #expect(screen.press(.enter).drawing.isEmpty)
    }
}
