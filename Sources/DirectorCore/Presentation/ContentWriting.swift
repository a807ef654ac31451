/// Writes the content of a slide, element by element. What came from a point of the outline gets the point's id the first
/// time, everything else an id that no point or element of the slide has or had.
package struct ContentWriting: Sendable {
    /// How the elements are arranged.
    package var form: SlideForm
    private var elements: [Slide.Element] = []
    private var taken: Set<ElementID> = []
    private var lastNumber: Int

    package init(_ slide: Slide) {
        form = slide.form
        lastNumber = slide.lastNumber
    }

    /// - Parameter point: the point that it says
    package mutating func add(_ body: Slide.Element.Body, to slot: Slide.Element.Slot, from point: ElementID? = nil) {
        elements.append(Slide.Element(id: id(from: point), slot: slot, body: body))
    }

    /// Adds a text; nothing if there is none.
    package mutating func add(_ text: RichText?, to slot: Slide.Element.Slot, from point: ElementID? = nil) {
        if let text { add(.text(text), to: slot, from: point) }
    }

    /// A text of a list or of a node.
    package mutating func item(_ text: RichText, from point: ElementID? = nil) -> Slide.TextItem {
        Slide.TextItem(id: id(from: point), text: text)
    }

    package mutating func node(
        _ label: RichText,
        marker: String? = nil,
        items: [RichText] = [],
        from point: ElementID? = nil
    ) -> Slide.Diagram.Node {
        let id = id(from: point)
        return Slide.Diagram.Node(id: id, marker: marker, label: label, items: items.map { item($0) })
    }

    package func content(notes: String? = nil, isStandIn: Bool = false) -> Slide.Content {
        Slide.Content(form: form, elements: elements, notes: notes, isStandIn: isStandIn)
    }

    private mutating func id(from point: ElementID?) -> ElementID {
        if let point, taken.insert(point).inserted { return point }
        lastNumber += 1
        return ElementID(lastNumber)
    }
}
