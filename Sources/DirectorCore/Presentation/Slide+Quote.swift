extension Slide {
    /// A quotation, and who said it.
    package struct Quote: Sendable, Equatable, Codable {
        package var text: RichText
        package var attribution: RichText?

        package init(_ text: RichText, attribution: RichText? = nil) {
            self.text = text
            self.attribution = attribution
        }
    }
}
