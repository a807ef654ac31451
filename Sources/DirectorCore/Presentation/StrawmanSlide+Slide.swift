extension StrawmanSlide {
    /// The strawman's view of `slide`.
    ///
    /// - Parameter number: its place, from 1
    package init(_ slide: Slide, number: Int) {
        if var stored = slide.asRead {
            stored.slideNumber = number
            self = stored
            return
        }
        let form = slide.form
        self.init(
            slideNumber: number,
            slideID: slide.id.text,
            title: slide.title,
            slideType: form.slideType,
            narrative: slide.narrative,
            keyPoints: slide.points.map(\.short),
            structurePreference: slide.structure,
            speakerNotes: slide.notes,
            layoutID: form.masterLayout,
            slideTypeClassification: form.classification
        )
        layoutSelectionReasoning = form.reasoning
        variantID = slide.variant
        if slide.title.count <= 50 { generatedTitle = slide.title }
        guard let text = slide.brief?.text else { return }
        switch form.kind {
        case .opening, .divider, .closing, .pointsWithPicture, .picture, .threePanels: visualsNeeded = text
        case .pointsWithChart, .chart, .figures: analyticsNeeded = text
        case .pointsWithDiagram, .diagram, .matrix, .timeline, .steps: diagramsNeeded = text
        case .table, .comparison: tablesNeeded = text
        case .bullets, .twoColumns, .quote: break
        }
    }
}

extension SlideForm {
    package var slideType: StrawmanSlide.SlideType {
        switch self {
        case .opening: .titleSlide
        case .divider: .sectionDivider
        case .closing: .conclusionSlide
        case .bullets, .quote, .table: .contentHeavy
        case .pointsWithPicture, .pointsWithDiagram, .twoColumns, .comparison, .threePanels: .mixedContent
        case .pointsWithChart, .chart, .figures: .dataDriven
        case .picture: .visualHeavy
        case .diagram, .matrix, .timeline, .steps: .diagramFocused
        }
    }

    package var classification: StrawmanSlide.Classification {
        switch self {
        case .opening: .titleSlide
        case .divider: .sectionDivider
        case .closing: .closingSlide
        case .bullets, .picture, .diagram: .singleColumn
        case .pointsWithPicture, .pointsWithChart, .pointsWithDiagram: .asymmetricEightFour
        case .chart: .analytics
        case .twoColumns: .hybridOneTwoByTwo
        case .comparison: .bilateralComparison
        case .threePanels, .timeline, .steps: .sequentialThreeColumns
        case .figures: .metricsGrid
        case .matrix: .matrixTwoByTwo
        case .quote: .impactQuote
        case .table: .styledTable
        }
    }

    var masterLayout: StrawmanSlide.MasterLayout { isContent ? .content : .hero }

    fileprivate var reasoning: String {
        switch self {
        case .opening: "Full-bleed opening slide."
        case .divider: "Full-bleed divider, so that the change of subject is felt."
        case .closing: "Full-bleed closing slide; it stays on screen during the discussion."
        case .bullets: "A few short points that belong together."
        case .pointsWithPicture, .pointsWithChart, .pointsWithDiagram:
            "The picture carries the message, the points name it."
        case .picture: "One picture says more than points would."
        case .chart: "One chart, one message."
        case .diagram: "The parts only make sense together."
        case .twoColumns: "Two groups of points."
        case .comparison: "Two sides, measured by the same points."
        case .threePanels: "Three equal parts."
        case .figures: "Few figures, large enough to remember."
        case .matrix: "Two questions at once."
        case .timeline: "The order in time is the message."
        case .steps: "Each step follows from the one before."
        case .quote: "A voice instead of an argument."
        case .table: "The same questions for every row."
        }
    }
}
