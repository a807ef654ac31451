package import DirectorCore
package import DirectorLanguage

/// A finished deck as one HTML document that needs no other files: slides, notes, viewer, print.
package enum DeckDocument {
    /// The same deck and nonce give the same bytes. Send ``DocumentSecurityPolicy/headerValue`` for the same nonce with it.
    ///
    /// - Parameter languages: what the document says itself, in the language of the deck
    package static func html(for deck: Deck, in languages: Languages, nonce: DocumentNonce) -> String {
        let style = deck.visualStyle ?? .professional
        let language = LanguageTag(deck.language)
        let words = DeckWords(for: language, in: languages)
        return DocumentShell(
            title: deck.title,
            about: about(deck, words),
            language: language,
            words: words,
            theme: .theme(for: style),
            style: style,
            purpose: .deck,
            pages: pages(deck, style, language, words),
            nonce: nonce
        ).document
    }

    private static func pages(
        _ deck: Deck,
        _ style: PresentationStrawman.VisualStyle,
        _ language: LanguageTag?,
        _ words: DeckWords
    ) -> [DocumentShell.Page] {
        var section = 0
        return deck.slides.enumerated().map { index, slide in
            if case .section = slide.layout { section += 1 }
            return DocumentShell.Page(
                slide: slide,
                context: SlideContext(
                    purpose: .deck,
                    style: style,
                    language: language,
                    words: words,
                    footer: deck.footer,
                    number: index + 1,
                    count: deck.slides.count,
                    section: section
                ),
                notes: SpokenNotes.paragraphs(slide.notes, words)
            )
        }
    }

    private static func about(_ deck: Deck, _ words: DeckWords) -> String {
        [
            deck.subtitle,
            words.slideCount(deck.slides.count),
            words.minutes(deck.duration),
            deck.audience.isEmpty ? nil : words.audience(deck.audience),
        ].compactMap { $0 }.joined(separator: " · ")
    }
}
