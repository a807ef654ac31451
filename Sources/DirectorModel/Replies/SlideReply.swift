import DirectorCore
import DirectorLanguage
import DirectorOffline

/// The answer to the stage `slide`: what fills the parts of the slide's form.
struct SlideReply: Sendable {
    let slide: Slide
    let form: SlideForm
    let given: GivenNumbers

    static let notesLimit = 2500
    private static let textLimit = 220

    init(_ slide: Slide, given: GivenNumbers) {
        self.slide = slide
        form = slide.form
        self.given = given
    }

    // MARK: The shape

    var shape: ReplyShape {
        ReplyShape(
            name: "slide",
            schema: .object(
                [.member("title", .text(upTo: SlideContent.titleLimit))] + parts
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
            [.member("points", .list(of: Self.mark, 1...5)), .member("visual", SlideContent.visualSchema)]
        case .picture, .chart, .diagram: [.member("visual", SlideContent.visualSchema), .member("caption", Self.mark)]
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

    func read(_ reply: JSONValue, _ problems: inout [ContentError]) -> DeckSlide {
        let root = ReplyField(reply)
        let title = root.member("title").text(upTo: SlideContent.titleLimit, &problems).singleLine
        let notes = root.member("notes").possibleText(upTo: Self.notesLimit, &problems)
        return DeckSlide(
            slideID: slide.id.text,
            title: title,
            layout: layout(root, &problems),
            notes: notes.isEmpty ? slide.notes ?? slide.narrative : notes
        )
    }

    private func layout(_ root: ReplyField, _ problems: inout [ContentError]) -> DeckLayout {
        switch form {
        case .opening: .title(subtitle: line(root.member("subtitle"), &problems), presenter: .fillIn(Self.presenter))
        case .divider: .section(subtitle: line(root.member("subtitle"), &problems))
        case .closing:
            .closing(
                points: marks(root.member("points"), 0...5, &problems),
                callToAction: mark(root.member("call_to_action"), &problems)
            )
        case .bullets: .bullets(marks(root.member("points"), 1...7, &problems))
        case .pointsWithPicture: pointsAndVisual(root, .picture, &problems)
        case .pointsWithChart: pointsAndVisual(root, .chart, &problems)
        case .pointsWithDiagram: pointsAndVisual(root, .diagram, &problems)
        case .picture: focal(root, .picture, &problems)
        case .chart: focal(root, .chart, &problems)
        case .diagram: focal(root, .diagram, &problems)
        case .twoColumns(let left, let right):
            .twoColumns(
                left: DeckColumn(heading: left, points: marks(root.member("left"), 1...5, &problems)),
                right: DeckColumn(heading: right, points: marks(root.member("right"), 1...5, &problems))
            )
        case .comparison(let left, let right):
            .comparison(
                left: DeckColumn(heading: left, points: marks(root.member("left"), 1...5, &problems)),
                right: DeckColumn(heading: right, points: marks(root.member("right"), 1...5, &problems)),
                verdict: mark(root.member("verdict"), &problems)
            )
        case .threePanels: .threeColumns(columns(root.member("panels"), 3...3, points: 0...4, &problems))
        case .figures: .metrics(metrics(root.member("figures"), &problems))
        case .matrix(let across, let up):
            .matrix(
                DeckMatrix(
                    horizontalAxis: across,
                    verticalAxis: up,
                    quadrants: columns(root.member("quadrants"), 4...4, points: 0...3, &problems)
                )
            )
        case .timeline: .timeline(steps(root.member("steps"), &problems))
        case .steps: .process(steps(root.member("steps"), &problems))
        case .quote:
            .quote(
                mark(root.member("quote"), &problems) ?? .fillIn(slide.title),
                attribution: mark(root.member("attribution"), &problems)
            )
        case .table(let names): .table(columns: names, rows: rows(root.member("rows"), names.count, &problems))
        }
    }

    private static let presenter = "Your name, your role, the date"

    private func line(_ field: ReplyField, _ problems: inout [ContentError]) -> String? {
        let text = field.possibleText(upTo: 200, &problems).singleLine
        return text.isEmpty ? nil : text
    }

    /// A marked text; `nil` if it is empty. Figures that the user did not give are marked, even if the model does not
    /// mark them.
    private func mark(_ field: ReplyField, _ problems: inout [ContentError]) -> DeckText? {
        let text = field.member("text").possibleText(upTo: Self.textLimit + 80, &problems).singleLine
        let isOpen = field.member("fill_in").bool(&problems)
        guard !text.isEmpty else { return nil }
        return isOpen || !given.cover(text) ? .fillIn(text) : .said(text)
    }

    private func marks(
        _ field: ReplyField,
        _ count: ClosedRange<Int>,
        _ problems: inout [ContentError]
    ) -> [DeckText] {
        field.elements(count, &problems).compactMap { element in
            let text = mark(element, &problems)
            if text == nil, problems.isEmpty {
                element.member("text").reject(found: "empty text", allowed: "text", &problems)
            }
            return text
        }
    }

    private func visual(_ root: ReplyField, _ kind: DeckVisual.Kind, _ problems: inout [ContentError]) -> DeckVisual {
        let field = root.member("visual")
        let written = SlideContent.visual(field, &problems)
        if written == nil, slide.brief == nil {
            field.reject(found: "empty text", allowed: "text in all three parts of the visual", &problems)
        }
        let empty = SlideBrief(goal: "", content: "", style: "")
        return DeckVisual(kind: kind, brief: written ?? slide.brief ?? empty)
    }

    private func pointsAndVisual(
        _ root: ReplyField,
        _ kind: DeckVisual.Kind,
        _ problems: inout [ContentError]
    ) -> DeckLayout {
        .pointsAndVisual(
            points: marks(root.member("points"), 1...5, &problems),
            visual: visual(root, kind, &problems)
        )
    }

    private func focal(_ root: ReplyField, _ kind: DeckVisual.Kind, _ problems: inout [ContentError]) -> DeckLayout {
        .visual(visual(root, kind, &problems), caption: mark(root.member("caption"), &problems))
    }

    private func columns(
        _ field: ReplyField,
        _ count: ClosedRange<Int>,
        points: ClosedRange<Int>,
        _ problems: inout [ContentError]
    ) -> [DeckColumn] {
        field.elements(count, &problems).map { column in
            DeckColumn(
                heading: column.member("heading").text(upTo: 120, &problems).singleLine,
                points: marks(column.member("points"), points, &problems)
            )
        }
    }

    private func metrics(_ field: ReplyField, _ problems: inout [ContentError]) -> [DeckMetric] {
        field.elements(2...4, &problems).map { metric in
            let value = mark(metric.member("value"), &problems) ?? .fillIn("?")
            // A figure of one digit is a figure too.
            let isGiven = value.text.contains(where: \.isNumber) && given.contains(value.text)
            return DeckMetric(
                value: isGiven ? value : .fillIn(value.text),
                label: metric.member("label").text(upTo: 120, &problems).singleLine,
                detail: mark(metric.member("detail"), &problems)
            )
        }
    }

    private func steps(_ field: ReplyField, _ problems: inout [ContentError]) -> [DeckStep] {
        field.elements(2...6, &problems).map { step in
            let marker = step.member("marker").possibleText(upTo: 60, &problems).singleLine
            return DeckStep(
                marker: marker.isEmpty || !given.cover(marker) ? nil : marker,
                heading: step.member("heading").text(upTo: 120, &problems).singleLine,
                detail: mark(step.member("detail"), &problems)
            )
        }
    }

    private func rows(_ field: ReplyField, _ count: Int, _ problems: inout [ContentError]) -> [[DeckText]] {
        field.elements(1...8, &problems).map { row in
            row.member("cells").elements(count...count, &problems).map { mark($0, &problems) ?? .said("–") }
        }
    }
}
