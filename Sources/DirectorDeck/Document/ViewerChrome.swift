/// What stands around the stage: progress, bar, strips for the mouse, help. Hidden until the script runs, since nothing
/// of it works without.
enum ViewerChrome {
    static func markup(title: String, slideCount: Int, purpose: SlideContext.Purpose) -> HTML {
        zone("zone zone-back", command: "back", PackageResources.icon_back_svg)
            + zone("zone zone-forward", command: "forward", PackageResources.icon_forward_svg)
            + progress(slideCount)
            + bar(title, slideCount, purpose)
            + HTML(.p, .class("announcement visually-hidden"), HTMLAttribute("aria-live", "polite"))
            + help
    }

    private static func progress(_ slideCount: Int) -> HTML {
        HTML(
            .div,
            .class("progress"),
            HTMLAttribute("role", "progressbar"),
            .label("Progress through the slides"),
            HTMLAttribute("aria-valuemin", "1"),
            HTMLAttribute("aria-valuemax", String(slideCount)),
            HTMLAttribute("aria-valuenow", "1"),
            HTMLAttribute("hidden")
        ) {
            HTML(.span, .class("progress-fill"))
        }
    }

    private static func bar(_ title: String, _ slideCount: Int, _ purpose: SlideContext.Purpose) -> HTML {
        HTML(
            .nav,
            .class("bar"),
            .label("Slides"),
            HTMLAttribute("lang", "en"),
            .direction(.leftToRight),
            HTMLAttribute("hidden")
        ) {
            HTML(.span, .class("bar-title"), .automaticDirection) { title }
            if purpose == .outline { HTML(.span, .class("bar-badge")) { "Outline preview" } }
            tool("Previous slide", command: "back", PackageResources.icon_back_svg)
            HTML(.span, .class("counter")) { "1 / \(slideCount)" }
            tool("Next slide", command: "forward", PackageResources.icon_forward_svg)
            HTML(.div, .class("bar-group")) {
                tool("Overview", command: "overview", PackageResources.icon_overview_svg)
                tool("Speaker notes", command: "notes", PackageResources.icon_notes_svg)
                tool("Full screen", command: "fullscreen", PackageResources.icon_fullscreen_svg)
                tool("Keyboard help", command: "help", PackageResources.icon_help_svg)
            }
        }
    }

    private static func tool(_ name: String, command: String, _ icon: [UInt8]) -> HTML {
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
    private static func zone(_ name: String, command: String, _ icon: [UInt8]) -> HTML {
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

    private static var help: HTML {
        let keys: [([String], String)] = [
            (["→", "Space", "Page Down"], "Next slide"),
            (["←", "Page Up"], "Previous slide"),
            (["Home", "End"], "First, last slide"),
            (["O"], "Overview of all slides"),
            (["S"], "Speaker notes"),
            (["F"], "Full screen"),
            (["?"], "This help"),
            (["Esc"], "Close what is open"),
        ]
        return HTML(
            .dialog,
            .class("help"),
            HTMLAttribute("aria-labelledby", "help-title"),
            HTMLAttribute("lang", "en"),
            .direction(.leftToRight)
        ) {
            HTML(.h2, .id("help-title")) { "Keys" }
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
                "Swipe on a touch screen. Print to save the slides as a PDF, one slide a page."
            }
            HTML(
                .button,
                .class("close"),
                HTMLAttribute("type", "button"),
                HTMLAttribute("data-command", "closeHelp")
            ) { "Close" }
        }
    }
}
