package import DirectorCore

/// Recognises nothing: every point can be shown as it stands.
package struct PlainOutlineWords: OutlineRecognition {
    package let language: String? = nil

    package init() {}

    package func arrangement(_ structure: String) -> SlideForm.Kind? { nil }
    package func template(titled title: String) -> TemplateName? { nil }
    package func role(of template: TemplateName) -> Slide.Role { .body }
    package func nameGaps(_ notes: String) -> Bool { false }

    package func line(of point: String, onSlideTitled title: String) -> Point.Line { .statement(RichText(point)) }
}

extension Presentation {
    /// The presentation whose strawman is ``PresentationStrawman/sample(slides:preview:)``.
    package static func sample(slides count: Int = 4) -> Presentation {
        Presentation(reading: .sample(slides: count), with: PlainOutlineWords())
    }
}
