import DirectorCore

/// One slide on its stage.
struct SlideMarkup {
    let slide: DeckSlide
    let context: SlideContext

    var html: HTML {
        let fit = SlideFit(slide, promptTag: context.words[.fillIn])
        let direction = WritingDirection(language: context.language, text: slide.title)
        let role = slide.layout.role
        return HTML(.div, .class("stage")) {
            HTML(
                .article,
                .class("slide role-\(role.rawValue) layout-\(slide.layout.name)"),
                .direction(direction),
                HTMLAttribute("data-fit", String(fit.body.rawValue)),
                HTMLAttribute("data-title", String(fit.title))
            ) {
                HTML(.div, .class("ornament"), .decorative) { Ornament.drawing(for: role, style: context.style) }
                HTML(.header, .class("slide-head")) {
                    if case .section = slide.layout {
                        HTML(.span, .class("section-number"), .decorative) { String(context.section) }
                    }
                    HTML(.h2, .class("slide-title"), .box) { HTML.line(slide.title) }
                    lead
                }
                content
                foot
            }
        }
    }

    /// The text under the title of opening and section slides.
    @HTMLBuilder private var lead: HTML {
        switch slide.layout {
        case .title(let subtitle, let presenter):
            if let subtitle { HTML(.p, .class("slide-subtitle"), .box) { HTML.line(subtitle) } }
            if let presenter { HTML(.p, .class("slide-presenter"), .box) { HTML.text(presenter, context.words) } }
        case .section(let subtitle):
            if let subtitle { HTML(.p, .class("slide-subtitle"), .box) { HTML.line(subtitle) } }
        case .bullets, .pointsAndVisual, .visual, .twoColumns, .comparison, .threeColumns, .metrics, .matrix, .timeline,
            .process, .quote, .table, .closing:
            HTML.empty
        }
    }

    /// The content under the title of content and closing slides.
    private var content: HTML {
        switch slide.layout {
        case .title, .section: .empty
        case .bullets(let points): bullets(points)
        case .pointsAndVisual(let points, let visual): pointsAndVisual(points, visual)
        case .visual(let visual, let caption): wideVisual(visual, caption)
        case .twoColumns(let left, let right): columns([left, right], name: "columns pair")
        case .comparison(let left, let right, let verdict): comparison(left, right, verdict)
        case .threeColumns(let columns): self.columns(columns, name: "columns trio")
        case .metrics(let metrics): self.metrics(metrics)
        case .matrix(let matrix): self.matrix(matrix)
        case .timeline(let steps): timeline(steps)
        case .process(let steps): process(steps)
        case .quote(let quote, let attribution): self.quote(quote, attribution)
        case .table(let columns, let rows): table(columns, rows)
        case .closing(let points, let callToAction): closing(points, callToAction)
        }
    }

    private var foot: HTML {
        HTML(.footer, .class("slide-foot")) {
            HTML(.span, .class("slide-footer-text"), .automaticDirection) { context.footer ?? "" }
            if context.purpose == .outline {
                HTML(.span, .class("outline-stamp")) { context.words[.outlinePreview] }
            }
            if slide.isStandIn == true {
                HTML(.span, .class("stand-in-stamp")) { context.words[.draft] }
            }
            HTML(.span, .class("slide-number")) { String(context.number) }
        }
    }
}
