package import DirectorCore

/// An outline as one HTML document, with the stage and viewer of a deck. It is drawn in pencil style and marked as a
/// preview. The notes say what each slide is going to contain.
package enum StrawmanPreview {
    /// Writes the document. The same outline and nonce give the same bytes. Send ``DocumentSecurityPolicy/headerValue``
    /// for the same nonce with it. `language` is a BCP 47 tag, if known.
    package static func html(
        for strawman: PresentationStrawman,
        language: String? = nil,
        nonce: DocumentNonce
    ) -> String {
        let style = strawman.visualStylePreference ?? .professional
        let language = LanguageTag(language)
        return DocumentShell(
            title: strawman.mainTitle,
            about: about(strawman, .words(for: language)),
            language: language,
            theme: .theme(for: style),
            style: style,
            purpose: .outline,
            pages: pages(strawman, style, language),
            nonce: nonce
        ).document
    }

    private static func pages(
        _ strawman: PresentationStrawman,
        _ style: PresentationStrawman.VisualStyle,
        _ language: LanguageTag?
    ) -> [DocumentShell.Page] {
        let words = DeckWords.words(for: language)
        var section = 0
        return strawman.slides.enumerated().map { index, slide in
            let layout = PlannedLayout.layout(for: slide)
            if case .section = layout { section += 1 }
            return DocumentShell.Page(
                slide: DeckSlide(slideID: slide.slideID, title: slide.generatedTitle ?? slide.title, layout: layout),
                context: SlideContext(
                    purpose: .outline,
                    style: style,
                    language: language,
                    words: words,
                    footer: strawman.footerText,
                    number: index + 1,
                    count: strawman.slides.count,
                    section: section
                ),
                notes: OutlineNotes.markup(for: slide, of: index == 0 ? strawman : nil, words)
            )
        }
    }

    private static func about(_ strawman: PresentationStrawman, _ words: DeckWords) -> String {
        [
            words.outlinePreview,
            words.slides(strawman.slides.count),
            words.minutes(strawman.presentationDuration),
            strawman.targetAudience.isEmpty ? nil : words.audience.filling("audience", strawman.targetAudience),
        ].compactMap { $0 }.joined(separator: " · ")
    }
}
