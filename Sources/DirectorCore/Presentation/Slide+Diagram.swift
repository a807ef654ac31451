extension Slide {
    /// Parts that belong together in one arrangement.
    package struct Diagram: Sendable, Equatable, Codable {
        package enum Arrangement: String, Codable, Sendable, CaseIterable {
            /// Steps that follow from one another.
            case process
            /// Dated steps, in order.
            case timeline
            /// Four quadrants: top left, top right, bottom left, bottom right. The form names the axes.
            case matrix
        }

        package struct Node: Sendable, Equatable, Identifiable, Codable {
            package let id: ElementID
            /// A date, a number or a short name above the label.
            package var marker: String?
            package var label: RichText
            package var items: [TextItem]

            package init(id: ElementID, marker: String? = nil, label: RichText, items: [TextItem] = []) {
                self.id = id
                self.marker = marker
                self.label = label
                self.items = items
            }
        }

        package var arrangement: Arrangement
        package var nodes: [Node]

        package init(_ arrangement: Arrangement, nodes: [Node]) {
            self.arrangement = arrangement
            self.nodes = nodes
        }
    }
}
