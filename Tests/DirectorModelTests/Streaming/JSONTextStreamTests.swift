import DirectorCore
import Testing

@testable import DirectorLanguage
@testable import DirectorModel
@testable import DirectorOffline

struct JSONTextStreamTests {
    /// The texts at the wanted places, however the document is cut.
    private func texts(_ pieces: [JSONTextStream.Piece]) -> [String] {
        pieces.reduce(into: []) { texts, piece in
            if piece.isStart { texts.append(piece.place + "=") }
            texts[texts.count - 1] += piece.text
        }
    }

    private static let cases: [(document: String, texts: [String])] = [
        (#"{"lead": "Hello there", "n": 5}"#, ["lead=Hello there"]),
        (#"Here you are: ```json {"lead":"x"} ```"#, ["lead=x"]),
        (#"{"other": "no", "lead": "yes"}"#, ["lead=yes"]),
        (#"{"lead": "a\"b\\c\/d\ne\tf"}"#, ["lead=a\"b\\c/d\ne\tf"]),
        (#"{"lead": "\u00e9\u4e2d\ud83d\ude00!"}"#, ["lead=é中😀!"]),
        (#"{"lead": "\ud83d alone"}"#, ["lead=\u{FFFD} alone"]),
        (#"{"lead": "\ude00 alone"}"#, ["lead=\u{FFFD} alone"]),
        (#"{"questions": ["one", "two"], "lead": "x"}"#, ["questions[]=one", "questions[]=two", "lead=x"]),
        (#"{"deep": {"lead": "no"}, "lead": "yes"}"#, ["lead=yes"]),
        (#"{"list": [{"lead": "no"}], "lead": "yes"}"#, ["lead=yes"]),
        (#"{"lead": "grüße 世界 👩‍👩‍👧"}"#, ["lead=grüße 世界 👩‍👩‍👧"]),
        (#"{"lead\": \"": "key with quotes", "lead": "yes"}"#, ["lead=yes"]),
        (#"{"lead": null, "questions": [1, true, null, "one"]}"#, ["questions[]=one"]),
        (#"{"lead": "unfinished"#, ["lead=unfinished"]),
        (#"{"lead": "first"} {"lead": "second"}"#, ["lead=first"]),
        (#"no json at all"#, []),
        (#"}]"{]"#, []),
    ]

    @Test(arguments: cases.indices)
    func texts(_ index: Int) {
        let (document, expected) = Self.cases[index]
        var whole = JSONTextStream(places: ["lead", "questions[]"])
        #expect(texts(whole.feed(document)) == expected)
        var single = JSONTextStream(places: ["lead", "questions[]"])
        #expect(texts(document.unicodeScalars.flatMap { single.feed(String($0)) }) == expected)
    }

    /// What is shown piece by piece is what a reader of the whole document finds.
    @Test func agreesWithTheDecoder() throws {
        for text in ["", "plain", "\"quoted\" \\ and / and \u{1} control", "line\nbreak", "😀é中", "tab\there"] {
            let document = try JSONText.encode(["lead": text])
            var stream = JSONTextStream(places: ["lead"])
            let shown = document.unicodeScalars.flatMap { stream.feed(String($0)) }.map(\.text).joined()
            #expect(shown == text)
        }
    }

    @Test func nestingIsBounded() {
        var stream = JSONTextStream(places: ["lead"])
        let deep = String(repeating: "[", count: 100_000)
        #expect(stream.feed(#"{"a": \#(deep)"#) == [])
        #expect(stream.feed(#", "lead": "x"}"#) == [])
    }
}
