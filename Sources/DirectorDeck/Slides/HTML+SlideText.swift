import DirectorCore

extension HTML {
    /// Text that finds its own direction and can be cut off by lines where there is no room.
    static func line(_ text: String) -> HTML {
        HTML(.span, .class("line"), .automaticDirection) { text }
    }

    /// Text as it is, or a prompt marked as one.
    static func text(_ text: DeckText) -> HTML {
        switch text {
        case .said(let words):
            line(words)
        case .fillIn(let words):
            HTML(.mark, .class("prompt")) {
                HTML(.span, .class("line"), .automaticDirection) {
                    HTML(.strong, .class("prompt-tag"), .direction(.leftToRight), HTMLAttribute("lang", "en")) {
                        "Fill in"
                    }
                    " "
                    words
                }
            }
        }
    }

    /// Lines of text to come.
    static func sketchedLines(_ count: Int) -> HTML {
        HTML(.div, .class("sketched-lines"), .decorative) {
            for _ in 0..<count { HTML(.span) }
        }
    }
}

extension SlideMarkup {
    /// A list of points, at most `limit`; what is left out is counted, not hidden.
    func list(_ points: [DeckText], limit: Int, named name: String = "points") -> HTML {
        let shown = Excerpt(points, limit: limit)
        guard !points.isEmpty else { return context.purpose == .outline ? .sketchedLines(3) : .empty }
        return HTML(.ul, .class(name)) {
            for point in shown.values { HTML(.li) { HTML.text(point) } }
            if let note = shown.note { HTML(.li, .class("more")) { HTML.line(note) } }
        }
    }

    /// The area under the title.
    func area(_ name: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        HTML(.div, .class("slide-main \(name)"), .box, content: content)
    }
}
