/// How a slide arranges its content, with the names of its columns, sides or axes.
package enum SlideForm: Sendable, Equatable {
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

    /// A form without its names. The log, the messages and the lexicons keep the raw values.
    package enum Kind: String, Sendable, CaseIterable, Codable {
        case opening, divider, closing, bullets
        case pointsWithPicture, pointsWithChart, pointsWithDiagram
        case picture, chart, diagram
        case twoColumns, comparison, threePanels, figures, matrix, timeline, steps, quote, table

        /// How many names the form has.
        package var headingCount: ClosedRange<Int> {
            switch self {
            case .twoColumns, .comparison, .matrix: 2...2
            case .table: 2...5
            case .opening, .divider, .closing, .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram,
                .picture, .chart, .diagram, .threePanels, .figures, .timeline, .steps, .quote:
                0...0
            }
        }

        /// Whether a slide of this form is nothing without its visual.
        package var needsVisual: Bool {
            switch self {
            case .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .chart, .diagram: true
            case .opening, .divider, .closing, .bullets, .twoColumns, .comparison, .threePanels, .figures, .matrix,
                .timeline, .steps, .quote, .table:
                false
            }
        }
    }

    package var kind: Kind {
        switch self {
        case .opening: .opening
        case .divider: .divider
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

    /// The names of its columns, sides or axes, in order.
    package var headings: [String] {
        switch self {
        case .twoColumns(let left, let right), .comparison(let left, let right): [left, right]
        case .matrix(let across, let up): [across, up]
        case .table(let columns): columns
        case .opening, .divider, .closing, .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram,
            .picture, .chart, .diagram, .threePanels, .figures, .timeline, .steps, .quote:
            []
        }
    }

    /// `nil` if the kind has another number of headings.
    package init?(_ kind: Kind, headings: [String] = []) {
        guard kind.headingCount.contains(headings.count) else { return nil }
        self =
            switch kind {
            case .opening: .opening
            case .divider: .divider
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

    /// Whether it is neither opening, divider nor closing.
    package var isContent: Bool {
        switch kind {
        case .opening, .divider, .closing: false
        case .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram, .picture, .chart, .diagram,
            .twoColumns, .comparison, .threePanels, .figures, .matrix, .timeline, .steps, .quote, .table:
            true
        }
    }
}
