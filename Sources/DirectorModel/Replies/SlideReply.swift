import DirectorCore
import DirectorLanguage
import DirectorOffline

/// The answer to the stage `slide`: what fills the parts of the slide's form.
struct SlideReply: Sendable {
    let slide: Slide
    let form: SlideForm
    let given: GivenNumbers
    /// Asks for what the opening slide says of the presenter.
    let presenter: String

    static let notesLimit = 2500
    private static let textLimit = 220

    init(_ slide: Slide, given: GivenNumbers, presenter: String) {
        self.slide = slide
        form = slide.form
        self.given = given
        self.presenter = presenter
    }

    // MARK: The shape

    var shape: ReplyShape {
        ReplyShape(
            name: "slide",
            schema: .object(
                [.member("title", .text(upTo: PlannedSlide.titleLimit))] + parts
                    + [.member("notes", .text(upTo: Self.notesLimit))]
            )
        )
    }

    private static let mark = ReplySchema.object([
        .member("text", .text(upTo: textLimit)), .member("fill_in", .bool),
    ])

    private static func column(_ count: ClosedRange<Int>) -> ReplySchema {
        .object([.member("heading", .text(upTo: 80)), .member("points", .list(of: mark, count))])
    }

    private static let step = ReplySchema.object([
        .member("marker", .text(upTo: 40)), .member("heading", .text(upTo: 80)), .member("detail", mark),
    ])

    private var parts: [ReplySchema.Member] {
        switch form {
        case .opening, .divider: [.member("subtitle", .text(upTo: 160))]
        case .closing: [.member("points", .list(of: Self.mark, 0...5)), .member("call_to_action", Self.mark)]
        case .bullets: [.member("points", .list(of: Self.mark, 1...7))]
        case .pointsWithPicture, .pointsWithChart, .pointsWithDiagram:
            [.member("points", .list(of: Self.mark, 1...5)), .member("visual", PlannedSlide.visualSchema)]
        case .picture, .chart, .diagram: [.member("visual", PlannedSlide.visualSchema), .member("caption", Self.mark)]
        case .twoColumns:
            [.member("left", .list(of: Self.mark, 1...5)), .member("right", .list(of: Self.mark, 1...5))]
        case .comparison:
            [
                .member("left", .list(of: Self.mark, 1...5)), .member("right", .list(of: Self.mark, 1...5)),
                .member("verdict", Self.mark),
            ]
        case .threePanels: [.member("panels", .list(of: Self.column(0...4), 3...3))]
        case .figures:
            [
                .member(
                    "figures",
                    .list(
                        of: .object([
                            .member("value", Self.mark), .member("label", .text(upTo: 80)),
                            .member("detail", Self.mark),
                        ]),
                        2...4
                    )
                )
            ]
        case .matrix: [.member("quadrants", .list(of: Self.column(1...3), 4...4))]
        case .timeline, .steps: [.member("steps", .list(of: Self.step, 2...6))]
        case .quote: [.member("quote", Self.mark), .member("attribution", Self.mark)]
        case .table(let columns):
            [
                .member(
                    "rows",
                    .list(
                        of: .object([.member("cells", .list(of: Self.mark, columns.count...columns.count))]),
                        1...8
                    )
                )
            ]
        }
    }

    /// What the parts of the form are for; goes into the material.
    var guidance: String {
        switch form {
        case .opening: "A subtitle that says for whom or what for. The presenter's name is added by Director."
        case .divider: "A subtitle: what the next part is about."
        case .closing: "What should stay in mind, and one call to action."
        case .bullets: "Points that belong together."
        case .pointsWithPicture, .pointsWithChart, .pointsWithDiagram:
            "A few points, and the brief for what stands beside them."
        case .picture, .chart, .diagram:
            "The brief for one large visual, and a caption; the caption's text may be empty."
        case .twoColumns(let left, let right): "Points under the headings “\(left)” and “\(right)”."
        case .comparison(let left, let right):
            "The same number of points for “\(left)” and “\(right)”, by the same criteria in the same order; then a verdict."
        case .threePanels: "Three panels, each with a heading and up to four points."
        case .figures: "Two to four large figures. A value that the person did not give is a gap to fill in."
        case .matrix(let across, let up):
            "Four quadrants, in the order top left, top right, bottom left, bottom right; across: “\(across)”, up: “\(up)”."
        case .timeline: "Steps in time; the marker is a date or a period, and may be empty."
        case .steps: "Steps that follow from one another; the marker is a number or a short word, and may be empty."
        case .quote: "A quotation and who said it. Both are gaps to fill in unless the person gave them."
        case .table(let columns): "Rows with one cell for each of the columns " + columns.joined(separator: ", ") + "."
        }
    }

