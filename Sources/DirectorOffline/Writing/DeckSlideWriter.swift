import DirectorCore
import DirectorLanguage

/// Writes the content of one slide: real lines where something can be said, prompts where only the presenter knows.
struct DeckSlideWriter: Sendable {
    let brief: PresentationBrief
    let presentation: Presentation

    init(_ brief: PresentationBrief, presentation: Presentation) {
        self.brief = brief
        self.presentation = presentation
    }

    func write(_ slide: Slide) -> DeckSlide {
        let points = slide.points.map { SlidePoint(short: $0.short, line: $0.deckText) }
        let layout = DeckLayoutWriter(brief: brief, slide: slide, points: points).layout
        return DeckSlide(
            slideID: slide.id.text,
            title: slide.title,
            layout: layout,
            notes: SpeakerNotes(presentation, wording: brief.wording).text(for: slide, layout: layout)
        )
    }
}

extension Point {
    /// As a finished slide shows it.
    fileprivate var deckText: DeckText {
        switch line {
        case .statement(let text): .said(text.plain)
        case .prompt(let text): .fillIn(text.plain)
        case .unwritten:
            switch PersonsPoint.line(for: short) {
            case .prompt: .fillIn(short)
            case .statement, .unwritten: .said(short)
            }
        }
    }
}

/// A key point and its line.
struct SlidePoint: Equatable, Sendable {
    let short: String
    let line: DeckText

    /// The line, unless it only repeats the point.
    var detail: DeckText? { line.text == short ? nil : line }
}

/// Chooses and fills the arrangement of a slide.
struct DeckLayoutWriter: Sendable {
    let brief: PresentationBrief
    let slide: Slide
    let points: [SlidePoint]

    var layout: DeckLayout {
        switch slide.form {
        case .opening: opening
        case .divider:
            .section(
                subtitle: points.isEmpty
                    ? nil : points.map(\.short).prefix(3).joined(separator: " · ").shortened(to: 120)
            )
        case .closing: closing
        case .bullets:
            .bullets(slide.role == .agenda ? points.map { .said($0.short) } : lines)
        case .pointsWithPicture: pointsAndVisual(.picture)
        case .pointsWithChart: pointsAndVisual(.chart)
        case .pointsWithDiagram: pointsAndVisual(.diagram)
        case .picture: focal(.picture)
        case .chart: focal(.chart)
        case .diagram: focal(.diagram)
        case .twoColumns(let left, let right): twoColumns(left, right)
        case .comparison(let left, let right): comparison(left, right)
        case .threePanels: threePanels
        case .figures: figures
        case .matrix(let across, let up): matrix(across, up)
        case .timeline: points.count < 2 ? .bullets(lines) : .timeline(steps)
        case .steps: points.count < 2 ? .bullets(lines) : .process(steps)
        case .quote: quote
        case .table(let columns): table(columns)
        }
    }

    private func text(_ phrase: SlidePhrase) -> String { brief.wording.text(phrase) }

    private var lines: [DeckText] {
        points.isEmpty ? [.fillIn(text(.whatToSay(slide.title.shortened(to: 60))))] : points.map(\.line)
    }

    /// Points that can be read out as they are, on one line.
    private var subtitle: String? {
        let said = points.compactMap { point -> String? in
            guard case .said(let text) = point.line else { return nil }
            return text
        }
        return said.isEmpty ? nil : said.prefix(3).joined(separator: " · ").shortened(to: 120)
    }

    private var opening: DeckLayout {
        .title(subtitle: subtitle, presenter: .fillIn(text(.presenter(children: brief.isForChildren))))
    }

    /// The last line that stands as it is becomes the call to action.
    private var closing: DeckLayout {
        guard points.count > 1, let call = points.lastIndex(where: { if case .said = $0.line { true } else { false } })
        else {
            return .closing(points: lines, callToAction: nil)
        }
        let rest = points.indices.filter { $0 != call }.map { points[$0].line }
        return .closing(points: rest, callToAction: points[call].line)
    }

