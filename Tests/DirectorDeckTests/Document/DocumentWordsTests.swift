import DirectorCore
import DirectorLanguage
import DirectorTestSupport
import Testing

@testable import DirectorDeck

/// A document whose slides hold no words shows none that are not from the messages file.
struct DocumentWordsTests {
    private static let shown = [
        "title", "alt", "placeholder", "aria-label", "aria-roledescription", "data-words", "data-no-full-screen",
        "data-versus",
    ]
    /// What the script fills.
    private static let places = ["{number}", "{count}"]

    private let nonce: DocumentNonce

    init() throws {
        nonce = try #require(DocumentNonce("c2FtcGxlLW5vbmNlLTEyMw=="))
    }

    @Test(arguments: PresentationStrawman.VisualStyle.allCases)
    func decks(_ style: PresentationStrawman.VisualStyle) throws {
        var deck = SampleDeck.everyLayout(of: "5")
        deck.visualStyle = style
        deck.slides[1].isStandIn = true
        deck.slides[2].notes = nil
        try expectNoPlainWord(in: DeckDocument.html(for: deck, in: PseudoLanguage.languages, nonce: nonce))
    }

    @Test func outlines() throws {
        let slides = StrawmanSlide.Classification.allCases.map { ($0, "5", ["5", "6", "7", "8"]) }
        let strawman = SampleStrawman.strawman(slides, text: "5")
        try expectNoPlainWord(in: StrawmanPreview.html(for: strawman, in: PseudoLanguage.languages, nonce: nonce))
    }

    @Test func emptyDecks() throws {
        var deck = SampleDeck.everyLayout(of: "5")
        deck.slides = []
        try expectNoPlainWord(in: DeckDocument.html(for: deck, in: PseudoLanguage.languages, nonce: nonce))
    }

    @Test func englishWouldBeFound() throws {
        let deck = SampleDeck.everyLayout(of: "5")
        let html = DeckDocument.html(for: deck, in: .embedded, nonce: nonce)
        #expect(try words(in: html).contains("Next slide"))
    }

    private func expectNoPlainWord(in html: String, at location: SourceLocation = #_sourceLocation) throws {
        #expect(try words(in: html).filter(PseudoLanguage.holdsPlainWord) == [], sourceLocation: location)
    }

    /// What a reader sees or hears, and what style sheets draw.
    private func words(in html: String) throws -> [String] {
        try MarkupReader.elements(of: html).flatMap { element -> [String] in
            switch element.name {
            case "script": []
            case "style": element.text.matches(of: /content:\s*"([^"]*)"/).map { Self.withoutEscapes($0.1) }
            default:
                ([element.text] + Self.shown.compactMap { element.attributes[$0] }).map { text in
                    Self.places.reduce(text) { $0.replacing($1, with: "") }
                }
            }
        }
    }

    /// `\201C` in a style sheet is a sign, not letters.
    private static func withoutEscapes(_ text: Substring) -> String {
        String(text.replacing(/\\[0-9A-Fa-f]{1,6}/, with: ""))
    }
}
