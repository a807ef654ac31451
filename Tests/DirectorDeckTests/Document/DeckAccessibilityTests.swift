import DirectorCore
import DirectorLanguage
import Testing

@testable import DirectorDeck

struct DeckAccessibilityTests {
    private let nonce: DocumentNonce

    init() throws {
        nonce = try #require(DocumentNonce("c2FtcGxlLW5vbmNlLTEyMw=="))
    }

    private func elements(language: String?, text: String = "Title") throws -> [MarkupReader.Element] {
        let deck = SampleDeck.everyLayout(of: text, language: language)
        return try MarkupReader.elements(of: DeckDocument.html(for: deck, in: .embedded, nonce: nonce))
    }

    @Test func oneFirstHeadingAndOneSecondPerSlide() throws {
        let elements = try elements(language: "en")
        #expect(elements.named("h1").count == 1)
        #expect(elements.named("h2").filter { $0.path.contains("article") }.count == SampleDeck.layouts.count)
        #expect(elements.named("main").count == 1)
        #expect(elements.named("title").map(\.text) == ["Title"])
    }

    @Test func everyButtonHasANameOrIsHiddenFromAssistance() throws {
        let buttons = try elements(language: "en").named("button")
        #expect(buttons.count == 9)
        for button in buttons {
            let name = button.attributes["aria-label"] ?? button.text
            let decorative = button.attributes["aria-hidden"] == "true" && button.attributes["tabindex"] == "-1"
            #expect(!name.isEmpty || decorative)
        }
    }

    @Test func drawingsAreHiddenFromAssistance() throws {
        let elements = try elements(language: "en")
        #expect(elements.with(class: "ornament").allSatisfy { $0.attributes["aria-hidden"] == "true" })
        #expect(elements.with(class: "art").allSatisfy { $0.attributes["aria-hidden"] == "true" })
    }

    @Test func languageIsDeclaredWhereKnown() throws {
        #expect(try elements(language: "pt-BR").named("html").first?.attributes["lang"] == "pt-BR")
        #expect(try elements(language: "pt-BR").named("main").first?.attributes["lang"] == "pt-BR")
        #expect(try elements(language: nil).named("main").first?.attributes["lang"] == "")
        #expect(try elements(language: "x\"><b>").named("html").first?.attributes["lang"] == "en")
    }

    @Test func everyTextFindsItsDirection() throws {
        let elements = try elements(language: "ar", text: SampleDeck.arabic)
        #expect(elements.with(class: "line").allSatisfy { $0.attributes["dir"] == "auto" })
        #expect(elements.named("article").allSatisfy { $0.attributes["dir"] == "rtl" })
        #expect(
            try self.elements(language: nil, text: SampleDeck.hebrew).named("article").allSatisfy {
                $0.attributes["dir"] == "rtl"
            }
        )
        #expect(try self.elements(language: nil).named("article").allSatisfy { $0.attributes["dir"] == "ltr" })
    }

    @Test func theBarIsHiddenUntilTheScriptRuns() throws {
        let elements = try elements(language: "en")
        for name in ["bar", "zone"] {
            #expect(!elements.with(class: name).isEmpty)
            #expect(elements.with(class: name).allSatisfy { $0.attributes["hidden"] != nil })
        }
    }

    @Test func theProgressBarIsInTheLandmarkOfTheBar() throws {
        let progress = try #require(try elements(language: "en").with(class: "progress").first)
        #expect(progress.path.contains("nav"))
    }
}
