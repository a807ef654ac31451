import Testing

@testable import DirectorLanguage

struct WordBeginningsTests {
    @Test(arguments: ["a", "a lot", "bees", "bee", "été", "e\u{301}te\u{301}", "ne\u{301}", "né"])
    func whatIsThereIsNeverDenied(phrase: String) {
        let words = WordBeginnings(of: ["a", "bees", "été", "ne\u{301}"])
        #expect(words.mayContain(phrase))
    }

    @Test func mostOfWhatIsMissingIsKnownToBe() {
        let words = WordBeginnings(of: ["what", "is", "a", "hive"])
        let missing = ["change", "make it", "slides", "for", "new topic", "thanks", "yes", "no", "please", "in"]
        #expect(missing.count { words.mayContain($0) } <= 2)
        #expect(!WordBeginnings(of: []).mayContain("a"))
    }

    /// The set only saves time: what is found is the same.
    @Test func phrasesAreFoundAsTheyWere() {
        let text = TokenizedText("Please make it a talk about été and ne\u{301}e, e\u{301}te\u{301} too")
        #expect(text.range(of: "make it") == 1..<3)
        #expect(text.range(of: "a") == 3..<4)
        #expect(text.range(of: "a talk about") == 3..<6)
        #expect(text.range(of: "été") == 6..<7)
        #expect(text.range(of: "été", from: 7) == 10..<11)
        #expect(text.range(of: "née") == 8..<9)
        #expect(text.range(of: "make a") == nil)
    }
}
