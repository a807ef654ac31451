import DirectorCore

/// The colours and fonts of a visual style. They are the same for every format of a deck. Shapes are defined in the
/// style sheets and drawings of each format.
struct DeckTheme: Sendable, Equatable {
    /// The name of a colour says on which colour it is used. `DeckThemeTests` checks that the contrast of each pair
    /// reaches WCAG AA.
    struct Palette: Sendable, Equatable {
        /// Behind content slides.
        var paper: ThemeColor
        /// Behind cards and table stripes on paper.
        var wash: ThemeColor
        /// Lines and card edges.
        var line: ThemeColor
        /// Text on paper and wash.
        var ink: ThemeColor
        /// Secondary text on paper and wash.
        var quiet: ThemeColor
        /// Headings and shapes on paper and wash; carries `onAccent`.
        var accent: ThemeColor
        /// The other side of a comparison, every second step; carries `onAccent`.
        var second: ThemeColor
        /// A third colour for shapes; carries `onAccent`.
        var third: ThemeColor
        var onAccent: ThemeColor
        /// For ornaments only, never behind text or in it.
        var spark: ThemeColor
        /// Behind the opening and closing slides; carries `onHero` and `heroQuiet`.
        var hero: ThemeColor
        var onHero: ThemeColor
        var heroQuiet: ThemeColor
        /// Behind section slides; carries `onSection`.
        var section: ThemeColor
        var onSection: ThemeColor
        /// Behind prompts; carries `promptInk`.
        var prompt: ThemeColor
        var promptInk: ThemeColor
    }

    struct Faces: Sendable, Equatable {
        /// CSS font lists for titles and for other text.
        var display: String
        var text: String
    }

    var palette: Palette
    var faces: Faces

    init(palette: Palette, faces: Faces) {
        self.palette = palette
        self.faces = faces
    }

    /// The theme of a style; professional if no style is set.
    static func theme(for style: PresentationStrawman.VisualStyle?) -> DeckTheme {
        switch style {
        case .professional, nil: .professional
        case .illustrated: .illustrated
        case .kids: .kids
        }
    }
}
