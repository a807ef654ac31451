import DirectorCore

extension SlideMarkup {
    func bullets(_ points: [DeckText]) -> HTML {
        area(points.count > 6 ? "bullets bullets-wide" : "bullets") { list(points, limit: 12) }
    }

    func pointsAndVisual(_ points: [DeckText], _ visual: DeckVisual) -> HTML {
        area("points-visual") {
            HTML(.div, .class("points-side"), .box) { list(points, limit: 8) }
            figure(visual)
        }
    }

    func wideVisual(_ visual: DeckVisual, _ caption: DeckText?) -> HTML {
        area("wide-visual") {
            figure(visual)
            if let caption { HTML(.p, .class("visual-caption"), .box) { HTML.text(caption, context.words) } }
        }
    }

    func closing(_ points: [DeckText], _ callToAction: DeckText?) -> HTML {
        area("closing") {
            list(points, limit: 8)
            if let callToAction { HTML(.p, .class("call-to-action"), .box) { HTML.text(callToAction, context.words) } }
        }
    }

    func quote(_ quote: DeckText, _ attribution: DeckText?) -> HTML {
        area("quotation") {
            HTML(.figure, .class("quote")) {
                HTML(.blockquote, .class("quote-words"), .box) { HTML.text(quote, context.words) }
                if let attribution {
                    HTML(.figcaption, .class("quote-source")) { HTML.text(attribution, context.words) }
                }
            }
        }
    }

    /// A placeholder with the shape of the visual, and with the brief for the person who will supply the visual.
    private func figure(_ visual: DeckVisual) -> HTML {
        HTML(.figure, .class("visual visual-\(visual.kind.rawValue)")) {
            HTML(.div, .class("art"), .decorative) { PlaceholderArt.drawing(for: visual.kind) }
            HTML(.figcaption, .class("brief"), .box) {
                HTML(.span, .class("brief-tag"), HTMLAttribute("lang", context.words.tag), .direction(.leftToRight)) {
                    visual.kind.wanted(context.words)
                }
                if !visual.goal.isEmpty { HTML(.span, .class("brief-goal")) { HTML.line(visual.goal) } }
                if !visual.content.isEmpty { HTML(.span, .class("brief-content")) { HTML.line(visual.content) } }
                if !visual.style.isEmpty { HTML(.span, .class("brief-style")) { HTML.line(visual.style) } }
            }
        }
    }
}

extension DeckVisual.Kind {
    fileprivate func wanted(_ words: DeckWords) -> String {
        switch self {
        case .picture: words[.wantedPicture]
        case .chart: words[.wantedChart]
        case .diagram: words[.wantedDiagram]
        }
    }
}
