import DirectorCore
import DirectorLanguage

/// The brief of a slide: whether a form needs one, and what it says.
enum SlideBriefs {
    static func write(_ form: SlideForm, goal: String?, content: String?, look: Look, to slide: inout Slide) {
        let wording = look.wording
        let subject = slide.title.shortened(to: 60)
        let points = slide.points.prefix(4).map(\.short)
        func brief(_ otherGoal: SlidePhrase, _ otherContent: SlidePhrase, style: String) -> SlideBrief {
            SlideBrief(
                goal: goal ?? wording.text(otherGoal),
                content: content ?? wording.text(otherContent),
                style: style
            )
        }
        slide.brief =
            switch form {
            case .opening, .divider, .closing:
                if let goal, let content {
                    SlideBrief(goal: goal, content: content, style: look.words.picture)
                } else {
                    nil
                }
            case .pointsWithPicture, .picture, .threePanels:
                brief(.showAtAGlance(subject), .motif(points), style: look.words.picture)
            case .pointsWithChart, .chart, .figures:
                brief(.prove(subject), .figuresFor(points), style: look.words.chart)
            case .pointsWithDiagram, .diagram, .matrix, .timeline, .steps:
                brief(.fitsTogether(subject), .inOrder(points), style: look.words.chart)
            case .table(let columns):
                brief(.sameQuestions, .columns(columns, rows: points), style: look.words.chart)
            case .comparison(let left, let right):
                brief(.difference, .sideBySide(left, right, points), style: look.words.chart)
            case .bullets, .twoColumns, .quote: nil
            }
    }
}
