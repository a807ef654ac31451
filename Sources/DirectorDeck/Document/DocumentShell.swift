import DirectorCore

/// The common parts of finished decks and outline previews: the page with its styles, slides, bar, help and script.
struct DocumentShell {
    /// A slide and its notes.
    struct Page {
        var slide: DeckSlide
        var context: SlideContext
        var notes: HTML
    }

    var title: String
    /// One line about the whole deck: slides, minutes, audience.
    var about: String
    var language: LanguageTag?
    var words: DeckWords
    var theme: DeckTheme
    var style: PresentationStrawman.VisualStyle
    var purpose: SlideContext.Purpose
    var pages: [Page]
    var nonce: DocumentNonce

    var document: String {
        let html = HTML(.html, HTMLAttribute("lang", language?.value ?? "en")) {
            head
            HTML(.body, .class("style-\(style.rawValue) purpose-\(purposeName)")) {
                main
                ViewerChrome(title: title, slideCount: pages.count, purpose: purpose, words: words).markup
                HTML(.script, HTMLAttribute("nonce", nonce.value)) { script }
            }
        }
        return "<!doctype html>\n" + html.markup + "\n"
    }

    private var purposeName: String {
        switch purpose {
        case .deck: "deck"
        case .outline: "outline"
        }
    }

    private var head: HTML {
        HTML(.head) {
            HTML(void: .meta, HTMLAttribute("charset", "utf-8"))
            HTML(.title) { purpose == .outline ? words.outlineTitle(title) : title }
            HTML(
                void: .meta,
                HTMLAttribute("name", "viewport"),
                HTMLAttribute("content", "width=device-width, initial-scale=1, viewport-fit=cover")
            )
            HTML(void: .meta, HTMLAttribute("name", "referrer"), HTMLAttribute("content", "no-referrer"))
            HTML(void: .meta, HTMLAttribute("name", "robots"), HTMLAttribute("content", "noindex"))
            HTML(.style, HTMLAttribute("nonce", nonce.value)) { styleSheet }
        }
    }

    private var main: HTML {
        // An empty language means "unknown". Without it the page's "en" would apply to the slides.
        HTML(.main, .class("deck"), HTMLAttribute("lang", language?.value ?? "")) {
            HTML(.header, .class("overview-head")) {
                HTML(.p, .class("overview-title"), .automaticDirection) { title }
                HTML(.p, .class("overview-about"), .automaticDirection) { about }
            }
            HTML(.h1, .class("visually-hidden"), .automaticDirection) { title }
            HTML(.div, .class("slides")) {
                for page in pages { section(page) }
                if pages.isEmpty { HTML(.p, HTMLAttribute("lang", words.tag)) { words[.noSlides] } }
            }
        }
    }

    private func section(_ page: Page) -> HTML {
        let number = page.context.number
        return HTML(
            .section,
            .class("frame"),
            .id(String(number)),
            HTMLAttribute("data-number", String(number)),
            HTMLAttribute("aria-roledescription", words[.slideRole]),
            .label(words.slide(number, of: page.context.count, titled: page.slide.title))
        ) {
            SlideMarkup(slide: page.slide, context: page.context).html
            HTML(
                .aside,
                .class("notes"),
                .label(words.notes(for: number)),
                HTMLAttribute("tabindex", "0")
            ) {
                HTML(.h3, .class("notes-title"), HTMLAttribute("lang", words.tag)) { words[.notes] }
                HTML(.div, .class("notes-body")) { page.notes }
            }
            HTML(
                .a,
                .class("pick"),
                HTMLAttribute("href", "#\(number)"),
                .label(words.slide(number, titled: page.slide.title))
            )
        }
    }
}