    private func visual(_ kind: DeckVisual.Kind) -> DeckVisual {
        let plain = SlideBrief(
            goal: text(.showAtAGlance(slide.title.shortened(to: 60))),
            content: points.isEmpty ? slide.title.shortened(to: 80) : brief.wording.list(points.prefix(4).map(\.short)),
            style: Look(brief).words.picture
        )
        return DeckVisual(kind: kind, brief: slide.brief ?? plain)
    }

    private func pointsAndVisual(_ kind: DeckVisual.Kind) -> DeckLayout {
        .pointsAndVisual(points: lines, visual: visual(kind))
    }

    private func focal(_ kind: DeckVisual.Kind) -> DeckLayout {
        points.count > 2
            ? .pointsAndVisual(points: lines, visual: visual(kind)) : .visual(visual(kind), caption: points.first?.line)
    }

    private func twoColumns(_ left: String, _ right: String) -> DeckLayout {
        guard points.count > 1 else { return .bullets(lines) }
        let half = (points.count + 1) / 2
        return .twoColumns(
            left: DeckColumn(heading: left, points: points.prefix(half).map(\.line)),
            right: DeckColumn(heading: right, points: points.dropFirst(half).map(\.line))
        )
    }

    private func comparison(_ left: String, _ right: String) -> DeckLayout {
        let side = points.isEmpty ? [DeckText.fillIn(text(.whatSpeaksForIt))] : points.map { DeckText.fillIn($0.short) }
        return .comparison(
            left: DeckColumn(heading: left, points: side),
            right: DeckColumn(heading: right, points: side),
            verdict: .fillIn(text(.verdict(children: brief.isForChildren)))
        )
    }

    private var threePanels: DeckLayout {
        guard points.count > 1 else { return .bullets(lines) }
        var columns: [DeckColumn] = []
        for (index, point) in points.enumerated() {
            if index < 3 {
                columns.append(DeckColumn(heading: point.short, points: [point.detail].compactMap { $0 }))
            } else {
                columns[index % 3].points.append(point.line)
            }
        }
        return .threeColumns(columns)
    }

    private var figures: DeckLayout {
        let given = brief.figures.map(GivenFigures.init)?.metrics ?? []
        if given.count > 1 { return .metrics(given) }
        guard points.count > 1 else { return .bullets(lines) }
        let open = points.map { DeckMetric(value: .fillIn(text(.figure)), label: $0.short, detail: $0.detail) }
        return .metrics(Array((given + open.dropFirst(given.count)).prefix(4)))
    }

    private func matrix(_ across: String, _ up: String) -> DeckLayout {
        var quadrants = points.prefix(4).map { DeckColumn(heading: $0.short, points: [$0.detail].compactMap { $0 }) }
        while quadrants.count < 4 {
            let heading = text(.quadrant(quadrants.count, across: across, up: up))
            quadrants.append(DeckColumn(heading: heading, points: [.fillIn(text(.belongsHere))]))
        }
        return .matrix(DeckMatrix(horizontalAxis: across, verticalAxis: up, quadrants: quadrants))
    }

    private var steps: [DeckStep] {
        points.map { DeckStep(heading: $0.short, detail: $0.detail) }
    }

    private var quote: DeckLayout {
        .quote(
            points.first.map { .fillIn($0.line.text) } ?? .fillIn(text(.quote)),
            attribution: .fillIn(text(.attribution))
        )
    }

    private func table(_ columns: [String]) -> DeckLayout {
        let labels = points.isEmpty ? [slide.title.shortened(to: 60)] : points.map(\.short)
        let isComparison = slide.templateKey == .comparisonTable
        let rows = labels.map { label in
            [DeckText.said(label)]
                + columns.dropFirst().map { .fillIn(isComparison ? text(.cell(column: $0, row: label)) : $0) }
        }
        return .table(columns: columns, rows: rows)
    }
}
