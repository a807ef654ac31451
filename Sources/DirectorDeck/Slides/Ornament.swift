import DirectorCore

/// The drawing behind a slide's text. Each visual style has one for opening, section and content slides. Closing slides
/// have the mirrored drawing of the opening.
enum Ornament {
    static func drawing(for role: SlideRole, style: PresentationStrawman.VisualStyle) -> HTML {
        HTML(resource: resource(for: role, style: style))
    }

    private static func resource(for role: SlideRole, style: PresentationStrawman.VisualStyle) -> [UInt8] {
        switch (style, role) {
        case (.professional, .opening), (.professional, .closing): PackageResources.professional_opening_svg
        case (.professional, .section): PackageResources.professional_section_svg
        case (.professional, .content): PackageResources.professional_content_svg
        case (.illustrated, .opening), (.illustrated, .closing): PackageResources.illustrated_opening_svg
        case (.illustrated, .section): PackageResources.illustrated_section_svg
        case (.illustrated, .content): PackageResources.illustrated_content_svg
        case (.kids, .opening), (.kids, .closing): PackageResources.kids_opening_svg
        case (.kids, .section): PackageResources.kids_section_svg
        case (.kids, .content): PackageResources.kids_content_svg
        }
    }
}

/// Drawings in the place of a picture, chart or diagram that is not there yet.
enum PlaceholderArt {
    static func drawing(for kind: DeckVisual.Kind) -> HTML {
        switch kind {
        case .picture: HTML(resource: PackageResources.picture_svg)
        case .chart: HTML(resource: PackageResources.chart_svg)
        case .diagram: HTML(resource: PackageResources.diagram_svg)
        }
    }
}
