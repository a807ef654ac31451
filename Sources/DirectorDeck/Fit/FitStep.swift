/// How far a slide's text is reduced from its largest size. Body text never goes below 18 units; a slide that is still
/// too full at the last step is cut off by lines in the browser.
enum FitStep: Int, Sendable, CaseIterable, Comparable {
    case full, slight, some, medium, much, strong, limit

    /// Units on the stage.
    var bodySize: Double {
        switch self {
        case .full: 30
        case .slight: 28
        case .some: 26
        case .medium: 24
        case .much: 22
        case .strong: 20
        case .limit: 18
        }
    }

    static func < (first: FitStep, second: FitStep) -> Bool { first.rawValue < second.rawValue }
}
