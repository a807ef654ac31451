import DirectorCore

extension HTML {
    /// Text with its own direction. If there is no room, its last lines are cut off.
    static func line(_ text: String) -> HTML {
        HTML(.span, .class("line"), .automaticDirection) { text }
    }

    /// A statement as text, or a prompt that is marked as one.
    static func text(_ text: DeckText, _ words: DeckWords) -> HTML {
        switch text {
        case .said(let said):
            line(said)
        case .fillIn(let prompt):
            HTML(.mark, .class("prompt")) {
                HTML(.span, .class("line"), .automaticDirection) {
                    HTML(.strong, .class("prompt-tag"), .direction(.leftToRight), HTMLAttribute("lang", words.tag)) {
                        words[.fillIn]
                    }
                    " "
                    prompt
                }
            }
        }
    }

    /// Lines that stand for text which is not written yet.
    static func sketchedLines(_ count: Int) -> HTML {
        HTML(.div, .class("sketched-lines"), .decorative) {
            for _ in 0..<count { HTML(.span) }
        }
    }
}

extension SlideMarkup {
    /// A list of points, at most `limit`. A last line says how many are left out.
    func list(_ points: [DeckText], limit: Int, named name: String = "points") -> HTML {
        let shown = Excerpt(points, limit: limit)
        guard !points.isEmpty else { return context.purpose == .outline ? .sketchedLines(3) : .empty }
        return HTML(.ul, .class(name)) {
            for point in shown.values { HTML(.li) { HTML.text(point, context.words) } }
            if let count = shown.leftOut { HTML(.li, .class("more")) { HTML.line(context.words.more(count)) } }
        }
    }

    /// The area under the title.
    func area(_ name: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        HTML(.div, .class("slide-main \(name)"), .box, content: content)
    }
}
