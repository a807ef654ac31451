import DirectorCore
import DirectorLanguage
import Testing

@testable import DirectorDeck

struct DeckDocumentTests {
    private let nonce: DocumentNonce

    init() throws {
        nonce = try #require(DocumentNonce("c2FtcGxlLW5vbmNlLTEyMw=="))
    }

    private func elements(_ deck: Deck) throws -> [MarkupReader.Element] {
        try MarkupReader.elements(of: DeckDocument.html(for: deck, in: .embedded, nonce: nonce))
    }

    private func elements(_ layout: DeckLayout, language: String? = nil) throws -> [MarkupReader.Element] {
        let slide = DeckSlide(slideID: "slide_001", title: "Title", layout: layout)
        return try elements(Deck(title: "Deck", language: language, audience: "all", duration: 5, slides: [slide]))
    }

    @Test(arguments: PresentationStrawman.VisualStyle.allCases)
    func everyLayoutInEveryStyle(_ style: PresentationStrawman.VisualStyle) throws {
        let deck = SampleDeck.everyLayout(style)
        let elements = try elements(deck)
        #expect(elements.with(class: "frame").count == deck.slides.count)
        for (index, slide) in deck.slides.enumerated() {
            let frame = elements.with(class: "frame")[index]
            #expect(frame.attributes["id"] == String(index + 1))
            #expect(frame.attributes["aria-label"] == "Slide \(index + 1) of \(deck.slides.count): \(slide.title)")
            let article = elements.named("article")[index]
            #expect(article.attributes["class"] == "slide role-\(slide.layout.role) layout-\(slide.layout.name)")
            #expect(elements.with(class: "slide-title")[index].text == slide.title)
        }
        #expect(elements.named("body").first?.attributes["class"] == "style-\(style) purpose-deck")
    }

    @Test func sampleHoldsEveryLayout() {
        let all = [
            "title", "section", "bullets", "points-visual", "visual", "two-columns", "comparison", "three-columns",
            "metrics", "matrix", "timeline", "process", "quote", "table", "closing",
        ]
        #expect(Set(SampleDeck.layouts.map(\.1.name)) == Set(all))
    }

    @Test func sameInputSameBytes() {
        let deck = SampleDeck.everyLayout(.kids)
        let html = DeckDocument.html(for: deck, in: .embedded, nonce: nonce)
        #expect(DeckDocument.html(for: deck, in: .embedded, nonce: nonce) == html)
    }

    @Test func onlyStyleAndScriptCarryTheNonce() throws {
        let elements = try elements(SampleDeck.everyLayout(nil))
        let carriers = elements.filter { $0.attributes["nonce"] != nil }
        #expect(carriers.map(\.name) == ["style", "script"])
        #expect(carriers.allSatisfy { $0.attributes["nonce"] == nonce.value })
        #expect(elements.named("script").count == 1)
        #expect(elements.named("style").count == 1)
    }

    /// The policy forbids both, and a browser would drop them silently.
    @Test(arguments: PresentationStrawman.VisualStyle.allCases)
    func nothingInlineThatThePolicyForbids(_ style: PresentationStrawman.VisualStyle) throws {
        for element in try elements(SampleDeck.everyLayout(style)) {
            #expect(element.attributes["style"] == nil)
            #expect(!element.attributes.keys.contains { $0.hasPrefix("on") })
        }
    }

    @Test(arguments: PresentationStrawman.VisualStyle.allCases)
    func nothingComesFromElsewhere(_ style: PresentationStrawman.VisualStyle) {
        let html = DeckDocument.html(for: SampleDeck.everyLayout(style), in: .embedded, nonce: nonce)
        for sign in ["http", "//", "url(", "@import", "src=", "javascript:"] {
            #expect(!html.contains(sign), "\(sign)")
        }
    }

    @Test func linksStayInTheDocument() throws {
        let elements = try elements(SampleDeck.everyLayout(nil))
        let ids = Set(elements.compactMap { $0.attributes["id"] })
        let links = elements.compactMap { $0.attributes["href"] }
        #expect(links.count == SampleDeck.layouts.count)
        #expect(links.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
    }

