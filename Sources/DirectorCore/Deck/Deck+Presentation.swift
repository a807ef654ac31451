extension Deck {
    /// The view of a presentation that is drawn; `nil` unless it has slides and all of them are built.
    package init?(_ presentation: Presentation) {
        guard !presentation.slides.isEmpty else { return nil }
        var slides: [DeckSlide] = []
        for slide in presentation.slides {
            guard let content = slide.content else { return nil }
            slides.append(DeckSlide(content, of: slide.id))
        }
        self.init(
            title: presentation.title,
            language: presentation.textLanguage,
            audience: presentation.audience,
            duration: presentation.minutes,
            footer: presentation.footer,
            visualStyle: presentation.look.style,
            slides: slides
        )
    }
}

extension DeckSlide {
    package init(_ content: Slide.Content, of slide: SlideID) {
        self.init(
            slideID: slide.text,
            title: content.title,
            layout: DeckLayout(content),
            notes: content.notes,
            isStandIn: content.isStandIn ? true : nil
        )
    }
}

extension DeckText {
    package init(_ text: RichText) { self = text.isPrompt ? .fillIn(text.plain) : .said(text.plain) }
}

extension DeckLayout {
    /// The arrangement that `content` has. Content without the elements of its form is drawn as points.
    package init(_ content: Slide.Content) {
        let texts = content.texts(in: .main).map(DeckText.init)
        let main = content.elements(in: .main).first?.body
        self =
            switch content.form {
            case .opening: .title(subtitle: content.said(.subtitle), presenter: content.shown(.presenter))
            case .divider: .section(subtitle: content.said(.subtitle))
            case .closing: .closing(points: texts, callToAction: content.shown(.callToAction))
            case .pointsWithPicture, .pointsWithChart, .pointsWithDiagram:
                content.visual.map { .pointsAndVisual(points: texts, visual: $0) } ?? .bullets(texts)
            case .picture, .chart, .diagram:
                content.visual.map { .visual($0, caption: content.shown(.caption)) } ?? .bullets(texts)
            case .twoColumns(let left, let right):
                .twoColumns(left: content.side(.left, left), right: content.side(.right, right))
            case .comparison(let left, let right):
                .comparison(
                    left: content.side(.left, left),
                    right: content.side(.right, right),
                    verdict: content.shown(.verdict)
                )
            case .threePanels: .threeColumns(content.lists.map(DeckColumn.init))
            case .figures: .metrics(content.figures.map(DeckMetric.init))
            case .bullets, .matrix, .timeline, .steps, .quote, .table:
                main.flatMap { Self.single($0, of: content.form) } ?? .bullets(texts)
            }
    }

    /// A slide that is one diagram, quotation or table.
    private static func single(_ body: Slide.Element.Body, of form: SlideForm) -> DeckLayout? {
        switch body {
        case .diagram(let diagram):
            switch diagram.arrangement {
            case .timeline: .timeline(diagram.nodes.map(DeckStep.init))
            case .process: .process(diagram.nodes.map(DeckStep.init))
            case .matrix: matrix(diagram, form)
            }
        case .quote(let quote): .quote(DeckText(quote.text), attribution: quote.attribution.map(DeckText.init))
        case .table(let table):
            .table(columns: table.columns.map(\.name), rows: table.rows.map { $0.map(DeckText.init) })
        case .text, .list, .figure, .place: nil
        }
    }

    private static func matrix(_ diagram: Slide.Diagram, _ form: SlideForm) -> DeckLayout {
        let axes = form.headings
        return .matrix(
            DeckMatrix(
                horizontalAxis: axes.first ?? "",
                verticalAxis: axes.last ?? "",
                quadrants: diagram.nodes.map { node in
                    DeckColumn(heading: node.label.plain, points: node.items.map { DeckText($0.text) })
                }
            )
        )
    }
}

extension Slide.Content {
    fileprivate func said(_ slot: Slide.Element.Slot) -> String? { text(in: slot)?.plain }

    fileprivate func shown(_ slot: Slide.Element.Slot) -> DeckText? { text(in: slot).map(DeckText.init) }

    fileprivate func side(_ slot: Slide.Element.Slot, _ heading: String) -> DeckColumn {
        DeckColumn(heading: heading, points: texts(in: slot).map(DeckText.init))
    }

    fileprivate var visual: DeckVisual? {
        guard case .place(let place) = elements(in: .visual).first?.body else { return nil }
        return DeckVisual(kind: place.kind, brief: place.brief)
    }

    fileprivate var lists: [Slide.TextList] {
        elements(in: .main).compactMap { if case .list(let list) = $0.body { list } else { nil } }
    }

    fileprivate var figures: [Slide.Figure] {
        elements(in: .main).compactMap { if case .figure(let figure) = $0.body { figure } else { nil } }
    }
}

extension DeckColumn {
    fileprivate init(_ list: Slide.TextList) {
        self.init(heading: list.heading.plain, points: list.items.map { DeckText($0.text) })
    }
}

extension DeckMetric {
    fileprivate init(_ figure: Slide.Figure) {
        self.init(
            value: DeckText(figure.value.text),
            label: figure.label.plain,
            detail: figure.detail.map(DeckText.init)
        )
    }
}

extension DeckStep {
    fileprivate init(_ node: Slide.Diagram.Node) {
        self.init(marker: node.marker, heading: node.label.plain, detail: node.items.first.map { DeckText($0.text) })
    }
}