    // MARK: Reading

    func read(_ reply: JSONValue, _ problems: inout [ContentError]) -> Slide.Content {
        let root = ReplyField(reply)
        var writing = ContentWriting(slide)
        let title = root.member("title").text(upTo: PlannedSlide.titleLimit, &problems).singleLine
        writing.add(RichText(title), to: .title)
        let notes = root.member("notes").possibleText(upTo: Self.notesLimit, &problems)
        read(root, into: &writing, &problems)
        return writing.content(notes: notes.isEmpty ? slide.notes ?? slide.narrative : notes)
    }

    private func read(_ root: ReplyField, into writing: inout ContentWriting, _ problems: inout [ContentError]) {
        func add(_ texts: [RichText], to slot: Slide.Element.Slot) {
            for text in texts { writing.add(text, to: slot) }
        }
        func addPoints(and kind: Slide.Place.Kind) {
            add(marks(root.member("points"), 1...5, &problems), to: .main)
            writing.add(place(kind, root, &problems), to: .visual)
        }
        func addPlace(_ kind: Slide.Place.Kind) {
            writing.add(place(kind, root, &problems), to: .visual)
            writing.add(mark(root.member("caption"), &problems), to: .caption)
        }
        switch form {
        case .opening:
            writing.add(line(root.member("subtitle"), &problems), to: .subtitle)
            writing.add(.prompt(presenter), to: .presenter)
        case .divider: writing.add(line(root.member("subtitle"), &problems), to: .subtitle)
        case .closing:
            add(marks(root.member("points"), 0...5, &problems), to: .main)
            writing.add(mark(root.member("call_to_action"), &problems), to: .callToAction)
        case .bullets: add(marks(root.member("points"), 1...7, &problems), to: .main)
        case .pointsWithPicture: addPoints(and: .picture)
        case .pointsWithChart: addPoints(and: .chart)
        case .pointsWithDiagram: addPoints(and: .diagram)
        case .picture: addPlace(.picture)
        case .chart: addPlace(.chart)
        case .diagram: addPlace(.diagram)
        case .twoColumns:
            add(marks(root.member("left"), 1...5, &problems), to: .left)
            add(marks(root.member("right"), 1...5, &problems), to: .right)
        case .comparison:
            add(marks(root.member("left"), 1...5, &problems), to: .left)
            add(marks(root.member("right"), 1...5, &problems), to: .right)
            writing.add(mark(root.member("verdict"), &problems), to: .verdict)
        case .threePanels:
            for panel in columns(root.member("panels"), 3...3, points: 0...4, &problems) {
                let items = panel.points.map { writing.item($0) }
                writing.add(.list(Slide.TextList(heading: RichText(panel.heading), items: items)), to: .main)
            }
        case .figures:
            for figure in figures(root.member("figures"), &problems) { writing.add(.figure(figure), to: .main) }
        case .matrix:
            let nodes = columns(root.member("quadrants"), 4...4, points: 0...3, &problems).map {
                writing.node(RichText($0.heading), items: $0.points)
            }
            writing.add(.diagram(Slide.Diagram(.matrix, nodes: nodes)), to: .main)
        case .timeline: writing.add(steps(.timeline, root.member("steps"), &writing, &problems), to: .main)
        case .steps: writing.add(steps(.process, root.member("steps"), &writing, &problems), to: .main)
        case .quote:
            let text = mark(root.member("quote"), &problems) ?? .prompt(slide.title)
            let attribution = mark(root.member("attribution"), &problems)
            writing.add(.quote(Slide.Quote(text, attribution: attribution)), to: .main)
        case .table(let names):
            let cells = rows(root.member("rows"), names.count, &problems)
            writing.add(.table(Slide.Table(columns: names.map { .init(name: $0) }, rows: cells)), to: .main)
        }
    }