    @Test func idsDiffer() throws {
        let ids = try elements(SampleDeck.everyLayout(nil)).compactMap { $0.attributes["id"] }
        #expect(ids.count == Set(ids).count)
    }

    @Test func promptsAreMarked() throws {
        let elements = try elements(
            .bullets([.said("known"), .fillIn("unknown"), .fillIn("also unknown")])
        )
        let prompts = elements.named("mark")
        #expect(prompts.map(\.text) == ["Fill in unknown", "Fill in also unknown"])
        #expect(prompts.allSatisfy { $0.attributes["class"] == "prompt" })
        #expect(elements.with(class: "prompt-tag").count == 2)
    }

    /// If DirectorDeck has the language, all texts of the document itself are in it. Otherwise they are in English and
    /// marked as English.
    @Test(
        arguments: [
            ("de", "de", "Ergänzen", "Nächste Folie", "Folie 1 von 1: Title"),
            ("es-MX", "es", "Por completar", "Diapositiva siguiente", "Diapositiva 1 de 1: Title"),
            ("fr", "fr", "À compléter", "Diapositive suivante", "Diapositive 1 sur 1\u{A0}: Title"),
            ("it", "it", "Da completare", "Diapositiva successiva", "Diapositiva 1 di 1: Title"),
            ("hi", "en", "Fill in", "Next slide", "Slide 1 of 1: Title"),
            (nil, "en", "Fill in", "Next slide", "Slide 1 of 1: Title"),
        ] as [(String?, String, String, String, String)]
    )
    func theViewerSpeaksTheLanguageOfTheDeck(
        _ language: String?,
        _ spoken: String,
        _ fillIn: String,
        _ next: String,
        _ frame: String
    ) throws {
        let elements = try elements(.bullets([.fillIn("x")]), language: language)
        #expect(elements.named("html").first?.attributes["lang"] == language ?? "en")
        #expect(elements.named("main").first?.attributes["lang"] == language ?? "")
        #expect(elements.with(class: "prompt-tag").map(\.text) == [fillIn])
        #expect(elements.with(class: "prompt-tag").first?.attributes["lang"] == spoken)
        #expect(elements.named("nav").first?.attributes["lang"] == spoken)
        #expect(elements.named("dialog").first?.attributes["lang"] == spoken)
        #expect(
            elements.filter { $0.attributes["data-command"] == "forward" }.contains { $0.attributes["title"] == next }
        )
        #expect(elements.with(class: "frame").first?.attributes["aria-label"] == frame)
    }

    /// A title is filled in last, so that text in it is not taken for a placeholder.
    @Test func titlesAreNotFilledIn() throws {
        let slide = DeckSlide(slideID: "slide_001", title: "{count} {number}", layout: .bullets([]))
        let elements = try elements(Deck(title: "{title}", audience: "{count}", duration: 1, slides: [slide]))
        #expect(elements.with(class: "frame").first?.attributes["aria-label"] == "Slide 1 of 1: {count} {number}")
        #expect(elements.with(class: "pick").first?.attributes["aria-label"] == "Slide 1: {count} {number}")
        #expect(elements.with(class: "overview-about").first?.text == "1 slide · 1 minute · for {count}")
    }

    @Test func everyPromptOfEveryLayoutIsMarked() throws {
        let deck = SampleDeck.everyLayout(nil)
        let prompts = String(describing: deck).matches(of: /fillIn\("/).count
        #expect(prompts > 8)
        #expect(try elements(deck).named("mark").count == prompts)
    }

    @Test func visualsShowTheBriefAndNoData() throws {
        for kind in DeckVisual.Kind.allCases {
            let elements = try elements(
                .visual(DeckVisual(kind: kind, brief: SampleDeck.brief), caption: .said("Below"))
            )
            let figure = try #require(elements.with(class: "visual-\(kind)").first)
            #expect(figure.text.contains(SampleDeck.brief.goal))
            #expect(figure.text.contains(SampleDeck.brief.content))
            #expect(figure.text.contains(SampleDeck.brief.style))
            #expect(figure.text.lowercased().contains("\(kind) to add"))
            #expect(
                elements.filter { $0.name == "svg" && $0.path.last == "div" && $0.path.contains("figure") }.count == 1
            )
            #expect(elements.with(class: "visual-caption").map(\.text) == ["Below"])
        }
    }

    @Test func sectionsAreCounted() throws {
        let slides = ["One", "Two", "Three"].flatMap { title in
            [
                DeckSlide(slideID: title, title: title, layout: .section(subtitle: nil)),
                DeckSlide(slideID: title, title: title, layout: .bullets([])),
            ]
        }
        let elements = try elements(Deck(title: "D", audience: "", duration: 1, slides: slides))
        #expect(elements.with(class: "section-number").map(\.text) == ["1", "2", "3"])
    }

    @Test func notesAreParagraphs() throws {
        var deck = SampleDeck.everyLayout(nil)
        deck.slides = [
            DeckSlide(slideID: "a", title: "A", layout: .bullets([]), notes: "First.\n\nSecond."),
            DeckSlide(slideID: "b", title: "B", layout: .bullets([])),
        ]
        let elements = try elements(deck)
        let texts = elements.filter { $0.name == "p" && $0.path.contains("aside") }.map(\.text)
        #expect(texts == ["First.", "Second.", "No notes for this slide."])
    }

    @Test func tableRowsAreEvenAndTheRestIsCounted() throws {
        let rows: [[DeckText]] = Array(repeating: [.said("a")], count: 14) + [[.said("a"), .said("b"), .said("c")]]
        let elements = try elements(.table(columns: ["x", "y"], rows: rows))
        #expect(elements.named("th").count == 3)
        #expect(elements.named("th").allSatisfy { $0.attributes["scope"] == "col" })
        #expect(elements.named("td").count == 8 * 3 + 1)
        #expect(elements.named("td").last?.text == "and 7 more")
    }

    @Test func manyPointsStandInTwoColumns() throws {
        let elements = try elements(.bullets((1...9).map { .said("Point \($0)") }))
        #expect(elements.with(class: "bullets-wide").count == 1)
        #expect(elements.named("li").count == 9)
    }

    @Test(arguments: [(1, "across-1"), (4, "across-4"), (5, "across-3 two-rows"), (8, "across-4 two-rows")])
    func moreThanFourFiguresStandInTwoRows(_ count: Int, _ rows: String) throws {
        let metric = DeckMetric(value: .said("1"), label: "one")
        let elements = try elements(.metrics(Array(repeating: metric, count: count)))
        #expect(elements.with(class: "metrics").map { $0.attributes["class"] } == ["slide-main metrics \(rows)"])
        #expect(elements.with(class: "metric").count == count)
    }

    @Test func emptyContentLeavesNoEmptyLists() throws {
        let empty = DeckColumn(heading: "", points: [])
        let layouts: [DeckLayout] = [
            .title(subtitle: nil, presenter: nil), .section(subtitle: nil), .bullets([]),
            .twoColumns(left: empty, right: empty), .threeColumns([]), .metrics([]), .timeline([]), .process([]),
            .matrix(DeckMatrix(horizontalAxis: "", verticalAxis: "", quadrants: [])), .table(columns: [], rows: []),
            .closing(points: [], callToAction: nil), .quote(.said(""), attribution: nil),
        ]
        for layout in layouts {
            #expect(try elements(layout).named("ul").isEmpty, "\(layout.name)")
        }
    }

    @Test func aDeckWithoutSlidesSaysSo() throws {
        let elements = try elements(Deck(title: "Empty", audience: "", duration: 1, slides: []))
        #expect(elements.with(class: "frame").isEmpty)
        #expect(elements.with(class: "slides").first?.text == "There are no slides yet.")
    }
}
