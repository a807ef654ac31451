import DirectorCore
import Testing

@testable import DirectorDeck

struct SlideFitTests {
    private func fit(_ title: String, _ layout: DeckLayout) -> SlideFit {
        SlideFit(DeckSlide(slideID: "slide_001", title: title, layout: layout), promptTag: "Fill in")
    }

    @Test func shortContentIsSetLarge() {
        let result = fit("Short", .bullets([.said("One"), .said("Two")]))
        #expect(result == fit("Short", .bullets([])))
        #expect(result.body == .full)
        #expect(result.title == 0)
    }

    @Test func longerTextIsNeverSetLarger() {
        for (_, layout) in SampleDeck.layouts {
            var before = FitStep.full
            for count in [1, 4, 16, 64] {
                let text = Array(repeating: "words that fill", count: count).joined(separator: " ")
                let step = fit("Title", layout.replacingTexts(with: text)).body
                #expect(step >= before, "\(layout.name) with \(count)")
                before = step
            }
        }
    }

    @Test func endlessTextEndsAtTheLimit() {
        let text = String(repeating: "endless ", count: 400)
        #expect(fit("T", .bullets(Array(repeating: .said(text), count: 6))).body == .limit)
        #expect(fit(text, .section(subtitle: nil)).title == 3)
    }

    @Test func limitsHold() {
        #expect(FitStep.allCases.map(\.bodySize) == [30, 28, 26, 24, 22, 20, 18])
        for (_, layout) in SampleDeck.layouts {
            let sizes = SlideFit.titleSizes(for: layout)
            #expect(sizes.allSatisfy { (44...60).contains($0) })
            #expect(sizes == sizes.sorted(by: >))
        }
    }

    @Test func promptsNeedMoreRoomThanWords() {
        let text = "just about a line of text in this column of the slide"
        let said = DeckText.said(text).block(promptTag: "Fill in")
        let prompt = DeckText.fillIn(text).block(promptTag: "Fill in")
        #expect(prompt.gap > said.gap)
        #expect(TextExtent.width(of: prompt.text) > TextExtent.width(of: said.text))
    }
}
