import DirectorCore
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
    func structure(_ form: SlideForm) -> String? {
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

    /// The form with the headings it has where a person named none.
    func form(_ kind: SlideForm.Kind) -> SlideForm {
        switch kind {
        case .opening: .opening
        case .divider: .divider
        case .closing: .closing
        case .bullets: .bullets
        case .pointsWithPicture: .pointsWithPicture
        case .pointsWithChart: .pointsWithChart
        case .pointsWithDiagram: .pointsWithDiagram
        case .picture: .picture
        case .chart: .chart
        case .diagram: .diagram
        case .twoColumns: .twoColumns(text(.firstColumn), text(.secondColumn))
        case .comparison: .comparison(text(.oneSide), text(.otherSide))
        case .threePanels: .threePanels
        case .figures: .figures
        case .matrix: .matrix(across: text(.effort), up: text(.effect))
        case .timeline: .timeline
        case .steps: .steps
        case .quote: .quote
        case .table: .table([text(.point), text(.meaning)])
        }
    }

    /// "a timeline", in "slide 3 is now …".
    func spoken(_ form: SlideForm) -> String { text(FormMessage.spoken, of: form.kind) }
}
