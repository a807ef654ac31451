import Testing

@testable import DirectorDeck

struct WritingDirectionTests {
    @Test(arguments: [
        ("ar", "Latin title", WritingDirection.rightToLeft),
        ("fa-IR", "", .rightToLeft),
        ("en", "שלום", .leftToRight),
    ])
    func languageDecides(_ language: String, _ text: String, _ expected: WritingDirection) {
        #expect(WritingDirection(language: LanguageTag(language), text: text) == expected)
    }

    @Test(arguments: [
        ("שלום world", WritingDirection.rightToLeft),
        ("12. مرحبا", .rightToLeft),
        ("Swift هو لغة", .leftToRight),
        ("第二条", .leftToRight),
        ("42 %", .leftToRight),
        ("", .leftToRight),
    ])
    func firstLetterDecidesWithoutLanguage(_ text: String, _ expected: WritingDirection) {
        #expect(WritingDirection(language: nil, text: text) == expected)
    }
}
