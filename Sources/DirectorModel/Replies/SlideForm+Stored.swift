import DirectorCore

extension SlideForm {
    /// The arrangement as an outline keeps it that a model wrote: always in English.
    var storedStructure: String? {
        switch self {
        case .opening, .divider, .closing, .bullets: nil
        case .pointsWithPicture: "Points beside a picture"
        case .pointsWithChart: "Points beside a chart"
        case .pointsWithDiagram: "Points beside a diagram"
        case .picture, .chart, .diagram: "Single focal point"
        case .twoColumns(let left, let right): "Two columns: \(left) | \(right)"
        case .comparison(let left, let right): "Two sides: \(left) | \(right)"
        case .threePanels: "Three panels"
        case .figures: "Large figures"
        case .matrix(let across, let up): "Matrix: \(across) | \(up)"
        case .timeline: "Timeline"
        case .steps: "Steps in order"
        case .quote: "One large quote"
        case .table(let columns): "Table: " + columns.joined(separator: " | ")
        }
    }
}
