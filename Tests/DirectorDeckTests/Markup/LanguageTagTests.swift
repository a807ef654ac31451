import Testing

@testable import DirectorDeck

struct LanguageTagTests {
    @Test(arguments: ["en", "pt-BR", "zh-Hant-TW", "gsw", "de-1996"])
    func accepts(_ value: String) {
        #expect(LanguageTag(value)?.value == value)
    }

    @Test(arguments: [
        "", "e", "en\" onload=\"x", "en_US", "-en", "en-", "1a", "ångström", String(repeating: "a-", count: 30),
    ])
    func refuses(_ value: String) {
        #expect(LanguageTag(value) == nil)
    }

    @Test func primaryPartIsLowercase() {
        #expect(LanguageTag("AR-eg")?.primary == "ar")
    }
}
