import DirectorTerminal
import Testing

struct LineReaderTests {
    @Test func linesComeWhole() {
        var reader = LineReader()
        #expect(reader.lines(from: "one\ntw".utf8) == ["one"])
        #expect(reader.rest == "tw")
        #expect(reader.lines(from: "o\n\nthree".utf8) == ["two", ""])
        #expect(reader.rest == "three")
        #expect(reader.lines(from: "\n".utf8) == ["three"])
        #expect(reader.rest == nil)
    }
}
