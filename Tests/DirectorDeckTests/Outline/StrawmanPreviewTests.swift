import DirectorCore
import DirectorLanguage
import Testing

@testable import DirectorDeck

struct StrawmanPreviewTests {
    private let nonce: DocumentNonce

    init() throws {
        nonce = try #require(DocumentNonce("c2FtcGxlLW5vbmNlLTEyMw=="))
    }

    private func elements(_ strawman: PresentationStrawman) throws -> [MarkupReader.Element] {
        try MarkupReader.elements(of: StrawmanPreview.html(for: strawman, in: .embedded, nonce: nonce))
    }

    @Test func everySlideIsDrawnAndMarkedAsPreview() throws {
        let strawman = SampleStrawman.everyArrangement
        let elements = try elements(strawman)
        #expect(elements.with(class: "frame").count == strawman.slides.count)
        #expect(elements.with(class: "outline-stamp").map(\.text) == strawman.slides.map { _ in "Outline preview" })
        #expect(elements.with(class: "bar-badge").map(\.text) == ["Outline preview"])
        #expect(elements.named("body").first?.attributes["class"] == "style-professional purpose-outline")
        #expect(elements.named("title").first?.text.hasSuffix("(outline preview)") == true)
    }

    @Test func everyKeyPointIsOnItsSlide() throws {
        let strawman = SampleStrawman.everyArrangement
        let articles = try elements(strawman).named("article")
        for (slide, article) in zip(strawman.slides, articles) {
            let shown = slide.keyPoints.filter { article.text.contains($0) }
            // A quotation is one sentence. Other slides contain all points.
            #expect(shown == (slide.slideTypeClassification == .impactQuote ? [slide.keyPoints[0]] : slide.keyPoints))
        }
    }

    @Test func notesHoldNarrativeNotesAndBriefs() throws {
        let notes = try elements(SampleStrawman.everyArrangement).named("aside")
        for aside in notes {
            #expect(aside.text.contains("Explain why one line is no longer enough"))
            #expect(aside.text.contains("Start with the customer who called yesterday."))
            #expect(aside.text.contains(SampleDeck.brief.content))
            #expect(!aside.text.contains("**"))
        }
        #expect(notes.filter { $0.text.contains("Confident and plain") }.count == 1)
    }

    @Test func generatedTitlesWin() throws {
        var strawman = SampleStrawman.everyArrangement
        strawman.slides[0].generatedTitle = "Better"
        strawman.slides[0].generatedSubtitle = "And under it"
        let elements = try elements(strawman)
        #expect(elements.with(class: "slide-title").first?.text == "Better")
        #expect(elements.with(class: "slide-subtitle").first?.text == "And under it")
    }

    @Test func sameInputSameBytesAndNothingFromElsewhere() {
        let html = StrawmanPreview.html(for: SampleStrawman.everyArrangement, in: .embedded, nonce: nonce)
        #expect(html == StrawmanPreview.html(for: SampleStrawman.everyArrangement, in: .embedded, nonce: nonce))
        for sign in ["http", "//", "url(", "@import", "src="] { #expect(!html.contains(sign)) }
    }
}
