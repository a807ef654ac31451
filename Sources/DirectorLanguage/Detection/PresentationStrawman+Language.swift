package import DirectorCore

extension PresentationStrawman {
    /// The language the outline is written in, by its small words; `nil` if they do not tell. Other services read outlines
    /// as they are, so it is found again rather than stored.
    package var language: Language? {
        guard mainTitle.isInLatinScript else { return nil }
        return LanguageDetection.language(of: slides.prefix(6).map(\.narrative).joined(separator: " "))
    }
}
