import DirectorCore
import DirectorLanguage

/// The four briefs of a slide: which one a form needs, and what it says.
enum SlideBriefs {
    static func write(_ form: SlideForm, goal: String?, content: String?, look: Look, to slide: inout Slide) {
        slide.visualsNeeded = nil
        slide.analyticsNeeded = nil
        slide.diagramsNeeded = nil
        slide.tablesNeeded = nil
        let wording = look.wording
        let subject = slide.title.shortened(to: 60)
        let points = Array(slide.keyPoints.prefix(4))
        func brief(_ otherGoal: SlidePhrase, _ otherContent: SlidePhrase, style: String) -> String {
            SlideBrief(
                goal: goal ?? wording.text(otherGoal),
                content: content ?? wording.text(otherContent),
                style: style
            ).text
        }
        switch form {
        case .opening, .divider, .closing:
            guard let goal, let content else { return }
            slide.visualsNeeded = SlideBrief(goal: goal, content: content, style: look.words.picture).text
        case .pointsWithPicture, .picture, .threePanels:
            slide.visualsNeeded = brief(.showAtAGlance(subject), .motif(points), style: look.words.picture)
        case .pointsWithChart, .chart, .figures:
            slide.analyticsNeeded = brief(.prove(subject), .figuresFor(points), style: look.words.chart)
        case .pointsWithDiagram, .diagram, .matrix, .timeline, .steps:
            slide.diagramsNeeded = brief(.fitsTogether(subject), .inOrder(points), style: look.words.chart)
        case .table(let columns):
            slide.tablesNeeded = brief(.sameQuestions, .columns(columns, rows: points), style: look.words.chart)
        case .comparison(let left, let right):
            slide.tablesNeeded = brief(.difference, .sideBySide(left, right, points), style: look.words.chart)
        case .bullets, .twoColumns, .quote: break
        }
    }
}
