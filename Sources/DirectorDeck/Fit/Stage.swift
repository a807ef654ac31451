/// The slide's own coordinates: every deck is drawn on a stage of 1280 × 720 units, which the browser scales as one.
enum Stage {
    static let width = 1280.0
    static let height = 720.0
    /// A tenth on every side.
    static let sideMargin = 128.0
    static let topMargin = 72.0
    static let contentWidth = width - 2 * sideMargin
    static let contentHeight = height - 2 * topMargin
    /// Between the title and what is under it.
    static let titleGap = 28.0
}
