/// The controls around the stage: a bar with the progress, strips for the mouse, help. Hidden until the script runs,
/// because they do not work without it.
struct ViewerChrome {
    let title: String
    let slideCount: Int
    let purpose: SlideContext.Purpose
    let words: DeckWords

    var markup: HTML {
        zone("zone zone-back", command: "back", EmbeddedText.Art_icon_back_svg)
            + zone("zone zone-forward", command: "forward", EmbeddedText.Art_icon_forward_svg)
            + bar
            + HTML(
                .p,
                .class("announcement visually-hidden"),
                HTMLAttribute("aria-live", "polite"),
                HTMLAttribute("lang", words.tag),
                HTMLAttribute("data-no-full-screen", words[.noFullScreen])
            )
            + help
    }

    private var progress: HTML {
        HTML(
            .div,
            .class("progress"),
            HTMLAttribute("role", "progressbar"),
            .label(words[.progress]),
            HTMLAttribute("aria-valuemin", "1"),
            HTMLAttribute("aria-valuemax", String(slideCount)),
            HTMLAttribute("aria-valuenow", "1"),
            HTMLAttribute("data-words", words.slideOf)
        ) {
            HTML(.span, .class("progress-fill"))
        }
    }

    private var bar: HTML {
        HTML(
            .nav,
            .class("bar"),
            .label(words[.slides]),
            HTMLAttribute("lang", words.tag),
            .direction(.leftToRight),
            HTMLAttribute("hidden")
        ) {
            progress
            HTML(.span, .class("bar-title"), .automaticDirection) { title }
            if purpose == .outline { HTML(.span, .class("bar-badge")) { words[.outlinePreview] } }
            tool(words[.previous], command: "back", EmbeddedText.Art_icon_back_svg)
            HTML(.span, .class("counter")) { "1 / \(slideCount)" }
            tool(words[.next], command: "forward", EmbeddedText.Art_icon_forward_svg)
            HTML(.div, .class("bar-group")) {
                tool(words[.overview], command: "overview", EmbeddedText.Art_icon_overview_svg)
                tool(words[.notes], command: "notes", EmbeddedText.Art_icon_notes_svg)
                tool(words[.fullScreen], command: "fullscreen", EmbeddedText.Art_icon_fullscreen_svg)
                tool(words[.keyboardHelp], command: "help", EmbeddedText.Art_icon_help_svg)
            }
        }
    }

    private func tool(_ name: String, command: String, _ icon: String) -> HTML {
        HTML(
            .button,
            .class("tool"),
            HTMLAttribute("type", "button"),
            HTMLAttribute("data-command", command),
            .label(name),
            HTMLAttribute("title", name)
        ) {
            HTML(resource: icon)
        }
    }

    /// The bar has the same commands under their names; these are a larger target for the mouse.
    private func zone(_ name: String, command: String, _ icon: String) -> HTML {
        HTML(
            .button,
            .class(name),
            HTMLAttribute("type", "button"),
            HTMLAttribute("data-command", command),
            HTMLAttribute("tabindex", "-1"),
            .decorative,
            HTMLAttribute("hidden")
        ) {
            HTML(resource: icon)
        }
    }

    private var help: HTML {
        let keys: [([String], String)] = [
            (["→", words[.space], words[.pageDown]], words[.next]),
            (["←", words[.pageUp]], words[.previous]),
            ([words[.home], words[.end]], words[.firstAndLast]),
            (["O"], words[.allSlides]),
            (["S"], words[.notes]),
            (["F"], words[.fullScreen]),
            (["?"], words[.thisHelp]),
            ([words[.escape]], words[.closeOpen]),
        ]
        return HTML(
            .dialog,
            .class("help"),
            HTMLAttribute("aria-labelledby", "help-title"),
            HTMLAttribute("lang", words.tag),
            .direction(.leftToRight)
        ) {
            HTML(.h2, .id("help-title")) { words[.helpTitle] }
            HTML(.dl) {
                for (names, meaning) in keys {
                    HTML(.dt) {
                        for name in names {
                            HTML(.kbd) { name }
                            " "
                        }
                    }
                    HTML(.dd) { meaning }
                }
            }
            HTML(.p, .class("help-more")) {
                words[.moreHelp]
            }
            HTML(
                .button,
                .class("close"),
                HTMLAttribute("type", "button"),
                HTMLAttribute("data-command", "closeHelp")
            ) { words[.closeHelp] }
        }
    }
}
