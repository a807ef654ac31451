import DirectorTerminal
import Testing

struct LineWrappingTests {
    @Test func aLineIsBrokenAtSpaces() {
        #expect(LineWrapping(columns: 10).rows(of: "the quick brown fox") == ["the quick", "brown fox"])
        #expect(LineWrapping(columns: 19).rows(of: "the quick brown fox") == ["the quick brown fox"])
        #expect(LineWrapping(columns: 10).rows(of: "") == [""])
    }

    @Test func furtherRowsStandUnderTheText() {
        #expect(
            LineWrapping(columns: 14, indent: 4).rows(of: "  - bees and their flowers")
                == ["  - bees and", "    their", "    flowers"]
        )
        // A terminal this narrow has no room for the indent.
        #expect(LineWrapping(columns: 7, indent: 4).rows(of: "  - bees and") == ["  -", "bees", "and"])
    }

    @Test func wideCharactersCountAsTwoColumnsAndNeedNoSpaces() {
        #expect(LineWrapping(columns: 7).rows(of: "東京の蜜蜂と花") == ["東京の", "蜜蜂と", "花"])
        #expect(LineWrapping(columns: 8).rows(of: "日本語です。終") == ["日本語で", "す。終"])
        #expect(LineWrapping(columns: 6).rows(of: "日本語。です") == ["日本", "語。で", "す"])
    }

    @Test func aLongWordIsLeftWhole() {
        let address = "http://127.0.0.1:8000/p/0123456789"
        #expect(LineWrapping(columns: 20).rows(of: "It is at \(address) now") == ["It is at", address, "now"])
        #expect(LineWrapping(columns: 0).rows(of: "a b") == ["a", "b"])
    }

    @Test(arguments: 1...60)
    func noRowIsWiderThanTheTerminalUnlessOfOneWord(_ columns: Int) {
        let text = "Bienen 蜜蜂は花から花へ飛ぶ and  so on: 12 flowers, 한국어 텍스트, 😀 done"
        for row in LineWrapping(columns: columns, indent: 2).rows(of: text) {
            let words = row.split(separator: " ")
            #expect(row.columns <= columns || words.count == 1, "\(columns): \(row)")
        }
    }
}
