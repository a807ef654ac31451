import DirectorCore
import DirectorTestSupport
import Testing

@testable import DirectorSessions

/// Finished slides of a running turn, which a server of another release may take up.
struct KeptSlideTests {
    private static let slide: Slide = {
        var slide = Slide(id: SlideID(number: 2), form: .bullets, title: "Honey")
        slide.append("How it is made", line: .unwritten)
        return slide
    }()
    private static let stored = DeckSlide(
        slideID: "slide_002",
        title: "Honey",
        layout: .bullets([.said("How it is made"), .fillIn("your own picture")]),
        notes: "Slowly"
    )

    @Test func comesBackWithItsElements() throws {
        let content = Slide.Content(reading: Self.stored, of: Self.slide)
        let kept = KeptSlide(content, of: Self.slide, usage: nil)
        let read = try JSONText.decode(KeptSlide.self, from: JSONText.encode(kept))
        #expect(read.content(of: Self.slide) == content)
    }

    @Test func anEarlierReleaseFindsItsOwnForm() throws {
        struct EarlierPart: Decodable { let slide: DeckSlide }
        let content = Slide.Content(reading: Self.stored, of: Self.slide)
        let text = try JSONText.encode(KeptSlide(content, of: Self.slide, usage: nil))
        #expect(try JSONText.decode(EarlierPart.self, from: text).slide == Self.stored)
    }

    @Test(arguments: [false, true])
    func aPartOfAnEarlierReleaseIsRead(_ isOldest: Bool) throws {
        struct EarlierPart: Encodable { let slide: DeckSlide }
        let text =
            isOldest ? try JSONText.encode(Self.stored) : try JSONText.encode(EarlierPart(slide: Self.stored))
        let content = try JSONText.decode(KeptSlide.self, from: text).content(of: Self.slide)
        #expect(DeckSlide(content, of: Self.slide.id) == Self.stored)
    }
}
