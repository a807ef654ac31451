package import DirectorCore
package import DirectorLanguage

/// An outline as one HTML document, with the stage and viewer of a deck. It is drawn in pencil style and marked as a
/// preview. The notes say what each slide is going to contain.
package enum StrawmanPreview {
    /// The same outline and nonce give the same bytes. Send ``DocumentSecurityPolicy/headerValue`` for the same nonce with
    /// it.
    ///
    /// - Parameters:
    ///   - language: a BCP 47 tag, if known
    ///   - languages: what the document says itself
    package static func html(
        for strawman: PresentationStrawman,
        language: String? = nil,
        in languages: Languages,
        nonce: DocumentNonce
    ) -> String {
        let style = strawman.visualStylePreference ?? .professional
        let language = LanguageTag(language)
        let words = DeckWords(for: language, in: languages)
        return DocumentShell(
            title: strawman.mainTitle,
            about: about(strawman, words),
            language: language,
            words: words,
            theme: .theme(for: style),
            style: style,
            purpose: .outline,
            pages: pages(strawman, style, language, words),
            nonce: nonce
        ).document
    }

    private static func pages(
        _ strawman: PresentationStrawman,
        _ style: PresentationStrawman.VisualStyle,
        _ language: LanguageTag?,
        _ words: DeckWords
    ) -> [DocumentShell.Page] {
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
            words[.outlinePreview],
            words.slideCount(strawman.slides.count),
            words.minutes(strawman.presentationDuration),
            strawman.targetAudience.isEmpty ? nil : words.audience(strawman.targetAudience),
        ].compactMap { $0 }.joined(separator: " · ")
    }
}
