import DirectorCore

/// The role of a slide in the deck. It decides the slide's overall look.
enum SlideRole: String, Sendable {
    case opening, section, content, closing
}

extension DeckLayout {
    var role: SlideRole {
        switch self {
        case .title: .opening
        case .section: .section
        case .closing: .closing
        case .bullets, .pointsAndVisual, .visual, .twoColumns, .comparison, .threeColumns, .metrics, .matrix, .timeline,
            .process, .quote, .table:
            .content
        }
    }

    /// The layout's name in class names.
    var name: String {
        switch self {
        case .title: "title"
        case .section: "section"
        case .bullets: "bullets"
        case .pointsAndVisual: "points-visual"
        case .visual: "visual"
        case .twoColumns: "two-columns"
        case .comparison: "comparison"
        case .threeColumns: "three-columns"
        case .metrics: "metrics"
        case .matrix: "matrix"
        case .timeline: "timeline"
        case .process: "process"
        case .quote: "quote"
        case .table: "table"
        case .closing: "closing"
        }
    }
}
