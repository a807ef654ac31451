extension Slide {
    /// A text of a list or of a diagram's node.
    package struct TextItem: Sendable, Equatable, Identifiable, Codable {
        package let id: ElementID
        package var text: RichText

        package init(id: ElementID, text: RichText) {
            self.id = id
            self.text = text
        }
    }

    /// Texts under a heading: a panel.
    package struct TextList: Sendable, Equatable, Codable {
        package var heading: RichText
        package var items: [TextItem]

        package init(heading: RichText, items: [TextItem]) {
            self.heading = heading
            self.items = items
        }
    }
}
