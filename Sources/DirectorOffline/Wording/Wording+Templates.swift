import DirectorLanguage

extension Wording {
    /// The slides of the language. The only way to them.
    var templates: WordedTemplates {
        switch language {
        case .english: EnglishTemplates.all
        case .german: GermanTemplates.all
        case .spanish: SpanishTemplates.all
        case .french: FrenchTemplates.all
        }
    }
}
