import DirectorCore
import Testing

struct LowercaseTests {
    /// Fingerprints are stored, so the result must not change.
    @Test(arguments: [
        "", "Plain ASCII, 1-2", "It’s “QUOTED”", "ÄÖÜ ß ẞ", "İstanbul I", "ΣΊΣΥΦΟΣ", "Привет", "日本語 ABC", "ǅ Ǆ", "👩‍👩‍👧 OK",
        "e\u{301}É",
    ])
    func isWhatTheStandardLibrarySays(_ text: String) {
        #expect(Array(text.inLowercase.utf8) == Array(text.lowercased().utf8))
    }

    @Test func everyScalar() {
        for value in UInt32(0)...0x1_FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(scalar)
            #expect(text.inLowercase == text.lowercased())
        }
    }
}
