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

        var numbers: [Int] {
            switch body {
            case .text, .figure, .table, .quote, .place: [id.number]
            case .list(let list): [id.number] + list.items.map(\.id.number)
            case .diagram(let diagram):
                [id.number] + diagram.nodes.flatMap { [$0.id.number] + $0.items.map(\.id.number) }
            }
        }
    }

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

    package struct Table: Sendable, Equatable, Codable {
        package struct Column: Sendable, Equatable, Codable {
            package var name: String

            package init(name: String) { self.name = name }
        }

        package var columns: [Column]
        /// The cells of each row, as many as there are columns.
        package var rows: [[RichText]]

        package init(columns: [Column], rows: [[RichText]]) {
            self.columns = columns
            self.rows = rows
        }
    }

    package struct Quote: Sendable, Equatable, Codable {
        package var text: RichText
        package var attribution: RichText?

        package init(_ text: RichText, attribution: RichText? = nil) {
            self.text = text
            self.attribution = attribution
        }
    }

    /// Where the presenter still has to put a picture, chart or diagram, and what that should show.
    package struct Place: Sendable, Equatable, Codable {
        package enum Kind: String, Codable, Sendable, CaseIterable {
            case picture, chart, diagram
        }

        package var kind: Kind
        package var brief: SlideBrief

        package init(_ kind: Kind, brief: SlideBrief) {
            self.kind = kind
            self.brief = brief
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
