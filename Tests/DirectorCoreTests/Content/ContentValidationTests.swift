import DirectorCore
import Testing

struct ContentValidationTests {
    @Test(arguments: [(2, false), (3, true), (5, true), (6, false)])
    func questionsAreThreeToFive(_ count: Int, _ isAllowed: Bool) {
        let questions = ClarifyingQuestions(questions: (0..<count).map { "Question \($0)?" })
        #expect(isValid { try questions.validate() } == isAllowed)
    }

    @Test func aBlankQuestionIsNamed() {
        let error = #expect(throws: ContentError.self) {
            try ClarifyingQuestions(questions: ["a", " ", "c"]).validate()
        }
        #expect(error?.path == "questions[1]")
    }

    @Test(arguments: [(1, false), (2, true), (30, true), (31, false)])
    func plansProposeTwoToThirtySlides(_ count: Int, _ isAllowed: Bool) {
        let plan = ConfirmationPlan(summaryOfUserRequest: "s", keyAssumptions: [], proposedSlideCount: count)
        #expect(isValid { try plan.validate() } == isAllowed)
    }

    @Test func strawmanSlidesAreNumberedInOrderWithOwnIDs() {
        var strawman = Self.strawman(slides: 3)
        #expect(isValid { try strawman.validate() })
        strawman.slides[1].slideNumber = 5
        #expect(error { try strawman.validate() }?.path == "slides[1].slide_number")
        strawman = Self.strawman(slides: 3)
        strawman.slides[2].slideID = "slide_001"
        #expect(error { try strawman.validate() }?.found == "slide_001 twice")
        strawman = Self.strawman(slides: 0)
        #expect(error { try strawman.validate() }?.path == "slides")
    }

    @Test func previewAddressAndIDComeTogether() {
        var strawman = Self.strawman(slides: 2)
        strawman.previewURL = "http://x/p/1"
        #expect(error { try strawman.validate() }?.path == "preview_url")
        strawman.previewPresentationID = PresentationID("1")
        #expect(isValid { try strawman.validate() })
    }

    @Test func lengthsAreBounded() {
        var strawman = Self.strawman(slides: 1)
        strawman.footerText = String(repeating: "x", count: 21)
        #expect(error { try strawman.validate() }?.path == "footer_text")
        strawman = Self.strawman(slides: 1)
        strawman.slides[0].generatedTitle = String(repeating: "x", count: 51)
        #expect(error { try strawman.validate() }?.path == "slides[0].generated_title")
        strawman = Self.strawman(slides: 1)
        strawman.slides[0].generatedSubtitle = String(repeating: "x", count: 91)
        #expect(error { try strawman.validate() }?.path == "slides[0].generated_subtitle")
    }

    @Test func briefsNeedTheirThreeMarkersInOrder() {
        var strawman = Self.strawman(slides: 1)
        strawman.slides[0].visualsNeeded = "**Content:** a **Goal:** b **Style:** c"
        #expect(error { try strawman.validate() }?.path == "slides[0].visuals_needed")
        strawman.slides[0].visualsNeeded = SlideBrief(goal: "a", content: "b", style: "c").text
        #expect(isValid { try strawman.validate() })
        #expect(
            SlideBrief(text: strawman.slides[0].visualsNeeded ?? "") == SlideBrief(goal: "a", content: "b", style: "c")
        )
    }

    @Test func contentReadsBackFromItsJSON() throws {
        let strawman = Self.strawman(slides: 2)
        let text = try JSONText.encode(strawman)
        #expect(try JSONText.decode(PresentationStrawman.self, from: text) == strawman)
        #expect(text.contains(#""slide_id":"slide_002""#))
        for layout in [
            DeckLayout.bullets([.said("a"), .fillIn("b")]), .table(columns: ["x"], rows: [[.said("y")]]),
            .title(subtitle: nil, presenter: .fillIn("name")),
        ] {
            let slide = DeckSlide(slideID: "slide_001", title: "T", layout: layout)
            #expect(try JSONText.decode(DeckSlide.self, from: JSONText.encode(slide)) == slide)
        }
    }

    private func isValid(_ check: () throws -> Void) -> Bool { error(check) == nil }

    private func error(_ check: () throws -> Void) -> ContentError? {
        do {
            try check()
            return nil
        } catch {
            return error as? ContentError
        }
    }

    static func strawman(slides: Int) -> PresentationStrawman {
        PresentationStrawman(
            mainTitle: "Bees",
            overallTheme: "Curious",
            designSuggestions: "Warm",
            targetAudience: "Pupils",
            presentationDuration: 10,
            slides: (0..<slides).map {
                StrawmanSlide(
                    slideNumber: $0 + 1,
                    slideID: StrawmanSlide.id(number: $0 + 1),
                    title: "Slide \($0 + 1)",
                    slideType: .contentHeavy,
                    narrative: "n",
                    keyPoints: ["p"]
                )
            }
        )
    }
}
