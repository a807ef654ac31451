@testable import DirectorLanguage

/// A slides file with what was read of it.
struct SlidesFile {
    let file: LanguageFile
    let templates: SlideTemplates

    init(_ language: Language, source: String? = nil) throws(LanguageFileError) {
        let source = source ?? language.grammar.sources.slides
        file = try LanguageFile(name: "slides.\(language.code).yaml", source: source)
        templates = try Self.templates(file, language.grammar)
    }

    private static func templates<G: Grammar>(
        _ file: LanguageFile,
        _ grammar: G.Type
    ) throws(LanguageFileError) -> SlideTemplates {
        try SlideTemplates(file, grammar: grammar)
    }
}
