import DirectorCore
import DirectorLanguage
import DirectorOffline
import DirectorSessions

/// The answer to the stage `strawman`.
enum StrawmanReply {
    static func shape(count: Int) -> ReplyShape {
        ReplyShape(
            name: "strawman",
            schema: .object([
                .member("lead", .text(upTo: 800)),
                .member("title", .text(upTo: 150)),
                .member("theme", .text(upTo: 200)),
                .member("design", .text(upTo: 400)),
                .member("audience", .text(upTo: 200)),
                .member("minutes", .integer(PresentationStrawman.allowedDuration)),
                .member("style", .choice(PresentationStrawman.VisualStyle.allCases.map(\.rawValue))),
                .member("footer", .text(upTo: 20)),
                .member("slides", .list(of: PlannedSlide.schema, count...count)),
            ])
        )
    }

    /// - Parameters:
    ///   - count: the slides the plan has
    ///   - wording: in the language of the session
    static func read(
        _ reply: JSONValue,
        count: Int,
        wording: Wording,
        _ problems: inout [ContentError]
    ) -> StrawmanDraft {
        let root = ReplyField(reply)
        let lead = root.member("lead").text(upTo: 800, &problems)
        let title = root.member("title").text(upTo: 150, &problems).singleLine
        let footer = root.member("footer").possibleText(upTo: 40, &problems).singleLine
        let slides = root.member("slides").elements(count...count, &problems).enumerated().map { index, field in
            var content = PlannedSlide.read(field, &problems)
            // What opens and closes a presentation is not a matter of taste.
            if index == 0 { content.form = .opening }
            if index == count - 1, count > 1 { content.form = .closing }
            return content.slide(id: SlideID(number: index + 1), wording: wording)
        }
        checkTitles(slides, &problems)
        let theme = root.member("theme").text(upTo: 200, &problems).singleLine
        let suggestions = root.member("design").text(upTo: 400, &problems)
        let presentation = Presentation(
            language: wording.language.code,
            title: title,
            audience: root.member("audience").text(upTo: 200, &problems).singleLine,
            minutes: root.member("minutes").integer(in: PresentationStrawman.allowedDuration, &problems),
            look: Presentation.Look(
                theme: theme,
                suggestions: suggestions,
                style: root.member("style").choice(PresentationStrawman.VisualStyle.self, &problems)
            ),
            footer: footer.isEmpty ? nil : footer.shortened(to: 20),
            slides: slides
        )
        if problems.isEmpty { presentation.strawman.note(&problems) }
        return StrawmanDraft(lead: ModelText.chat(lead), presentation: presentation)
    }

    private static func checkTitles(_ slides: [Slide], _ problems: inout [ContentError]) {
        var seen: Set<String> = []
        for (index, slide) in slides.enumerated() where !seen.insert(slide.title.lowercased()).inserted {
            problems.append(
                ContentError(path: "slides[\(index)].title", found: "a title twice", allowed: "titles that differ")
            )
        }
    }
}

extension PresentationStrawman {
    /// Notes what the content model says against it.
    func note(_ problems: inout [ContentError]) {
        do {
            try validate()
        } catch {
            problems.append(error)
        }
    }
}
