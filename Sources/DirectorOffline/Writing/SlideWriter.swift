import DirectorCore
import DirectorLanguage

/// Writes the content of one slide: real lines where something can be said, prompts where only the presenter knows.
struct SlideWriter: Sendable {
    private let brief: PresentationBrief
    private let slide: Slide
    private var writing: ContentWriting

    static func content(of slide: Slide, in presentation: Presentation, brief: PresentationBrief) -> Slide.Content {
        var writer = SlideWriter(brief: brief, slide: slide)
        writer.write()
        var content = writer.writing.content()
        content.notes = SpeakerNotes(presentation, wording: brief.wording).text(for: slide, content: content)
        return content
    }

    private init(brief: PresentationBrief, slide: Slide) {
        self.brief = brief
        self.slide = slide
        writing = ContentWriting(slide)
    }

    private var points: [Point] { slide.points }

    private func text(_ phrase: SlidePhrase) -> RichText { RichText(brief.wording.text(phrase), writer: .template) }

    private func prompt(_ phrase: SlidePhrase) -> RichText { text(phrase).asPrompt }

    // MARK: Forms

    private mutating func write() {
        writing.add(RichText(slide.title), to: .title)
        switch slide.form {
        case .opening:
            addSubtitle(points.map(\.shown).filter { !$0.isPrompt }.map(\.plain))
            writing.add(prompt(.presenter(children: brief.isForChildren)), to: .presenter)
        case .divider: addSubtitle(points.map(\.short))
        case .closing: addClosing()
        case .bullets:
            if slide.role == .agenda {
                for point in points { writing.add(RichText(point.short), to: .main, from: point.id) }
            } else {
                addPoints()
            }
        case .pointsWithPicture: addPointsAndPlace(.picture)
        case .pointsWithChart: addPointsAndPlace(.chart)
        case .pointsWithDiagram: addPointsAndPlace(.diagram)
        case .picture: addPlace(.picture)
        case .chart: addPlace(.chart)
        case .diagram: addPlace(.diagram)
        case .twoColumns: addTwoColumns()
        case .comparison: addComparison()
        case .threePanels: addPanels()
        case .figures: addFigures()
        case .matrix(let across, let up): addMatrix(across, up)
        case .timeline: addSteps(.timeline)
        case .steps: addSteps(.process)
        case .quote: addQuote()
        case .table(let columns): addTable(columns)
        }
    }

    private mutating func addSubtitle(_ parts: [String]) {
        guard !parts.isEmpty else { return }
        writing.add(RichText(parts.prefix(3).joined(separator: " · ").shortened(to: 120)), to: .subtitle)
    }

    /// The points one below the other, or a prompt if there is none.
    private mutating func addPoints() {
        if points.isEmpty { writing.add(prompt(.whatToSay(slide.title.shortened(to: 60))), to: .main) }
        for point in points { writing.add(point.shown, to: .main, from: point.id) }
    }

    /// The points alone, for a form that needs more of them.
    private mutating func addOnlyPoints() {
        writing.form = .bullets
        addPoints()
    }

    /// The last line that stands as it is becomes the call to action.
    private mutating func addClosing() {
        guard points.count > 1, let call = points.last(where: { !$0.shown.isPrompt }) else { return addPoints() }
        for point in points where point.id != call.id { writing.add(point.shown, to: .main, from: point.id) }
        writing.add(call.shown, to: .callToAction, from: call.id)
    }

    private func place(_ kind: Slide.Place.Kind) -> Slide.Element.Body {
        let plain = SlideBrief(
            goal: brief.wording.text(.showAtAGlance(slide.title.shortened(to: 60))),
            content: points.isEmpty ? slide.title.shortened(to: 80) : brief.wording.list(points.prefix(4).map(\.short)),
            style: Look(brief).words.picture
        )
        return .place(Slide.Place(kind, brief: slide.brief ?? plain))
    }

    private mutating func addPointsAndPlace(_ kind: Slide.Place.Kind) {
        writing.form = kind.withPoints
        addPoints()
        writing.add(place(kind), to: .visual)
    }

