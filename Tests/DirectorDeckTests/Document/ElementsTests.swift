import DirectorCore
import DirectorDeck
import DirectorLanguage
import Testing

/// Decks are drawn from the elements of a presentation. Those of earlier releases are read into elements first.
struct ElementsTests {
    private static func slide(_ stored: DeckSlide) -> Slide {
        var slide = Slide(id: SlideID(text: stored.slideID), form: .bullets, title: stored.title)
        slide.append("A point", line: .unwritten)
        slide.append("Another", line: .unwritten)
        return slide
    }

    @Test(arguments: SampleDeck.layouts.indices)
    func aStoredSlideIsDrawnAsBefore(_ index: Int) throws {
        let (title, layout) = SampleDeck.layouts[index]
        let stored = DeckSlide(slideID: "slide_001", title: title, layout: layout, notes: "Say it")
        let content = Slide.Content(reading: stored, of: Self.slide(stored))
        #expect(DeckSlide(content, of: SlideID(number: 1)) == stored)
        let text = try JSONText.encode(content)
        #expect(try JSONText.decode(Slide.Content.self, from: text) == content)
    }

    @Test func aStandInStaysOne() {
        let stored = DeckSlide(slideID: "slide_001", title: "T", layout: .bullets([.fillIn("x")]), isStandIn: true)
        let content = Slide.Content(reading: stored, of: Self.slide(stored))
        #expect(content.isStandIn)
        #expect(DeckSlide(content, of: SlideID(number: 1)) == stored)
    }

    @Test func theDocumentOfABuiltPresentationIsThatOfItsDeck() throws {
        let deck = SampleDeck.everyLayout(.kids)
        var presentation = Presentation(
            language: deck.language,
            title: deck.title,
            audience: deck.audience,
            minutes: deck.duration,
            look: Presentation.Look(theme: "", suggestions: "", style: deck.visualStyle),
            footer: deck.footer,
            slides: deck.slides.map(Self.slide)
        )
        #expect(Deck(presentation) == nil, "no slide is built")
        for (index, stored) in deck.slides.enumerated() {
            presentation.slides[index].content = Slide.Content(reading: stored, of: presentation.slides[index])
        }
        #expect(presentation.outline.slides.allSatisfy { $0.content == nil })
        let text = try JSONText.encode(presentation)
        let read = try JSONText.decode(Presentation.self, from: text)
        let drawn = try #require(Deck(read))
        #expect(drawn.slides == deck.slides)
        #expect(drawn.language == "en" && drawn.footer == deck.footer && drawn.visualStyle == .kids)
    }

    @Test func aTitleInAnotherScriptClaimsNoLanguage() throws {
        let stored = DeckSlide(slideID: "slide_001", title: "蜜蜂", layout: .bullets([.said("Bees")]))
        var slide = Self.slide(stored)
        slide.content = Slide.Content(reading: stored, of: slide)
        let presentation = Presentation(
            language: "en",
            title: "蜜蜂",
            audience: "",
            minutes: 5,
            look: Presentation.Look(theme: "", suggestions: ""),
            slides: [slide]
        )
        #expect(try #require(Deck(presentation)).language == nil)
    }
}
