import DirectorLanguage
import Testing

@testable import DirectorDeck

struct ExcerptTests {
    @Test func everythingFits() {
        let excerpt = Excerpt([1, 2, 3], limit: 3)
        #expect(excerpt.values == [1, 2, 3])
        #expect(excerpt.leftOut == nil)
    }

    @Test func theRestIsCounted() {
        let excerpt = Excerpt(Array(1...10), limit: 4)
        #expect(excerpt.values == [1, 2, 3])
        #expect(excerpt.leftOut == 7)
        #expect(DeckWords(Languages.embedded[.english]).more(7) == "and 7 more")
    }
}