    private func line(_ field: ReplyField, _ problems: inout [ContentError]) -> RichText? {
        let text = field.possibleText(upTo: 200, &problems).singleLine
        return text.isEmpty ? nil : RichText(text)
    }

    /// A marked text; `nil` if it is empty. Figures that the user did not give are marked, even if the model does not
    /// mark them.
    private func mark(_ field: ReplyField, _ problems: inout [ContentError]) -> RichText? {
        let text = field.member("text").possibleText(upTo: Self.textLimit + 80, &problems).singleLine
        let isOpen = field.member("fill_in").bool(&problems)
        guard !text.isEmpty else { return nil }
        return isOpen || !given.cover(text) ? .prompt(text) : RichText(text)
    }

    private func marks(
        _ field: ReplyField,
        _ count: ClosedRange<Int>,
        _ problems: inout [ContentError]
    ) -> [RichText] {
        field.elements(count, &problems).compactMap { element in
            let text = mark(element, &problems)
            if text == nil, problems.isEmpty {
                element.member("text").reject(found: "empty text", allowed: "text", &problems)
            }
            return text
        }
    }

    private func place(
        _ kind: Slide.Place.Kind,
        _ root: ReplyField,
        _ problems: inout [ContentError]
    ) -> Slide.Element.Body {
        let field = root.member("visual")
        let written = PlannedSlide.visual(field, &problems)
        if written == nil, slide.brief == nil {
            field.reject(found: "empty text", allowed: "text in all three parts of the visual", &problems)
        }
        let empty = SlideBrief(goal: "", content: "", style: "")
        return .place(Slide.Place(kind, brief: written ?? slide.brief ?? empty))
    }

    private func columns(
        _ field: ReplyField,
        _ count: ClosedRange<Int>,
        points: ClosedRange<Int>,
        _ problems: inout [ContentError]
    ) -> [(heading: String, points: [RichText])] {
        field.elements(count, &problems).map { column in
            (
                column.member("heading").text(upTo: 120, &problems).singleLine,
                marks(column.member("points"), points, &problems)
            )
        }
    }

    private func figures(_ field: ReplyField, _ problems: inout [ContentError]) -> [Slide.Figure] {
        field.elements(2...4, &problems).map { figure in
            let text = mark(figure.member("value"), &problems) ?? .prompt("?")
            let spelling = text.plain
            // A figure of one digit is a figure too.
            let isGiven = !text.isPrompt && spelling.contains(where: \.isNumber) && given.contains(spelling)
            return Slide.Figure(
                value: isGiven ? .given(Value(spelling: spelling)) : .prompt(spelling),
                label: RichText(figure.member("label").text(upTo: 120, &problems).singleLine),
                detail: mark(figure.member("detail"), &problems)
            )
        }
    }

    private func steps(
        _ arrangement: Slide.Diagram.Arrangement,
        _ field: ReplyField,
        _ writing: inout ContentWriting,
        _ problems: inout [ContentError]
    ) -> Slide.Element.Body {
        let nodes = field.elements(2...6, &problems).map { step in
            let marker = step.member("marker").possibleText(upTo: 60, &problems).singleLine
            return writing.node(
                RichText(step.member("heading").text(upTo: 120, &problems).singleLine),
                marker: marker.isEmpty || !given.cover(marker) ? nil : marker,
                items: [mark(step.member("detail"), &problems)].compactMap(\.self)
            )
        }
        return .diagram(Slide.Diagram(arrangement, nodes: nodes))
    }

    private func rows(_ field: ReplyField, _ count: Int, _ problems: inout [ContentError]) -> [[RichText]] {
        field.elements(1...8, &problems).map { row in
            row.member("cells").elements(count...count, &problems).map { mark($0, &problems) ?? RichText("–") }
        }
    }
}
