import DirectorCore

/// The line behind each key point. Outlines keep key points short; the finished slide says or asks more.
struct PointLines: Sendable {
    private let byPlace: [String: DeckText]
    private let byPoint: [String: DeckText]

    init(_ brief: PresentationBrief) {
        var byPlace: [String: DeckText] = [:]
        var byPoint: [String: DeckText] = [:]
        for point in TopicalSlide.idea(about: "it", brief: brief).points { byPoint[point.short] = point.line }
        var outlines = [Outline.suited(to: brief)]
        // A refinement may have changed audience or purpose after the outline was written.
        outlines += [
            .teach(brief), .persuade(brief), .report(brief), .pitch(brief), .story(brief), .train(brief),
            .compare(brief), .inform(brief),
            .celebrate(brief), .children(brief),
        ]
        let ideas =
            outlines.flatMap { [$0.opening, $0.summary, $0.closing] + $0.ideas }
            + Elaboration.allCases.map { $0.idea(round: 2, part: 0) }
        for idea in ideas {
            for point in idea.points {
                let place = Self.place(idea.title, point.short)
                if byPlace[place] == nil { byPlace[place] = point.line }
                if byPoint[point.short] == nil { byPoint[point.short] = point.line }
            }
        }
        self.byPlace = byPlace
        self.byPoint = byPoint
    }

    /// What the finished slide shows for `point` of the slide titled `title`.
    func line(for point: String, title: String) -> DeckText {
        if let line = byPlace[Self.place(title, point)] ?? byPoint[point] { return line }
        // The user's own words may be shown; a bare topic question is still to be answered.
        let opener = TokenizedText(point).tokens.first?.key ?? ""
        let asks = ["what", "who", "why", "how", "where", "when", "which"].contains(opener) && !point.hasSuffix("?")
        return asks ? .fillIn(point) : .said(point)
    }

    private static func place(_ title: String, _ point: String) -> String { title + "\u{0}" + point }
}
