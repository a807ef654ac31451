extension Slide.Content {
    /// Reads a slide of a deck that was stored before decks were written from elements. What it draws stays the same.
    ///
    /// - Parameter slide: the outline's slide from which it was written
    package init(reading stored: DeckSlide, of slide: Slide) {
        var writing = ContentWriting(slide)
        writing.add(RichText(stored.title), to: .title)
        writing.add(stored.layout)
        self = writing.content(notes: stored.notes, isStandIn: stored.isStandIn == true)
    }
}

extension ContentWriting {
    fileprivate mutating func add(_ layout: DeckLayout) {
        switch layout {
        case .title(let subtitle, let presenter):
            form = .opening
            add(subtitle.map { RichText($0) }, to: .subtitle)
            add(presenter.map(RichText.init), to: .presenter)
        case .section(let subtitle):
            form = .divider
            add(subtitle.map { RichText($0) }, to: .subtitle)
        case .bullets(let points):
            form = .bullets
            add(points, to: .main)
        case .pointsAndVisual(let points, let visual):
            form = visual.kind.withPoints
            add(points, to: .main)
            add(visual)
        case .visual(let visual, let caption):
            form = visual.kind.alone
            add(visual)
            add(caption.map(RichText.init), to: .caption)
        case .twoColumns(let left, let right):
            form = .twoColumns(left.heading, right.heading)
            add(left.points, to: .left)
            add(right.points, to: .right)
        case .comparison(let left, let right, let verdict):
            form = .comparison(left.heading, right.heading)
            add(left.points, to: .left)
            add(right.points, to: .right)
            add(verdict.map(RichText.init), to: .verdict)
        case .closing(let points, let call):
            form = .closing
            add(points, to: .main)
            add(call.map(RichText.init), to: .callToAction)
        case .threeColumns, .metrics, .matrix, .timeline, .process, .quote, .table: addWhole(layout)
        }
    }

    /// A layout whose parts are more than texts.
    private mutating func addWhole(_ layout: DeckLayout) {
        switch layout {
        case .threeColumns(let columns):
            form = .threePanels
            for column in columns {
                let items = column.points.map { item(RichText($0)) }
                add(.list(Slide.TextList(heading: RichText(column.heading), items: items)), to: .main)
            }
        case .metrics(let metrics):
            form = .figures
            for metric in metrics { add(.figure(Slide.Figure(metric)), to: .main) }
        case .matrix(let matrix):
            form = .matrix(across: matrix.horizontalAxis, up: matrix.verticalAxis)
            let nodes = matrix.quadrants.map { node(RichText($0.heading), items: $0.points.map(RichText.init)) }
            add(.diagram(Slide.Diagram(.matrix, nodes: nodes)), to: .main)
        case .timeline(let steps): addSteps(steps, .timeline, form: .timeline)
        case .process(let steps): addSteps(steps, .process, form: .steps)
        case .quote(let text, let attribution):
            form = .quote
            add(.quote(Slide.Quote(RichText(text), attribution: attribution.map(RichText.init))), to: .main)
        case .table(let columns, let rows):
            form = .table(columns)
            let names = columns.map { Slide.Table.Column(name: $0) }
            add(.table(Slide.Table(columns: names, rows: rows.map { $0.map(RichText.init) })), to: .main)
        case .title, .section, .bullets, .pointsAndVisual, .visual, .twoColumns, .comparison, .closing: break
        }
    }

    private mutating func addSteps(_ steps: [DeckStep], _ arrangement: Slide.Diagram.Arrangement, form: SlideForm) {
        self.form = form
        let nodes = steps.map { step in
            node(
                RichText(step.heading),
                marker: step.marker,
                items: [step.detail].compactMap { $0.map(RichText.init) }
            )
        }
        add(.diagram(Slide.Diagram(arrangement, nodes: nodes)), to: .main)
    }

    private mutating func add(_ texts: [DeckText], to slot: Slide.Element.Slot) {
        for text in texts { add(RichText(text), to: slot) }
    }

    private mutating func add(_ visual: DeckVisual) {
        let brief = SlideBrief(goal: visual.goal, content: visual.content, style: visual.style)
        add(.place(Slide.Place(visual.kind, brief: brief)), to: .visual)
    }
}

extension RichText {
    fileprivate init(_ text: DeckText) {
        switch text {
        case .said(let words): self.init(words)
        case .fillIn(let words): self = .prompt(words)
        }
    }
}

extension Slide.Figure {
    fileprivate init(_ metric: DeckMetric) {
        let value: FigureValue =
            switch metric.value {
            case .said(let text): .given(Value(spelling: text))
            case .fillIn(let text): .prompt(text)
            }
        self.init(value: value, label: RichText(metric.label), detail: metric.detail.map(RichText.init))
    }
}
