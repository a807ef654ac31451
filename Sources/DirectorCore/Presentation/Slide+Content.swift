extension Slide {
    /// What fills a slide once it is written. The slide says what the outline plans; this is what stands on the stage.
    package struct Content: Sendable, Equatable {
        /// How it arranges the elements: the slide's form, or a plainer one if there is too little for that.
        package var form: SlideForm
        /// In reading order.
        package var elements: [Element]
        /// What the speaker says; paragraphs are separated by newlines.
        package var notes: String?
        /// Whether it stands in for a slide that could not be written.
        package var isStandIn: Bool

        package init(form: SlideForm, elements: [Element], notes: String? = nil, isStandIn: Bool = false) {
            self.form = form
            self.elements = elements
            self.notes = notes
            self.isStandIn = isStandIn
        }

        package func elements(in slot: Element.Slot) -> [Element] { elements.filter { $0.slot == slot } }

        /// The texts of a slot, in reading order.
        package func texts(in slot: Element.Slot) -> [RichText] { elements(in: slot).compactMap(\.body.text) }

        /// The only text of a slot, or its first.
        package func text(in slot: Element.Slot) -> RichText? { texts(in: slot).first }

        package var title: String { text(in: .title)?.plain ?? "" }

        /// Every text, in reading order: the title first, and of a place its brief.
        package var allTexts: [RichText] { elements.flatMap(\.body.allTexts) }

        /// The highest number of an id in it; 0 if it has no element.
        var highestNumber: Int { elements.flatMap(\.numbers).max() ?? 0 }
    }
}
