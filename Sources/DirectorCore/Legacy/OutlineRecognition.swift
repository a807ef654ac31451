/// What the reader of earlier outlines must know of the words they were written in. The author knows them.
package protocol OutlineRecognition: Sendable {
    /// Of the outline, BCP 47; `nil` if it cannot be told.
    var language: String? { get }
    /// Timeline or steps, if `structure` is how an outline in some language says so.
    func arrangement(_ structure: String) -> SlideForm.Kind?
    /// The template whose title this is; `nil` for a title that a person or a model wrote.
    func template(titled title: String) -> TemplateName?
    /// What a slide of this template is for.
    func role(of template: TemplateName) -> Slide.Role
    /// Whether `point` on the slide titled `title` can be shown as it stands.
    func line(of point: String, onSlideTitled title: String) -> Point.Line
    /// Whether a slide's notes say what is still to be filled in.
    func nameGaps(_ notes: String) -> Bool
}
