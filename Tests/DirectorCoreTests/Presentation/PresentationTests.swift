import DirectorCore
import Testing

/// The presentation as the log keeps it.
struct PresentationTests {
    /// A slide of every form.
    private static func presentation() -> Presentation {
        var slides: [Slide] = []
        for (index, kind) in SlideForm.Kind.allCases.enumerated() {
            let headings = (0..<kind.headingCount.lowerBound).map { "Heading \($0)" }
            guard let form = SlideForm(kind, headings: headings) else { continue }
            var slide = Slide(
                id: SlideID(number: index + 1),
                role: form.isContent ? .body : .section,
                form: form,
                template: TemplateName(rawValue: "teach.map"),
                title: "Slide \(index + 1)",
                narrative: "Why",
                notes: "Say it",
                brief: SlideBrief(goal: "g", content: "c", style: "s"),
                structure: "Told"
            )
            slide.append("Said", line: .statement(RichText("Said at length")))
            slide.append("Asked", line: .prompt(RichText("What only you know", writer: .template)))
            slide.append("Open", line: .unwritten)
            slides.append(slide)
        }
        return Presentation(
            language: "de",
            title: "Bees",
            audience: "Council",
            minutes: 10,
            look: Presentation.Look(theme: "Calm", suggestions: "White", style: .kids),
            footer: "Bees",
            slides: slides
        )
    }

    @Test func comesBackAsItWasStored() throws {
        var presentation = Self.presentation()
        presentation.id = PresentationID(unchecked: "p1")
        presentation.version = LogSequence(7)
        presentation.slides[3].variant = "wide"
        let text = try JSONText.encode(presentation)
        #expect(try JSONText.decode(Presentation.self, from: text) == presentation)
    }

    @Test func aTextOfOneAuthorIsStoredAsAString() throws {
        #expect(try JSONText.encode([RichText("plain")]) == #"["plain"]"#)
        let rich = RichText(runs: [.init("2", manner: .formula), .init("!", writer: .person)])
        #expect(try JSONText.decode([RichText].self, from: JSONText.encode([rich])) == [rich])
        #expect(rich.plain == "2!")
    }

    @Test func aFormWithoutItsHeadingsIsNotRead() throws {
        let slide = #"{"id":"slide_001","role":"body","form":"comparison","headings":["one"],"title":"x"}"#
        #expect(throws: DecodingError.self) { try JSONText.decode(Slide.self, from: slide) }
    }

    @Test func aSlidesIDIsNeverUsedAgain() throws {
        var presentation = Self.presentation()
        let last = presentation.slides.removeLast()
        let stored = try JSONText.decode(Presentation.self, from: JSONText.encode(presentation))
        for var kept in [presentation, stored] {
            let next = kept.newSlideID()
            #expect(next != last.id && !kept.slides.contains { $0.id == next })
            #expect(kept.newSlideID() != next)
        }
    }

    @Test func aPointsIDIsNotUsedAgainWhileOthersStand() {
        var slide = Slide(id: SlideID(number: 1), form: .bullets, title: "x")
        for text in ["a", "b", "c"] { slide.append(text, line: .unwritten) }
        slide.points.remove(at: 1)
        slide.append("d", line: .unwritten)
        #expect(slide.points.map(\.id.number) == [1, 3, 4])
    }

    @Test func twoThatDifferOnlyInIDsGivenSayTheSame() {
        let before = Self.presentation()
        var after = before
        _ = after.newSlideID()
        #expect(after != before)
        #expect(after.saysSame(as: before))
        after.title = "Wasps"
        #expect(!after.saysSame(as: before))
    }

    // MARK: The strawman

    @Test func theStrawmanIsDerivedAndValid() throws {
        let strawman = Self.presentation().strawman
        try strawman.validate()
        #expect(strawman.mainTitle == "Bees" && strawman.visualStylePreference == .kids)
        #expect(strawman.slides.map(\.slideNumber) == Array(1...SlideForm.Kind.allCases.count))
        for (slide, derived) in zip(Self.presentation().slides, strawman.slides) {
            #expect(derived.slideID == slide.id.text)
            #expect(derived.keyPoints == ["Said", "Asked", "Open"])
            #expect(derived.slideType == slide.form.slideType)
            #expect(derived.slideTypeClassification == slide.form.classification)
            let briefs = [
                derived.visualsNeeded, derived.analyticsNeeded, derived.diagramsNeeded, derived.tablesNeeded,
            ].compactMap(\.self)
            #expect(briefs.count <= 1)
        }
    }
}
