import DirectorCore

/// What a slide needs to know about its document.
struct SlideContext: Sendable {
    enum Purpose: Sendable, Equatable {
        /// A finished deck.
        case deck
        /// An outline. Empty places are drawn as lines.
        case outline
    }

    var purpose: Purpose
    var style: PresentationStrawman.VisualStyle
    var language: LanguageTag?
    /// What the slide says beside its content.
    var words: DeckWords
    var footer: String?
    /// The number of the slide, from 1.
    var number: Int
    var count: Int
    /// The number of the section that this slide opens, from 1.
    var section: Int
}
