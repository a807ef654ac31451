package import DirectorCore
import DirectorLanguage

/// How a slide arranges its content. Written into a strawman slide as type, classification and structure preference,
/// and read back from them, so that every later step works from the slide alone.
package enum SlideForm: Equatable, Sendable {
    case opening, divider, closing
    case bullets
    case pointsWithPicture, pointsWithChart, pointsWithDiagram
    case picture, chart, diagram
    case twoColumns(String, String)
    case comparison(String, String)
    case threePanels
    case figures
    case matrix(across: String, up: String)
    case timeline, steps
    case quote
    case table([String])

    package var slideType: Slide.SlideType {
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

    package var classification: Slide.Classification {
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

    package var reasoning: String {
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

    /// Which kind of visual the form shows, if any.
    var visual: DeckVisual.Kind? {
        switch self {
        case .pointsWithPicture, .picture: .picture
        case .pointsWithChart, .chart, .figures: .chart
        case .pointsWithDiagram, .diagram, .matrix, .timeline, .steps: .diagram
        case .opening, .divider, .closing, .bullets, .twoColumns, .comparison, .threePanels, .quote, .table: nil
        }
    }
}

extension SlideForm {
    /// Reads the form of a slide, whoever wrote it.
    package init(_ slide: Slide) {
        switch slide.slideType {
        case .titleSlide: self = .opening
        case .sectionDivider: self = .divider
        case .conclusionSlide: self = .closing
        case .contentHeavy, .visualHeavy, .dataDriven, .diagramFocused, .mixedContent: self = Self.content(of: slide)
        }
    }

    private static func content(of slide: Slide) -> SlideForm {
        let structure = slide.structurePreference ?? ""
        let names = Self.names(in: structure)
        switch slide.slideTypeClassification {
        case .titleSlide: return .opening
        case .sectionDivider: return .divider
        case .closingSlide: return .closing
        case .bilateralComparison:
            return names.count == 2 ? .comparison(names[0], names[1]) : .comparison("On one side", "On the other")
        case .hybridOneTwoByTwo:
            return names.count == 2 ? .twoColumns(names[0], names[1]) : .twoColumns("First", "And also")
        case .sequentialThreeColumns:
            if Self.isWritten(structure, as: .timeline) { return .timeline }
            return Self.isWritten(structure, as: .steps) ? .steps : .threePanels
        case .gridThreeByThree: return .threePanels
        case .impactQuote: return .quote
        case .metricsGrid: return .figures
        case .matrixTwoByTwo:
            return names.count == 2 ? .matrix(across: names[0], up: names[1]) : .matrix(across: "Effort", up: "Effect")
        case .styledTable: return .table(names.count >= 2 ? names : ["Point", "What it means"])
        case .pyramid: return .steps
        case .analytics: return .chart
        case .asymmetricEightFour:
            return slide.analyticsNeeded != nil
                ? .pointsWithChart : slide.diagramsNeeded != nil ? .pointsWithDiagram : .pointsWithPicture
        case .singleColumn, nil: return single(slide)
        }
    }

    private static func single(_ slide: Slide) -> SlideForm {
        switch slide.slideType {
        case .visualHeavy: .picture
        case .dataDriven: .chart
        case .diagramFocused: .diagram
        case .mixedContent: .pointsWithPicture
        case .contentHeavy, .titleSlide, .sectionDivider, .conclusionSlide: .bullets
        }
    }

    /// In whatever language the outline was written.
    private static func isWritten(_ structure: String, as form: SlideForm) -> Bool {
        Language.allCases.contains { Wording(Languages.embedded[$0]).structure(form) == structure }
    }

    /// "Table: A | B" holds A and B.
    private static func names(in structure: String) -> [String] {
        guard let colon = structure.firstIndex(of: ":") else { return [] }
        return structure[structure.index(after: colon)...].split(separator: "|").map(withoutSpacesAround).filter {
            !$0.isEmpty
        }
    }

    /// Only plain ones: others belong to the name.
    private static func withoutSpacesAround(_ name: Substring) -> String {
        let start = name.drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
