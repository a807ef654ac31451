/// The coordinates of a slide. Every deck is drawn on a stage of 1280 × 720 units, which the browser scales as a whole.
enum Stage {
    static let width = 1280.0
    static let height = 720.0
    /// A tenth of the width on each side.
    static let sideMargin = 128.0
    static let topMargin = 72.0
    static let contentWidth = width - 2 * sideMargin
    static let contentHeight = height - 2 * topMargin
    /// The space between the title and the content.
    static let titleGap = 28.0
}
