import DirectorCore

/// What a slide must know about the document around it.
struct SlideContext: Sendable {
    enum Purpose: Sendable, Equatable {
        /// A finished deck.
        case deck
        /// An outline: empty places are drawn as lines of text to come.
        case outline
    }

    var purpose: Purpose
    var style: PresentationStrawman.VisualStyle
    var language: LanguageTag?
    /// What the slide says beside its content.
    var words: DeckWords
    var footer: String?
    /// From 1.
    var number: Int
    var count: Int
    /// Which section this slide opens, from 1; counts section slides only.
    var section: Int
}
