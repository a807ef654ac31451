import DirectorCore

/// The drawing behind a slide's text. Each visual style has one for opening, section and content slides. Closing slides
/// have the mirrored drawing of the opening.
enum Ornament {
    static func drawing(for role: SlideRole, style: PresentationStrawman.VisualStyle) -> HTML {
        HTML(resource: resource(for: role, style: style))
    }

    private static func resource(for role: SlideRole, style: PresentationStrawman.VisualStyle) -> String {
        switch (style, role) {
        case (.professional, .opening), (.professional, .closing): EmbeddedText.Art_professional_opening_svg
        case (.professional, .section): EmbeddedText.Art_professional_section_svg
        case (.professional, .content): EmbeddedText.Art_professional_content_svg
        case (.illustrated, .opening), (.illustrated, .closing): EmbeddedText.Art_illustrated_opening_svg
        case (.illustrated, .section): EmbeddedText.Art_illustrated_section_svg
        case (.illustrated, .content): EmbeddedText.Art_illustrated_content_svg
        case (.kids, .opening), (.kids, .closing): EmbeddedText.Art_kids_opening_svg
        case (.kids, .section): EmbeddedText.Art_kids_section_svg
        case (.kids, .content): EmbeddedText.Art_kids_content_svg
        }
    }
}

/// Drawings in the place of a picture, chart or diagram that is not there yet.
enum PlaceholderArt {
    static func drawing(for kind: DeckVisual.Kind) -> HTML {
        switch kind {
        case .picture: HTML(resource: EmbeddedText.Art_picture_svg)
        case .chart: HTML(resource: EmbeddedText.Art_chart_svg)
        case .diagram: HTML(resource: EmbeddedText.Art_diagram_svg)
        }
    }
}
