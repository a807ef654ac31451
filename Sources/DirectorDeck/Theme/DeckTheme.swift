import DirectorCore

/// The colours and faces of a visual style, the same for every format a deck is written in. Shapes are in the style
/// sheets and drawings of the format.
struct DeckTheme: Sendable, Equatable {
    /// Where colours are used together, the name says so; `DeckThemeTests` holds each pair to WCAG AA.
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
        /// A third voice; carries `onAccent`.
        var third: ThemeColor
        var onAccent: ThemeColor
        /// Ornaments only; never behind or in text.
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
        /// CSS font lists; titles and everything else.
        var display: String
        var text: String
    }

    var palette: Palette
    var faces: Faces

    init(palette: Palette, faces: Faces) {
        self.palette = palette
        self.faces = faces
    }

    /// No wish means professional.
    static func theme(for style: PresentationStrawman.VisualStyle?) -> DeckTheme {
        switch style {
        case .professional, nil: .professional
        case .illustrated: .illustrated
        case .kids: .kids
        }
    }
}
