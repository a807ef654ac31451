import DirectorCore
import DirectorOffline

/// The forms of slides under the names that models are given.
enum SlideFormName: String, Sendable, CaseIterable {
    case opening, section, closing, bullets
    case pointsWithPicture = "points_with_picture"
    case pointsWithChart = "points_with_chart"
    case pointsWithDiagram = "points_with_diagram"
    case picture, chart, diagram
    case twoColumns = "two_columns"
    case comparison
    case threePanels = "three_panels"
    case figures, matrix, timeline, steps, quote, table

    init(_ form: SlideForm) {
        self =
            switch form {
            case .opening: .opening
            case .divider: .section
            case .closing: .closing
            case .bullets: .bullets
            case .pointsWithPicture: .pointsWithPicture
            case .pointsWithChart: .pointsWithChart
            case .pointsWithDiagram: .pointsWithDiagram
            case .picture: .picture
            case .chart: .chart
            case .diagram: .diagram
            case .twoColumns: .twoColumns
            case .comparison: .comparison
            case .threePanels: .threePanels
            case .figures: .figures
            case .matrix: .matrix
            case .timeline: .timeline
            case .steps: .steps
            case .quote: .quote
            case .table: .table
            }
    }

    /// How many headings the form has.
    var headingCount: ClosedRange<Int> {
        switch self {
        case .twoColumns, .comparison, .matrix: 2...2
        case .table: 2...5
        case .opening, .section, .closing, .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture,
            .chart, .diagram, .threePanels, .figures, .timeline, .steps, .quote:
            0...0
        }
    }

    /// Whether a slide of this form is nothing without its visual.
    var needsVisual: Bool {
        switch self {
        case .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .chart, .diagram: true
        case .opening, .section, .closing, .bullets, .twoColumns, .comparison, .threePanels, .figures, .matrix,
            .timeline, .steps, .quote, .table:
            false
        }
    }

    /// - Parameter headings: as many as ``headingCount`` says
    func form(headings: [String]) -> SlideForm {
        switch self {
        case .opening: .opening
        case .section: .divider
        case .closing: .closing
        case .bullets: .bullets
        case .pointsWithPicture: .pointsWithPicture
        case .pointsWithChart: .pointsWithChart
        case .pointsWithDiagram: .pointsWithDiagram
        case .picture: .picture
        case .chart: .chart
        case .diagram: .diagram
        case .twoColumns: .twoColumns(headings[0], headings[1])
        case .comparison: .comparison(headings[0], headings[1])
        case .threePanels: .threePanels
        case .figures: .figures
        case .matrix: .matrix(across: headings[0], up: headings[1])
        case .timeline: .timeline
        case .steps: .steps
        case .quote: .quote
        case .table: .table(headings)
        }
    }
}
