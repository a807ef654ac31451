import DirectorTerminal
import Testing

struct KeyReaderTests {
    @Test(arguments: [
        ("abc", [TerminalKey.text("abc")]), ("é日😀", [.text("é日😀")]), ("a\r", [.text("a"), .enter]), ("\n", [.enter]),
        ("\u{7F}\u{8}", [.backspace, .backspace]), ("\u{3}", [.interrupt]), ("\u{4}", [.endOfInput]),
        ("\u{1A}", [.suspend]), ("\u{C}", [.redraw]), ("\u{1}\u{5}", [.start, .end]),
        ("\u{15}\u{B}", [.deleteToStart, .deleteToEnd]),
        ("\u{17}", [.deleteWord]), ("\u{1B}[A\u{1B}[B", [.up, .down]), ("\u{1B}OC\u{1B}OD", [.right, .left]),
        ("\u{1B}[1;5C\u{1B}[1;3D", [.wordRight, .wordLeft]), ("\u{1B}[H\u{1B}[F", [.start, .end]),
        ("\u{1B}[1~\u{1B}[4~\u{1B}[3~", [.start, .end, .delete]), ("\u{1B}b\u{1B}f", [.wordLeft, .wordRight]),
        ("\u{1B}[200~two\r\nlines\u{1B}[201~", [.paste("two\r\nlines")]), ("\u{1B}\r", [.paste("\n")]),
        ("\t", [.text(" ")]),
        // Sequences of unknown keys.
        ("\u{1B}[15~\u{1B}[?1;2c\u{0}x", [.text("x")]), ("\u{1B}\u{1B}[A", [.up]), ("\u{1B}\u{3}", [.interrupt]),
    ])
    func bytesBecomeKeysInPiecesOfAnySize(_ bytes: String, _ keys: [TerminalKey]) {
        var whole = KeyReader()
        #expect(whole.keys(from: bytes.utf8) == keys)
        var single = KeyReader()
        let parts = bytes.utf8.flatMap { single.keys(from: [$0]) }
        #expect(joined(parts) == keys)
    }

    @Test func damagedCharactersAreLeftOut() {
        var reader = KeyReader()
        #expect(reader.keys(from: [0xFF, 0xE6, 0x61, 0xC3, 0x03, 0x80, 0x62]) == [.text("a"), .interrupt, .text("b")])
    }

    @Test func anEndlessSequenceIsGivenUp() {
        var reader = KeyReader()
        #expect(reader.keys(from: Array("\u{1B}[".utf8) + Array(repeating: 0x31, count: 100)).count <= 1)
        #expect(reader.keys(from: "x".utf8) == [.text("x")])
    }

    private func joined(_ keys: [TerminalKey]) -> [TerminalKey] {
        keys.reduce(into: []) { keys, key in
            if case .text(let more) = key, case .text(let text)? = keys.last {
                keys[keys.count - 1] = .text(text + more)
            } else {
                keys.append(key)
            }
        }
    }
}
