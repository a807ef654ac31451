import DirectorCore
import Testing

/// Outlines that were stored before the log kept their meaning.
struct EarlierOutlineTests {
    /// Knows one title, one prompt and one word for a timeline.
    private struct Words: OutlineRecognition {
        let language: String? = "de"
        func arrangement(_ structure: String) -> SlideForm.Kind? { structure == "Zeitstrahl" ? .timeline : nil }
        func template(titled title: String) -> TemplateName? {
            title == "Ablauf" ? TemplateName(rawValue: "shared.agenda") : nil
        }
        func role(of template: TemplateName) -> Slide.Role { .agenda }
        func line(of point: String, onSlideTitled title: String) -> Point.Line {
            point.hasSuffix("?") ? .prompt(RichText(point)) : .statement(RichText(point))
        }
        func nameGaps(_ notes: String) -> Bool { notes.contains("Offen:") }
    }

    private static func slide(
        _ number: Int,
        _ title: String,
        _ type: StrawmanSlide.SlideType,
        _ classification: StrawmanSlide.Classification? = nil,
        structure: String? = nil
    ) -> StrawmanSlide {
        var slide = StrawmanSlide(
            slideNumber: number,
            slideID: StrawmanSlide.id(number: number),
            title: title,
            slideType: type,
            narrative: "Why",
            keyPoints: ["Said", "Asked?"],
            structurePreference: structure,
            slideTypeClassification: classification
        )
        // What this release does not derive itself.
        slide.generatedSubtitle = "Of another Director"
        slide.layoutSelectionReasoning = "Because"
        return slide
    }

    private static let stored = PresentationStrawman(
        mainTitle: "Bienen",
        overallTheme: "Ruhig",
        designSuggestions: "Weiß",
        targetAudience: "Rat",
        presentationDuration: 10,
        slides: [
            slide(1, "Bienen", .titleSlide), slide(2, "Ablauf", .contentHeavy, .singleColumn),
            slide(3, "Wann", .diagramFocused, .sequentialThreeColumns, structure: "Zeitstrahl"),
            slide(4, "Drei", .mixedContent, .sequentialThreeColumns, structure: "Drei Felder"),
            slide(5, "Tabelle", .contentHeavy, .styledTable, structure: "Tabelle: Wer | Was | Wann"),
            slide(6, "Zwei", .mixedContent, .bilateralComparison, structure: "ohne Namen"),
            slide(7, "Ende", .conclusionSlide),
        ]
    )

    @Test func whatItMeansIsRead() {
        let read = Presentation(reading: Self.stored, with: Words())
        #expect(read.language == "de")
        #expect(
            read.slides.map(\.form) == [
                .opening, .bullets, .timeline, .threePanels, .table(["Wer", "Was", "Wann"]),
                .comparison("On one side", "On the other"), .closing,
            ]
        )
        #expect(read.slides.map(\.role) == [.opening, .agenda, .body, .body, .body, .body, .closing])
        #expect(read.slides[1].template == TemplateName(rawValue: "shared.agenda"))
        #expect(read.slides[2].points.map(\.line) == [.statement(RichText("Said")), .prompt(RichText("Asked?"))])
    }

    @Test func notesThatNameGapsAreKnown() {
        var stored = Self.stored
        stored.slides[1].speakerNotes = "Langsam. Offen: die Zahl"
        stored.slides[2].speakerNotes = "Langsam."
        let read = Presentation(reading: stored, with: Words())
        #expect(read.slides.prefix(3).map(\.notesNameGaps) == [false, true, false])
    }

    @Test func otherProgramsSeeNoDifferenceUntilASlideIsChanged() {
        var read = Presentation(reading: Self.stored, with: Words())
        #expect(read.strawman == Self.stored)
        read.slides.swapAt(1, 2)
        #expect(read.strawman.slides[1].slideNumber == 2)
        #expect(read.strawman.slides[1].generatedSubtitle == "Of another Director")
        read.slides[1].asRead = nil
        #expect(read.strawman.slides[1].generatedSubtitle == nil)
        #expect(read.strawman.slides[1].keyPoints == ["Said", "Asked?"])
    }

    @Test func itsIDsAreNotGivenAgain() {
        var read = Presentation(reading: Self.stored, with: Words())
        #expect(read.newSlideID() == SlideID(number: 8))
    }
}
