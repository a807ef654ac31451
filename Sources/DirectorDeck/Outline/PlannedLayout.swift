import DirectorCore

/// The planned layout of an outline's slide, with its key points in the places of its content.
enum PlannedLayout {
    static func layout(for slide: StrawmanSlide) -> DeckLayout {
        let points = slide.keyPoints.map(DeckText.said)
        return switch slide.slideTypeClassification ?? classification(of: slide.slideType) {
        case .titleSlide:
            .title(subtitle: slide.generatedSubtitle ?? joined(slide.keyPoints), presenter: nil)
        case .sectionDivider:
            .section(subtitle: slide.generatedSubtitle ?? joined(slide.keyPoints))
        case .closingSlide:
            .closing(points: points, callToAction: nil)
        case .bilateralComparison:
            comparison(slide.keyPoints)
        case .sequentialThreeColumns, .gridThreeByThree:
            .threeColumns(columns(slide.keyPoints, count: 3))
        case .impactQuote:
            .quote(.said(slide.keyPoints.first ?? slide.title), attribution: nil)
        case .metricsGrid:
            .metrics(slide.keyPoints.map { DeckMetric(value: .said("#"), label: $0) })
        case .matrixTwoByTwo:
            .matrix(DeckMatrix(horizontalAxis: "", verticalAxis: "", quadrants: columns(slide.keyPoints, count: 4)))
        case .styledTable:
            .table(columns: slide.keyPoints, rows: Array(repeating: [], count: 4))
        case .pyramid:
            visual(.diagram, slide, points)
        case .analytics:
            visual(.chart, slide, points)
        case .asymmetricEightFour, .hybridOneTwoByTwo:
            visual(wantedKind(slide) ?? .picture, slide, points)
        case .singleColumn:
            wantedKind(slide).map { visual($0, slide, points) } ?? .bullets(points)
        }
    }

    private static func classification(of type: StrawmanSlide.SlideType) -> StrawmanSlide.Classification {
        switch type {
        case .titleSlide: .titleSlide
        case .sectionDivider: .sectionDivider
        case .conclusionSlide: .closingSlide
        case .dataDriven: .analytics
        case .diagramFocused: .pyramid
        case .visualHeavy, .mixedContent: .asymmetricEightFour
        case .contentHeavy: .singleColumn
        }
    }

    private static func joined(_ points: [String]) -> String? {
        points.isEmpty ? nil : points.joined(separator: " · ")
    }

    private static func wantedKind(_ slide: StrawmanSlide) -> DeckVisual.Kind? {
        if slide.visualsNeeded != nil { return .picture }
        if slide.analyticsNeeded != nil { return .chart }
        if slide.diagramsNeeded != nil { return .diagram }
        return nil
    }

    private static func visual(_ kind: DeckVisual.Kind, _ slide: StrawmanSlide, _ points: [DeckText]) -> DeckLayout {
        let text: String? =
            switch kind {
            case .picture: slide.visualsNeeded
            case .chart: slide.analyticsNeeded
            case .diagram: slide.diagramsNeeded
            }
        let brief = text.flatMap { SlideBrief(text: $0) } ?? SlideBrief(goal: "", content: "", style: "")
        let visual = DeckVisual(kind: kind, brief: brief)
        return points.isEmpty ? .visual(visual, caption: nil) : .pointsAndVisual(points: points, visual: visual)
    }

    /// Two points become the two sides. More points are divided between two sides without a heading.
    private static func comparison(_ points: [String]) -> DeckLayout {
        let sides = columns(points, count: 2)
        return .comparison(left: sides[0], right: sides[1], verdict: nil)
    }

    /// Exactly `count` columns. Up to `count` points become the columns' headings. More points are divided in order,
    /// and the first point of each column is its heading. A column without a point is empty.
    private static func columns(_ points: [String], count: Int) -> [DeckColumn] {
        (0..<count).map { index in
            let share = points[(points.count * index / count)..<(points.count * (index + 1) / count)]
            guard points.count > count else {
                return DeckColumn(heading: index < points.count ? points[index] : "", points: [])
            }
            return DeckColumn(heading: share.first ?? "", points: share.dropFirst().map(DeckText.said))
        }
    }
}
