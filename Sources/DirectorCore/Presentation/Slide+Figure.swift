extension Slide {
    /// A large figure with what it counts.
    package struct Figure: Sendable, Equatable, Codable {
        package var value: FigureValue
        package var label: RichText
        package var detail: RichText?

        package init(value: FigureValue, label: RichText, detail: RichText? = nil) {
            self.value = value
            self.label = label
            self.detail = detail
        }
    }
}
