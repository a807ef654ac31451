import DirectorCore
import Testing

@testable import DirectorDeck

struct PlannedLayoutTests {
    private func slide(
        _ type: StrawmanSlide.SlideType = .contentHeavy,
        _ classification: StrawmanSlide.Classification? = nil,
        points: [String] = ["a", "b", "c", "d"]
    ) -> StrawmanSlide {
        StrawmanSlide(
            slideNumber: 1,
            slideID: "slide_001",
            title: "Title",
            slideType: type,
            narrative: "",
            keyPoints: points,
            slideTypeClassification: classification
        )
    }

    @Test(arguments: [
        (StrawmanSlide.Classification.titleSlide, "title"), (.sectionDivider, "section"), (.closingSlide, "closing"),
        (.bilateralComparison, "comparison"), (.sequentialThreeColumns, "three-columns"), (.impactQuote, "quote"),
        (.metricsGrid, "metrics"), (.matrixTwoByTwo, "matrix"), (.gridThreeByThree, "three-columns"),
        (.asymmetricEightFour, "points-visual"), (.hybridOneTwoByTwo, "points-visual"), (.singleColumn, "bullets"),
        (.styledTable, "table"), (.pyramid, "points-visual"), (.analytics, "points-visual"),
    ])
    func classificationDecides(_ classification: StrawmanSlide.Classification, _ name: String) {
        #expect(PlannedLayout.layout(for: slide(.mixedContent, classification)).name == name)
    }

    @Test(arguments: [
        (StrawmanSlide.SlideType.titleSlide, "title"), (.sectionDivider, "section"), (.conclusionSlide, "closing"),
        (.contentHeavy, "bullets"), (.visualHeavy, "points-visual"), (.dataDriven, "points-visual"),
        (.diagramFocused, "points-visual"), (.mixedContent, "points-visual"),
    ])
    func typeDecidesWithoutClassification(_ type: StrawmanSlide.SlideType, _ name: String) {
        #expect(PlannedLayout.layout(for: slide(type)).name == name)
    }

    @Test func pointsAreSharedOutInOrder() {
        let layout = PlannedLayout.layout(
            for: slide(.mixedContent, .bilateralComparison, points: ["a", "b", "c", "d", "e"])
        )
        #expect(
            layout
                == .comparison(
                    left: DeckColumn(heading: "a", points: [.said("b")]),
                    right: DeckColumn(heading: "c", points: [.said("d"), .said("e")]),
                    verdict: nil
                )
        )
    }

    @Test(arguments: 0...10)
    func noPointIsLost(_ count: Int) {
        let points = (0..<count).map { "point\($0)." }
        for classification in StrawmanSlide.Classification.allCases where classification != .impactQuote {
            let drawn = String(
                describing: PlannedLayout.layout(for: slide(.mixedContent, classification, points: points))
            )
            #expect(points.allSatisfy(drawn.contains), "\(classification)")
        }
    }

    @Test func theBriefNamesThePicture() {
        var wanted = slide(.contentHeavy, .singleColumn)
        wanted.analyticsNeeded = SampleDeck.brief.text
        #expect(
            PlannedLayout.layout(for: wanted)
                == .pointsAndVisual(
                    points: ["a", "b", "c", "d"].map(DeckText.said),
                    visual: DeckVisual(kind: .chart, brief: SampleDeck.brief)
                )
        )
    }
}
