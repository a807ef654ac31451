package import DirectorCore
import DirectorLanguage

enum FormMessage: String, MessageKey {
    static let section = "author.form"

    case spoken
    case pointsWithPicture = "arranged.pointsWithPicture"
    case pointsWithChart = "arranged.pointsWithChart"
    case pointsWithDiagram = "arranged.pointsWithDiagram"
    case focus = "arranged.focus"
    case twoColumns = "arranged.twoColumns"
    case comparison = "arranged.comparison"
    case threePanels = "arranged.threePanels"
    case figures = "arranged.figures"
    case matrix = "arranged.matrix"
    case timeline = "arranged.timeline"
    case steps = "arranged.steps"
    case quote = "arranged.quote"
    case table = "arranged.table"

    var shape: MessageShape { self == .spoken ? .table(SlideForm.Kind.self) : .text }
}

extension Wording {
    /// How a slide is arranged, as its structure preference says it; headings follow behind a colon. `nil` for the plain
    /// ones.
    package func structure(_ form: SlideForm) -> String? {
        switch form {
        case .opening, .divider, .closing, .bullets: nil
        case .pointsWithPicture: text(FormMessage.pointsWithPicture)
        case .pointsWithChart: text(FormMessage.pointsWithChart)
        case .pointsWithDiagram: text(FormMessage.pointsWithDiagram)
        case .picture, .chart, .diagram: text(FormMessage.focus)
        case .twoColumns(let left, let right): text(FormMessage.twoColumns, ["left": left, "right": right])
        case .comparison(let left, let right): text(FormMessage.comparison, ["left": left, "right": right])
        case .threePanels: text(FormMessage.threePanels)
        case .figures: text(FormMessage.figures)
        case .matrix(let across, let up): text(FormMessage.matrix, ["across": across, "up": up])
        case .timeline: text(FormMessage.timeline)
        case .steps: text(FormMessage.steps)
        case .quote: text(FormMessage.quote)
        case .table(let columns): text(FormMessage.table, ["columns": columns.joined(separator: " | ")])
        }
    }

    /// The form with these headings; where one is missing or empty, with the usual one.
    func form(_ kind: SlideForm.Kind, headings: [String] = []) -> SlideForm {
        let given = headings.filter { !$0.isEmpty }
        if kind == .table, let table = SlideForm(kind, headings: given) { return table }
        let names = usualHeadings(of: kind).enumerated().map { index, usual in
            headings.indices.contains(index) && !headings[index].isEmpty ? headings[index] : usual
        }
        guard let form = SlideForm(kind, headings: names) else {
            preconditionFailure("The usual headings of \(kind) are as many as it has.")
        }
        return form
    }

    private func usualHeadings(of kind: SlideForm.Kind) -> [String] {
        switch kind {
        case .twoColumns: [text(.firstColumn), text(.secondColumn)]
        case .comparison: [text(.oneSide), text(.otherSide)]
        case .matrix: [text(.effort), text(.effect)]
        case .table: [text(.point), text(.meaning)]
        case .opening, .divider, .closing, .bullets, .pointsWithPicture, .pointsWithChart, .pointsWithDiagram,
            .picture, .chart, .diagram, .threePanels, .figures, .timeline, .steps, .quote:
            []
        }
    }

    /// "a timeline", in "slide 3 is now …".
    func spoken(_ form: SlideForm) -> String { text(FormMessage.spoken, of: form.kind) }
}