    private mutating func addPlace(_ kind: Slide.Place.Kind) {
        guard points.count < 3 else { return addPointsAndPlace(kind) }
        writing.add(place(kind), to: .visual)
        writing.add(points.first?.shown, to: .caption, from: points.first?.id)
    }

    private mutating func addTwoColumns() {
        guard points.count > 1 else { return addOnlyPoints() }
        let half = (points.count + 1) / 2
        for (index, point) in points.enumerated() {
            writing.add(point.shown, to: index < half ? .left : .right, from: point.id)
        }
    }

    private mutating func addComparison() {
        for side in [Slide.Element.Slot.left, .right] {
            if points.isEmpty { writing.add(prompt(.whatSpeaksForIt), to: side) }
            for point in points { writing.add(.prompt(point.short), to: side, from: point.id) }
        }
        writing.add(prompt(.verdict(children: brief.isForChildren)), to: .verdict)
    }

    /// The first three points head the panels; the others stand in them.
    private mutating func addPanels() {
        guard points.count > 1 else { return addOnlyPoints() }
        for (index, head) in points.prefix(3).enumerated() {
            var items = [head.detail].compactMap { $0.map { writing.item($0) } }
            for place in stride(from: index + 3, to: points.count, by: 3) {
                items.append(writing.item(points[place].shown, from: points[place].id))
            }
            writing.add(.list(Slide.TextList(heading: RichText(head.short), items: items)), to: .main, from: head.id)
        }
    }

    private mutating func addFigures() {
        let given = brief.figures.map(GivenFigures.init)?.figures ?? []
        guard given.count > 1 || points.count > 1 else { return addOnlyPoints() }
        for figure in given { writing.add(.figure(figure), to: .main) }
        guard given.count < 2 else { return }
        for point in points.dropFirst(given.count).prefix(4 - given.count) {
            let value = FigureValue.prompt(brief.wording.text(.figure))
            let figure = Slide.Figure(value: value, label: RichText(point.short), detail: point.detail)
            writing.add(.figure(figure), to: .main, from: point.id)
        }
    }

    private mutating func addMatrix(_ across: String, _ up: String) {
        var nodes = points.prefix(4).map { node(of: $0) }
        while nodes.count < 4 {
            let heading = text(.quadrant(nodes.count, across: across, up: up))
            nodes.append(writing.node(heading, items: [prompt(.belongsHere)]))
        }
        writing.add(.diagram(Slide.Diagram(.matrix, nodes: nodes)), to: .main)
    }

    private mutating func addSteps(_ arrangement: Slide.Diagram.Arrangement) {
        guard points.count > 1 else { return addOnlyPoints() }
        let nodes = points.map { node(of: $0) }
        writing.add(.diagram(Slide.Diagram(arrangement, nodes: nodes)), to: .main)
    }

    private mutating func node(of point: Point) -> Slide.Diagram.Node {
        writing.node(RichText(point.short), items: [point.detail].compactMap(\.self), from: point.id)
    }

    private mutating func addQuote() {
        let quote = Slide.Quote(points.first?.shown.asPrompt ?? prompt(.quote), attribution: prompt(.attribution))
        writing.add(.quote(quote), to: .main, from: points.first?.id)
    }

    private mutating func addTable(_ columns: [String]) {
        let labels = points.isEmpty ? [slide.title.shortened(to: 60)] : points.map(\.short)
        let isComparison = slide.templateKey == .comparisonTable
        let rows = labels.map { label in
            [RichText(label)]
                + columns.dropFirst().map { column in
                    isComparison ? prompt(.cell(column: column, row: label)) : .prompt(column)
                }
        }
        writing.add(.table(Slide.Table(columns: columns.map { .init(name: $0) }, rows: rows)), to: .main)
    }
}

extension Point {
    /// As a finished slide shows it.
    fileprivate var shown: RichText {
        switch line {
        case .statement(let text): return text
        case .prompt(let text): return text.asPrompt
        case .unwritten:
            switch PersonsPoint.line(for: short) {
            case .prompt(let text): return text.asPrompt
            case .statement, .unwritten: return RichText(short)
            }
        }
    }

    /// The line, unless it only repeats the point.
    fileprivate var detail: RichText? { shown.plain == short ? nil : shown }
}
