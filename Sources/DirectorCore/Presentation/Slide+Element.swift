extension Slide {
    /// A part of a slide's content that can be edited on its own.
    package struct Element: Sendable, Equatable, Identifiable {
        /// Where an element stands in the form of its slide.
        package enum Slot: String, Codable, Sendable, CaseIterable {
            case title, subtitle, presenter
            /// What the slide is made of: points, panels, figures, a diagram, a table, a quotation.
            case main
            /// The sides of two columns or of a comparison, and the verdict below them.
            case left, right, verdict
            /// The picture, chart or diagram, and the text below it.
            case visual, caption
            /// What the closing slide asks the listeners to do.
            case callToAction = "call_to_action"
        }

        package enum Body: Sendable, Equatable {
            case text(RichText)
            case list(TextList)
            case figure(Figure)
            case diagram(Diagram)
            case table(Table)
            case quote(Quote)
            case place(Place)
        }

        package let id: ElementID
        package var slot: Slot
        package var body: Body

        package init(id: ElementID, slot: Slot, body: Body) {
            self.id = id
            self.slot = slot
            self.body = body
        }

        /// Of its own id, and of those in it.
        var numbers: [Int] {
            switch body {
            case .text, .figure, .table, .quote, .place: [id.number]
            case .list(let list): [id.number] + list.items.map(\.id.number)
            case .diagram(let diagram):
                [id.number] + diagram.nodes.flatMap { [$0.id.number] + $0.items.map(\.id.number) }
            }
        }
    }
}

extension Slide.Element.Body {
    package var text: RichText? {
        if case .text(let text) = self { text } else { nil }
    }

    /// Its texts in reading order.
    var allTexts: [RichText] {
        switch self {
        case .text(let text): [text]
        case .list(let list): [list.heading] + list.items.map(\.text)
        case .figure(let figure): [figure.value.text, figure.label] + [figure.detail].compactMap(\.self)
        case .diagram(let diagram): diagram.nodes.flatMap { [$0.label] + $0.items.map(\.text) }
        case .table(let table): table.columns.map { RichText($0.name) } + table.rows.flatMap(\.self)
        case .quote(let quote): [quote.text] + [quote.attribution].compactMap(\.self)
        case .place(let place): [place.brief.goal, place.brief.content, place.brief.style].map { RichText($0) }
        }
    }
}
