import DirectorCore
import Testing

struct LeadTextFilterTests {
    @Test func neverForgetsAText() {
        var filter = LeadTextFilter()
        for number in 0..<5_000 {
            filter.insert(LeadTextFilter.fingerprint(of: "Text \(number)"))
            #expect(filter.mayContain(LeadTextFilter.fingerprint(of: "Text \(number / 2)")))
        }
    }

    @Test func rarelyConfusesTextsOfAnOrdinaryConversation() {
        var filter = LeadTextFilter()
        for number in 0..<100 { filter.insert(LeadTextFilter.fingerprint(of: "Answer \(number) to you")) }
        let confused = (0..<1_000).count { filter.mayContain(LeadTextFilter.fingerprint(of: "Another text \($0)")) }
        #expect(confused < 30)
    }

    /// Front ends compare texts without spaces at both ends and in lower case.
    @Test func comparesAsFrontEndsDo() {
        #expect(LeadTextFilter.fingerprint(of: " Plan 1 \n") == LeadTextFilter.fingerprint(of: "plan 1"))
        #expect(LeadTextFilter.fingerprint(of: "plan 1") != LeadTextFilter.fingerprint(of: "plan 2"))
    }

    /// Fingerprints are stored, so the fast way for ASCII must always give the same result as the general way.
    @Test(arguments: ["", " ", "Plan 1", "\t PLAN 1\r\n", "a\u{0B}b\u{0C}", "\u{1C}x\u{1F}", "[@Z`{]", "x\u{0}Y\u{7F}"])
    func theQuickWayAgreesWithTheLongOne(_ text: String) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.trimmed.lowercased().utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        #expect(LeadTextFilter.fingerprint(of: text) == hash)
        #expect(LeadTextFilter.fingerprint(of: text + "\u{e9}") != hash)
    }

    @Test func readsBackFromItsText() throws {
        var filter = LeadTextFilter()
        filter.insert(LeadTextFilter.fingerprint(of: "x"))
        #expect(try JSONText.decode(LeadTextFilter.self, from: JSONText.encode(filter)) == filter)
        for text in [#""""#, #""zz""#, "5", "\"\(String(repeating: "g", count: 512))\""] {
            #expect(throws: DecodingError.self) { try JSONText.decode(LeadTextFilter.self, from: text) }
        }
    }
}
