/// How much a slide's text is reduced from its largest size. Body text is never smaller than 18 units. If a slide is
/// still too full at the last step, the browser cuts off its last lines.
enum FitStep: Int, Sendable, CaseIterable, Comparable {
    case full, slight, some, medium, much, strong, limit

    /// The size of body text, in units of the stage.
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
