import DirectorCore
import DirectorLanguage

/// The line behind each key point. Outlines keep key points short; the finished slide says or asks more.
struct PointLines: Sendable {
    private let brief: PresentationBrief
    private let suited: Lines

    init(_ brief: PresentationBrief) {
        self.brief = brief
        suited = Lines([OutlineWriter(brief).outline], brief)
    }

    /// What the finished slide shows for each of `points` of the slide titled `title`.
    func lines(for points: [String], title: String) -> [DeckText] {
        let found = points.map { suited.line(for: $0, title: title) }
        guard found.contains(where: { $0 == nil }) else { return found.compactMap(\.self) }
        // A refinement may have changed audience or purpose after the outline was written.
        let writer = OutlineWriter(brief)
        let all = Lines(OutlineKind.allCases.map { writer.outline($0) }, brief)
        return zip(points, found).map { point, line in line ?? all.line(for: point, title: title) ?? asSaid(point) }
    }

    /// The user's own words may be shown; a bare topic question is still to be answered.
    private func asSaid(_ point: String) -> DeckText {
        let opener = TokenizedText(point).tokens.first?.key ?? ""
        return Subject.questionWords.contains(opener) && !point.hasSuffix("?") ? .fillIn(point) : .said(point)
    }

    private struct Lines: Sendable {
        private var byPlace: [String: DeckText] = [:]
        private var byPoint: [String: DeckText] = [:]

        init(_ outlines: [Outline], _ brief: PresentationBrief) {
            let ideas =
                [TopicalSlide.idea(about: "-", brief: brief)]
                + outlines.flatMap { [$0.opening, $0.summary, $0.closing] + $0.ideas }
                + Elaboration.allCases.map { $0.idea(round: 2, part: 0, brief: brief) }
            for idea in ideas {
                for point in idea.points {
                    let place = Self.place(idea.title, point.short)
                    if byPlace[place] == nil { byPlace[place] = point.line }
                    if byPoint[point.short] == nil { byPoint[point.short] = point.line }
                }
            }
        }

        func line(for point: String, title: String) -> DeckText? { byPlace[Self.place(title, point)] ?? byPoint[point] }

        private static func place(_ title: String, _ point: String) -> String { title + "\u{0}" + point }
    }
}
