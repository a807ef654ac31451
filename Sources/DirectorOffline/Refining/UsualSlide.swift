import DirectorLanguage

/// Slides every presentation knows, by the names people give them.
enum UsualSlide: String, Sendable, CaseIterable {
    /// The more special ones first.
    case agenda, summary, questions, next, divider, thanks

    static let named = Lexicon.table(.usualSlides, by: UsualSlide.self)
}
