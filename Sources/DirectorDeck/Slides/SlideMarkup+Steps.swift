import DirectorCore

extension SlideMarkup {
    func timeline(_ steps: [DeckStep]) -> HTML {
        area("timeline \(rowName(steps.count))") {
            HTML(.ol, .class("steps")) {
                for step in steps.prefix(10) {
                    HTML(.li, .class("step"), .box) {
                        HTML(.p, .class("step-marker")) { HTML.line(step.marker ?? "") }
                        HTML(.span, .class("step-dot"), .decorative)
                        words(of: step)
                    }
                }
            }
        }
    }

    func process(_ steps: [DeckStep]) -> HTML {
        area("process \(rowName(steps.count))") {
            HTML(.ol, .class("steps")) {
                for (index, step) in steps.prefix(10).enumerated() {
                    HTML(.li, .class("step"), .box) {
                        HTML(.p, .class("step-marker")) { HTML.line(step.marker ?? String(index + 1)) }
                        words(of: step)
                    }
                }
            }
        }
    }

    @HTMLBuilder private func words(of step: DeckStep) -> HTML {
        HTML(.h3, .class("step-title")) { HTML.line(step.heading) }
        if let detail = step.detail {
            HTML(.p, .class("step-detail")) { HTML.text(detail, context.words) }
        } else if context.purpose == .outline {
            HTML.sketchedLines(2)
        }
    }

    /// Up to `single` items stand in one row, more items in two.
    func rowName(_ count: Int, single: Int = 5) -> String {
        count > single ? "across-\(min((count + 1) / 2, single)) two-rows" : "across-\(max(count, 1))"
    }
}
