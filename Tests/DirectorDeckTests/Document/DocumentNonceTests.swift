import Testing

@testable import DirectorDeck

struct DocumentNonceTests {
    @Test(arguments: ["c2FtcGxlLW5vbmNlLTEyMw==", "abcdEFGH01234567", "a_b-c+d/e=f0123456789"])
    func accepts(_ value: String) {
        #expect(DocumentNonce(value)?.value == value)
    }

    @Test(arguments: [
        "", "tooshort", "abcdefgh01234567'", "abcdefgh 01234567", "abcdefgh01234567;", "äbcdefgh01234567",
        "a\nb0123456789012345",
    ])
    func refuses(_ value: String) {
        #expect(DocumentNonce(value) == nil)
    }

    @Test func refusesTooLong() {
        #expect(DocumentNonce(String(repeating: "a", count: 129)) == nil)
    }
}
